package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.Attempts;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface TwoOfThem {
  @AsyncActivity(poll = "PT30S", attempts = Attempts.EXACT) // AsyncActivity.PollExact
  String charge(String id);

  @AsyncActivity(poll = "PT30S", attempts = Attempts.ANY)
  String settle(String id);

  @AsyncActivity(poll = "PT30S", attempts = Attempts.EXACT) // AsyncActivity.PollExact
  int refund(String id);
}
