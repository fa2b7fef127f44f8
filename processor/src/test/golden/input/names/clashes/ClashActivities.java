package names.clashes;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

/** A user's types with the simple names of ours. */
@ActivityInterface(namePrefix = "Clashes_")
public interface ClashActivities {

  @AsyncActivity(failure = DeclaredFailure.class, progress = HeartbeatOutcome.class)
  CompletionOutcome all(
      AsyncActivityClient client,
      AsyncActivityHandle handle,
      ActivityAddress address,
      Attempts attempts,
      Generated generated,
      AsyncActivityGenerated ownGenerated,
      ActivityParking parking);

  @AsyncActivity(failure = DeclaredFailures.class)
  Optional failures(ActivityFailure failure, ApplicationFailure application, WorkflowClient client);

  /** Mentions none of them. */
  @AsyncActivity
  void none();
}
