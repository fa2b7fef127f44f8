package methods;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

/** Only asynchronous methods, ten of them. */
@ActivityInterface(namePrefix = "Ten_")
public interface TenActivities {
  @AsyncActivity
  String one(String text);

  @AsyncActivity
  String two(String text);

  @AsyncActivity
  String three(String text);

  @AsyncActivity
  String four(String text);

  @AsyncActivity
  String five(String text);

  @AsyncActivity
  String six(String text);

  @AsyncActivity
  String seven(String text);

  @AsyncActivity
  String eight(String text);

  @AsyncActivity
  String nine(String text);

  @AsyncActivity
  String ten(String text);
}
