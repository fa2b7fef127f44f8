package greeting;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

/** What the workflow asks for, and what another program may answer. */
@ActivityInterface
public interface GreetingActivities {

  /** Composes the greeting. Somebody outside the worker does it, whenever they like. */
  @AsyncActivity(failure = NoGreeting.class)
  String composeGreeting(String name);
}
