package tickets;

import io.temporal.activity.ActivityOptions;
import io.temporal.workflow.Workflow;
import java.time.Duration;

public class TicketWorkflowImpl implements TicketWorkflow {
  @Override
  public String run() {
    return Workflow.newActivityStub(
            TicketActivities.class,
            ActivityOptions.newBuilder().setStartToCloseTimeout(Duration.ofMinutes(10)).build())
        .close()
        .solution();
  }
}
