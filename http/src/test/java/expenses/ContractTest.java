package expenses;

import dev.asyncactivity.http.CallbackContract;
import dev.asyncactivity.http.ContractDrift;
import dev.asyncactivity.http.OpenApi;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** As a user's test: the description is a file of the build, and stands beside the interface. */
class ContractTest {
  private static final Path FILE =
      Path.of("src/test/resources/META-INF/async-activity/expenses.ExpenseActivities.json");

  @Test
  void theContractIsAsCommitted() {
    CallbackContract contract = CallbackContract.of(ExpenseActivities.class);
    ContractDrift.verify(FILE, OpenApi.of(contract).withTitle("Expenses", "1"));
  }
}
