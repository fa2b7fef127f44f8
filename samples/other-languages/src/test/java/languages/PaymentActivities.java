package languages;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

/** A payment that the worker asks for, unless somebody brings the receipt before. */
@ActivityInterface
public interface PaymentActivities {

  @AsyncActivity(poll = "PT1M", reference = String.class)
  Receipt charge(String order);

  /**
   * What the provider says.
   *
   * @param id its own id
   * @param by who brought it
   */
  record Receipt(String id, String by) {}
}
