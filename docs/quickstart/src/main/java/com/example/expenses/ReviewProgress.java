package com.example.expenses;

public record ReviewProgress(String step, int percent) {}
