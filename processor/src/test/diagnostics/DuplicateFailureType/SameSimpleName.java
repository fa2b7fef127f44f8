package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface SameSimpleName {
  @AsyncActivity(failure = Rejected.class) // AsyncActivity.DuplicateFailureType
  String approve(String id);

  sealed interface Rejected permits ByRule.TooMuch, ByPerson.TooMuch {}

  final class ByRule {
    public record TooMuch(int limit) implements Rejected {}
  }

  final class ByPerson {
    public record TooMuch(String by) implements Rejected {}
  }
}
