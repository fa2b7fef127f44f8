package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface OfARecord {
  @AsyncActivity(reference = PaymentRef.class) // AsyncActivity.ReferenceWithoutPoll
  String charge(String id);

  record PaymentRef(String id) {}
}
