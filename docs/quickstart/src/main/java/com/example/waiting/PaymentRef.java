package com.example.waiting;

public record PaymentRef(String id) {}
