package names;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.ParkedActivities;
import dev.asyncactivity.ProgressHandle;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;

/** Opens handles for the parked activities of {@link NestedTypes}. Thread-safe. */
@javax.annotation.processing.Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class NestedTypesCompleter {
  private final dev.asyncactivity.AsyncActivityClient client;

  private NestedTypesCompleter(dev.asyncactivity.AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static NestedTypesCompleter create(WorkflowClient workflowClient) {
    return create(dev.asyncactivity.AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static NestedTypesCompleter create(dev.asyncactivity.AsyncActivityClient client) {
    return new NestedTypesCompleter(client);
  }

  /**
   * Returns a handle for the parked {@code NestedTypes_Nested} activity that the token identifies.
   */
  public Nested nested(java.lang.String token) {
    return new Nested(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code NestedTypes_Nested} activity at an address. */
  public Nested nested(ActivityAddress address) {
    return new Nested(client, address);
  }

  /** Finds the {@code NestedTypes_Nested} activities that are pending. */
  public ParkedActivities<Nested> nested() {
    return client.parked("NestedTypes_Nested", address -> new Nested(client, address));
  }

  /**
   * Returns a handle for the parked {@code NestedTypes_Other} activity that the token identifies.
   */
  public Other other(java.lang.String token) {
    return new Other(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code NestedTypes_Other} activity at an address. */
  public Other other(ActivityAddress address) {
    return new Other(client, address);
  }

  /** Finds the {@code NestedTypes_Other} activities that are pending. */
  public ParkedActivities<Other> other() {
    return client.parked("NestedTypes_Other", address -> new Other(client, address));
  }

  /** A parked {@code NestedTypes_Nested} activity. Thread-safe. */
  public static final class Nested extends ResultHandle<NestedTypes.Result>
      implements ProgressHandle<NestedTypes.Result> {
    Nested(dev.asyncactivity.AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "NestedTypes_Nested", Attempts.ANY);
    }
  }

  /** A parked {@code NestedTypes_Other} activity. Thread-safe. */
  public static final class Other extends ResultHandle<NestedTypes.Generated> {
    Other(dev.asyncactivity.AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "NestedTypes_Other", Attempts.ANY);
    }
  }
}
