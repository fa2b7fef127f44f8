package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public sealed interface WithAPermittedInterface { // AsyncActivity.SealedInterface
  @AsyncActivity
  String approve(String id);

  non-sealed interface Open extends WithAPermittedInterface {}
}
