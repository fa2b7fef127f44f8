package expenses;

public record ExpenseReport(String id, String approver, long cents) {}
