package nullness.declarations;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.VoidHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import javax.annotation.processing.Generated;

/**
 * Finishes the parked activities of {@link DeclarationActivities}, from anywhere. Thread-safe.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class DeclarationActivitiesCompleter {
  private final AsyncActivityClient client;

  private DeclarationActivitiesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /**
   * Makes a completer for plain callback tokens.
   */
  public static DeclarationActivitiesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /**
   * Makes a completer that works through the given client.
   */
  public static DeclarationActivitiesCompleter create(AsyncActivityClient client) {
    return new DeclarationActivitiesCompleter(client);
  }

  /**
   * The activity {@code Declarations_Declaration} of a callback token.
   */
  public Declaration declaration(String token) {
    return new Declaration(client, client.openToken(token));
  }

  /**
   * The activity {@code Declarations_Declaration} at an address.
   */
  public Declaration declaration(ActivityAddress address) {
    return new Declaration(client, address);
  }

  /**
   * The activity {@code Declarations_Both} of a callback token.
   */
  public Both both(String token) {
    return new Both(client, client.openToken(token));
  }

  /**
   * The activity {@code Declarations_Both} at an address.
   */
  public Both both(ActivityAddress address) {
    return new Both(client, address);
  }

  /**
   * A parked activity {@code Declarations_Declaration}. Thread-safe.
   */
  public static final class Declaration extends ResultHandle<String> {
    Declaration(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Declarations_Declaration", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Declarations_Both}. Thread-safe.
   */
  public static final class Both extends VoidHandle {
    Both(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Declarations_Both", Attempts.ANY);
    }
  }
}
