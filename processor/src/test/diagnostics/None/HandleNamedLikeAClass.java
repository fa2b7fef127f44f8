package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface HandleNamedLikeAClass {
  @AsyncActivity(progress = String.class)
  Decision decision(String id);

  @AsyncActivity
  String string(Decision decision);

  record Decision(boolean approved) {}
}
