package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface FailureComponent {
  @AsyncActivity(failure = Rejected.class) // AsyncActivity.UnreadableType
  String approve(String id);

  sealed interface Rejected {}

  record TooMuch(int limit) implements Rejected {}

  record ByRule(Rule rule) implements Rejected {}

  interface Rule {}
}
