package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

public interface OneIsFurther {
  @AsyncActivity
  String approve(String id);

  interface Between extends OneIsFurther {}

  @ActivityInterface
  interface Orders extends OneIsFurther {}

  @ActivityInterface
  interface Invoices extends Between { // AsyncActivity.SharedActivityType
    void archive(String id);
  }
}
