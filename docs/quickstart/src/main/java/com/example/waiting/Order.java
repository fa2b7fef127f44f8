package com.example.waiting;

public record Order(String id, long cents) {}
