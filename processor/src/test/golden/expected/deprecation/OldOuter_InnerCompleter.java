package deprecation;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.ParkedActivities;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import javax.annotation.processing.Generated;

/** Opens handles for the parked activities of {@link OldOuter.Inner}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings("deprecation")
public final class OldOuter_InnerCompleter {
  private final AsyncActivityClient client;

  private OldOuter_InnerCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static OldOuter_InnerCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static OldOuter_InnerCompleter create(AsyncActivityClient client) {
    return new OldOuter_InnerCompleter(client);
  }

  /** Returns a handle for the parked {@code OldOuter_Call} activity that the token identifies. */
  public Call call(String token) {
    return new Call(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code OldOuter_Call} activity at an address. */
  public Call call(ActivityAddress address) {
    return new Call(client, address);
  }

  /** Finds the {@code OldOuter_Call} activities that are pending. */
  public ParkedActivities<Call> call() {
    return client.parked("OldOuter_Call", address -> new Call(client, address));
  }

  /** A parked {@code OldOuter_Call} activity. Thread-safe. */
  public static final class Call extends ResultHandle<String> {
    Call(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "OldOuter_Call", Attempts.ANY);
    }
  }
}
