package expenses.approver;

import expenses.ExpenseReport;

/**
 * A request for approval, as a file of the outbox has it.
 *
 * @param token the callback token, all that is needed to answer
 * @param attempt how often the report was handed off, with this time
 * @param report the report
 */
record Request(String token, int attempt, ExpenseReport report) {}
