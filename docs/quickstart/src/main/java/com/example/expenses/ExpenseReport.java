package com.example.expenses;

public record ExpenseReport(String id, String approver, long cents) {}
