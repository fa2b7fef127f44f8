package tickets;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.AsyncFailure;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface TicketActivities {

  @AsyncActivity(failure = NotOurs.class)
  Closed close();

  record Closed(String solution) {}

  @AsyncFailure(type = "Not ours")
  record NotOurs() {}
}
