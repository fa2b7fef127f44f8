package com.example.waiting;

public record Receipt(String number) {}
