package marked;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every kind of method. */
@ActivityInterface
public interface OrderActivities {

  @AsyncActivity(failure = OrderFailure.class, progress = Step.class)
  Order approve(String order);

  @AsyncActivity(readBack = false)
  @Nullable Order find(@Nullable String order);

  @AsyncActivity
  List<@Nullable String> notes(Map<String, ? extends @Nullable List<String>> notes);

  @AsyncActivity
  @Nullable String @Nullable [] array(String... notes);

  @AsyncActivity(progress = int.class)
  int count(String order);

  @AsyncActivity
  void sign(String order);

  record Order(String id, @Nullable String note) {}

  record Step(String name) {}

  sealed interface OrderFailure {
    record Rejected(String by) implements OrderFailure {}

    record Unavailable(String message) implements OrderFailure {}
  }
}
