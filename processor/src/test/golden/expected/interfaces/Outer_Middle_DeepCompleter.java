package interfaces;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.ParkedActivities;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import javax.annotation.processing.Generated;

/** Opens handles for the parked activities of {@link Outer.Middle.Deep}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class Outer_Middle_DeepCompleter {
  private final AsyncActivityClient client;

  private Outer_Middle_DeepCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static Outer_Middle_DeepCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static Outer_Middle_DeepCompleter create(AsyncActivityClient client) {
    return new Outer_Middle_DeepCompleter(client);
  }

  /** Returns a handle for the parked {@code Two_Deep} activity that the token identifies. */
  public Deep deep(String token) {
    return new Deep(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Two_Deep} activity at an address. */
  public Deep deep(ActivityAddress address) {
    return new Deep(client, address);
  }

  /** Finds the {@code Two_Deep} activities that are pending. */
  public ParkedActivities<Deep> deep() {
    return client.parked("Two_Deep", address -> new Deep(client, address));
  }

  /** A parked {@code Two_Deep} activity. Thread-safe. */
  public static final class Deep extends ResultHandle<Outer.Value> {
    Deep(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Two_Deep", Attempts.ANY);
    }
  }
}
