package greeting;

import io.temporal.activity.Activity;
import java.util.Base64;

/** Hands the activity's tokens to whoever reads the worker's output, and parks. */
final class GreetingActivitiesImpl extends GreetingActivitiesImplBase {
  @Override
  protected void composeGreeting(String name, GreetingActivitiesCompleter.ComposeGreeting pending) {
    System.out.println(name + " callback token: " + pending.token());
    // Not needed with callback tokens. It is here to show that Temporal's own token works as well:
    // it is what a worker without this library, in any language, has to give.
    byte[] taskToken = Activity.getExecutionContext().getTaskToken();
    System.out.println(name + " task token: " + Base64.getEncoder().encodeToString(taskToken));
  }
}
