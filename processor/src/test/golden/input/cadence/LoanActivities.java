package cadence;

import com.uber.cadence.activity.ActivityMethod;
import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.AsyncFailure;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.cadence.CadenceActivityInterface;
import java.util.List;

@CadenceActivityInterface
public interface LoanActivities {
  @AsyncActivity(failure = LoanFailure.class, progress = Progress.class)
  Loan grant(String customer, int amount);

  @AsyncActivity(failure = TooLate.class, attempts = Attempts.EXACT)
  int count(List<String> names);

  @AsyncActivity(readBack = false)
  @ActivityMethod(name = "book-it")
  void book(Loan loan);

  void archive(String customer);

  record Loan(String customer, long amount) {}

  record Progress(int percent) {}

  record TooLate() {}

  sealed interface LoanFailure {
    record Refused(String by, String reason) implements LoanFailure {}

    @AsyncFailure(type = "NobodyThere", retryable = true)
    record Unavailable(int hours) implements LoanFailure {}
  }
}
