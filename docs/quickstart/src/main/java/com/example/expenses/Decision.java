package com.example.expenses;

public record Decision(boolean approved, String by) {}
