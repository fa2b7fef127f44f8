package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

public interface SamePrefix {
  @AsyncActivity
  String approve(String id);

  @ActivityInterface(namePrefix = "Sales_")
  interface Orders extends SamePrefix {}

  @ActivityInterface(namePrefix = "Invoices_")
  interface Invoices extends SamePrefix {}

  @ActivityInterface(namePrefix = "Sales_")
  interface Offers extends SamePrefix {} // AsyncActivity.SharedActivityType

  @ActivityInterface
  @SuppressWarnings("AsyncActivity.SharedActivityType")
  interface Returns extends SamePrefix {}

  @ActivityInterface
  @SuppressWarnings("AsyncActivity.SharedActivityType")
  interface Exchanges extends SamePrefix {}
}
