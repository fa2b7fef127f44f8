package cadence;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.FailureHandle;
import dev.asyncactivity.ParkedActivities;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import io.temporal.failure.ApplicationFailure;
import javax.annotation.processing.Generated;

/** Opens handles for the parked activities of {@link BothActivities}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class BothActivitiesCompleter {
  private final AsyncActivityClient client;

  private BothActivitiesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static BothActivitiesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static BothActivitiesCompleter create(AsyncActivityClient client) {
    return new BothActivitiesCompleter(client);
  }

  /** Returns a handle for the parked {@code Approve} activity that the token identifies. */
  public Approve approve(String token) {
    return new Approve(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Approve} activity at an address. */
  public Approve approve(ActivityAddress address) {
    return new Approve(client, address);
  }

  /** Finds the {@code Approve} activities that are pending. */
  public ParkedActivities<Approve> approve() {
    return client.parked("Approve", address -> new Approve(client, address));
  }

  /** A parked {@code Approve} activity. Thread-safe. */
  public static final class Approve extends ResultHandle<String>
      implements FailureHandle<BothActivities.Refused> {
    Approve(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Approve", Attempts.ANY);
    }

    @Override
    public ApplicationFailure toApplicationFailure(BothActivities.Refused failure) {
      return BothActivitiesFailures.toApplicationFailure(failure);
    }
  }
}
