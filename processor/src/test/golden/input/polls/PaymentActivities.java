package polls;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every kind of result and of reference, polled. */
@ActivityInterface
public interface PaymentActivities {

  @AsyncActivity(poll = "PT30S", reference = PaymentRef.class, failure = PaymentFailure.class)
  String charge(long cents);

  @AsyncActivity(poll = "PT1M")
  void settle(String account);

  @AsyncActivity(poll = "PT1M", reference = PaymentRef.class)
  void refund(String account);

  @AsyncActivity(poll = "PT1M")
  Map<String, List<Long>> balances();

  @AsyncActivity(poll = "PT1M")
  Optional<String> find(String name);

  @AsyncActivity(poll = "PT1M", reference = int.class)
  int[] numbers(String... names);

  @AsyncActivity(poll = "PT1M", reference = List.class)
  boolean isPaid(String reference, String pending);

  @AsyncActivity(poll = "PT1M")
  byte asByte();

  @AsyncActivity(poll = "PT1M")
  short asShort();

  @AsyncActivity(poll = "PT1M")
  int asInt();

  @AsyncActivity(poll = "PT1M")
  long asLong();

  @AsyncActivity(poll = "PT1M")
  char asChar();

  @AsyncActivity(poll = "PT1M")
  float asFloat();

  @AsyncActivity(poll = "PT1M")
  double asDouble();

  @Deprecated
  @AsyncActivity(poll = "PT1M")
  String old();

  @AsyncActivity
  String notPolled(String name);

  String ordinary(String name);
}
