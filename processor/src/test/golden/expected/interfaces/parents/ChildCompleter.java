package interfaces.parents;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import javax.annotation.processing.Generated;

/**
 * Finishes the parked activities of {@link Child}, from anywhere. Thread-safe.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class ChildCompleter {
  private final AsyncActivityClient client;

  private ChildCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /**
   * Makes a completer for plain callback tokens.
   */
  public static ChildCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /**
   * Makes a completer that works through the given client.
   */
  public static ChildCompleter create(AsyncActivityClient client) {
    return new ChildCompleter(client);
  }

  /**
   * The activity {@code Child_Child} of a callback token.
   */
  public Child child(String token) {
    return new Child(client, client.openToken(token));
  }

  /**
   * The activity {@code Child_Child} at an address.
   */
  public Child child(ActivityAddress address) {
    return new Child(client, address);
  }

  /**
   * The activity {@code Annotated_Annotated} of a callback token.
   */
  public Annotated annotated(String token) {
    return new Annotated(client, client.openToken(token));
  }

  /**
   * The activity {@code Annotated_Annotated} at an address.
   */
  public Annotated annotated(ActivityAddress address) {
    return new Annotated(client, address);
  }

  /**
   * A parked activity {@code Child_Child}. Thread-safe.
   */
  public static final class Child extends ResultHandle<String> {
    Child(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Child_Child", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Annotated_Annotated}. Thread-safe.
   */
  public static final class Annotated extends ResultHandle<String> {
    Annotated(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Annotated_Annotated", Attempts.ANY);
    }
  }
}
