package methods;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import io.temporal.common.MethodRetry;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** Ordinary methods beside asynchronous ones, and everything that a method can carry. */
@ActivityInterface(namePrefix = "Methods_")
public interface MethodActivities {

  /** An ordinary one, left to the implementation. */
  String ordinary(String text);

  @AsyncActivity
  String checked(String text) throws IOException, TimeoutException;

  @AsyncActivity
  String unchecked(String text) throws IllegalStateException;

  @AsyncActivity
  @ActivityMethod(name = "own-name")
  String named(String text);

  @AsyncActivity
  @ActivityMethod
  String prefixed(String text);

  /**
   * Documented with <b>markup</b>, {@link java.util.List a link}, {@code code} and *&#47; an end.
   *
   * @param text a text
   * @return a result
   * @throws IllegalStateException never
   */
  @AsyncActivity
  String documented(String text);

  @AsyncActivity
  @MethodRetry(maximumAttempts = 3, initialIntervalSeconds = 1)
  String retried(String text);

  default String byDefault(String text) {
    return "default " + ordinary(text);
  }

  static String helper(String text) {
    return text;
  }

  private String hidden() {
    return "";
  }
}
