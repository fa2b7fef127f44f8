package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface PollInterval {
  @AsyncActivity(poll = "PT30S", reference = PaymentRef.class)
  String charge(String id);

  record PaymentRef(String id) {}
}
