package dev.asyncactivity.testing.internal.time;

import dev.asyncactivity.testing.internal.find.Pending;
import dev.asyncactivity.testing.internal.find.PendingActivities;
import io.temporal.testing.TestWorkflowEnvironment;
import java.time.Duration;

/** How time is made to pass on a server. */
public interface TestTime {

  /** The way for the server of an environment. */
  static TestTime of(TestWorkflowEnvironment environment, PendingActivities activities) {
    return isInMemory(environment)
        ? new SkippedTime(environment, activities)
        : new ServerTime(activities);
  }

  /** Whether the environment's server is the in-memory one. */
  static boolean isInMemory(TestWorkflowEnvironment environment) {
    // It is given a channel of its process; all others are given an address.
    return environment.getWorkflowServiceStubs().getOptions().getChannel() != null;
  }

  /** Has the running attempt time out by the limit that it reaches first. */
  void timeOut(Pending activity);

  /** Has the next attempt begin, which the activity waits for. */
  void passBackOff(Pending activity);

  /** Lets time pass. */
  void advance(Duration time);

  /** Gives back what closed workflows hold of the time, so that it skips again. */
  void repair();
}
