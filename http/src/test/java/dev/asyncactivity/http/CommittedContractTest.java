package dev.asyncactivity.http;

import expenses.ExpenseActivities;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** As a user's test: the description is a file of the build, and stands beside the interface. */
class CommittedContractTest {

  @Test
  void theContractIsAsCommitted() {
    ContractDrift.verify(
        Path.of("src/test/resources/META-INF/async-activity/expenses.ExpenseActivities.json"),
        OpenApi.of(CallbackContract.of(ExpenseActivities.class)).withTitle("Expenses", "1"));
  }
}
