package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

public interface TwoChildren {
  @AsyncActivity
  String approve(String id);

  @ActivityInterface
  interface Orders extends TwoChildren {}

  @ActivityInterface
  interface Invoices extends TwoChildren {} // AsyncActivity.SharedActivityType
}
