package expenses.app;

import expenses.ExpenseReport;
import java.time.Duration;

/**
 * A good row of the reports file.
 *
 * @param report what is to be approved
 * @param answerWithin how long the employee can wait for the answer
 * @param withdrawn whether the employee takes it back while the approver reads it
 */
record Submission(ExpenseReport report, Duration answerWithin, boolean withdrawn) {}
