package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface ReferenceIsAnInterface {
  @AsyncActivity(poll = "PT30S", reference = Ref.class) // AsyncActivity.UnreadableType
  String charge(String id);

  interface Ref {
    String id();
  }
}
