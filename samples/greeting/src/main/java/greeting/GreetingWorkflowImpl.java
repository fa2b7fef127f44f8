package greeting;

import io.temporal.activity.ActivityOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.workflow.Workflow;
import java.time.Duration;

/** For the workflow the activity is like any other: it calls it, and gets a result or a failure. */
public final class GreetingWorkflowImpl implements GreetingWorkflow {
  private final GreetingActivities activities =
      Workflow.newActivityStub(
          GreetingActivities.class,
          // As long as somebody outside may take, so usually much longer than for other activities.
          ActivityOptions.newBuilder().setStartToCloseTimeout(Duration.ofHours(1)).build());

  @Override
  public String greet(String name) {
    try {
      return activities.composeGreeting(name);
    } catch (ActivityFailure e) {
      NoGreeting failure = GreetingActivitiesFailures.composeGreeting(e).orElseThrow(() -> e);
      return "no greeting, because " + failure.reason();
    }
  }
}
