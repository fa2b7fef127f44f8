package expenses;

import java.math.BigDecimal;

/** What an employee wants back. */
public record ExpenseReport(
    String id,
    String employee,
    String approver,
    BigDecimal amount,
    String currency,
    String purpose) {}
