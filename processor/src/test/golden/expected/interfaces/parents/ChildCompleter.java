package interfaces.parents;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.ParkedActivities;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import javax.annotation.processing.Generated;

/** Opens handles for the parked activities of {@link Child}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class ChildCompleter {
  private final AsyncActivityClient client;

  private ChildCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static ChildCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static ChildCompleter create(AsyncActivityClient client) {
    return new ChildCompleter(client);
  }

  /** Returns a handle for the parked {@code Child_Child} activity that the token identifies. */
  public Child child(String token) {
    return new Child(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Child_Child} activity at an address. */
  public Child child(ActivityAddress address) {
    return new Child(client, address);
  }

  /** Finds the {@code Child_Child} activities that are pending. */
  public ParkedActivities<Child> child() {
    return client.parked("Child_Child", address -> new Child(client, address));
  }

  /**
   * Returns a handle for the parked {@code Annotated_Annotated} activity that the token identifies.
   */
  public Annotated annotated(String token) {
    return new Annotated(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Annotated_Annotated} activity at an address. */
  public Annotated annotated(ActivityAddress address) {
    return new Annotated(client, address);
  }

  /** Finds the {@code Annotated_Annotated} activities that are pending. */
  public ParkedActivities<Annotated> annotated() {
    return client.parked("Annotated_Annotated", address -> new Annotated(client, address));
  }

  /** A parked {@code Child_Child} activity. Thread-safe. */
  public static final class Child extends ResultHandle<String> {
    Child(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Child_Child", Attempts.ANY);
    }
  }

  /** A parked {@code Annotated_Annotated} activity. Thread-safe. */
  public static final class Annotated extends ResultHandle<String> {
    Annotated(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Annotated_Annotated", Attempts.ANY);
    }
  }
}
