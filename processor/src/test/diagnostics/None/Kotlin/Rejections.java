package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

/** As kapt shows an interface of Kotlin whose failures stand in Java. */
@ActivityInterface
@kotlin.Metadata
public interface Rejections {
  @AsyncActivity(failure = Rejected.class)
  String approve(String id);

  sealed interface Rejected {}

  record TooMuch(int limit) implements Rejected {}

  @kotlin.Metadata
  record JvmRecord(String reason) implements Rejected {}
}
