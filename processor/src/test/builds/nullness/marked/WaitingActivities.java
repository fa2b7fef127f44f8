package marked;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.WaitLimit;
import io.temporal.activity.ActivityInterface;
import org.jspecify.annotations.Nullable;

/** Methods that are polled, and one with two clocks. */
@ActivityInterface
public interface WaitingActivities {

  @AsyncActivity(poll = "PT1M", reference = Reference.class)
  String charge(String order);

  @AsyncActivity(poll = "PT1M")
  @Nullable String find(@Nullable String order);

  @AsyncActivity(poll = "PT1M", reference = int.class)
  long amount(String order);

  @AsyncActivity(poll = "PT1M")
  void settle(String order);

  @AsyncActivity(poll = "PT1M", reference = Reference.class)
  void refund(String order);

  @AsyncActivity(waitLimit = WaitLimit.SCHEDULE_TO_CLOSE)
  String approve(String order);

  record Reference(String id) {}
}
