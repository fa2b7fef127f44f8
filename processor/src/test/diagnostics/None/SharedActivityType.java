package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

public interface SharedActivityType {
  @AsyncActivity
  String approve(String id);

  @ActivityInterface(namePrefix = "Orders_")
  interface Orders extends SharedActivityType {}

  @ActivityInterface(namePrefix = "Invoices_")
  interface Invoices extends SharedActivityType {}
}
