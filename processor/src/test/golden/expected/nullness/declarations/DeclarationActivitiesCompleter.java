package nullness.declarations;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.ParkedActivities;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.VoidHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import javax.annotation.processing.Generated;

/** Opens handles for the parked activities of {@link DeclarationActivities}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class DeclarationActivitiesCompleter {
  private final AsyncActivityClient client;

  private DeclarationActivitiesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static DeclarationActivitiesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static DeclarationActivitiesCompleter create(AsyncActivityClient client) {
    return new DeclarationActivitiesCompleter(client);
  }

  /**
   * Returns a handle for the parked {@code Declarations_Declaration} activity that the token identifies.
   */
  public Declaration declaration(String token) {
    return new Declaration(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Declarations_Declaration} activity at an address. */
  public Declaration declaration(ActivityAddress address) {
    return new Declaration(client, address);
  }

  /** Finds the {@code Declarations_Declaration} activities that are pending. */
  public ParkedActivities<Declaration> declaration() {
    return client.parked("Declarations_Declaration", address -> new Declaration(client, address));
  }

  /**
   * Returns a handle for the parked {@code Declarations_Both} activity that the token identifies.
   */
  public Both both(String token) {
    return new Both(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Declarations_Both} activity at an address. */
  public Both both(ActivityAddress address) {
    return new Both(client, address);
  }

  /** Finds the {@code Declarations_Both} activities that are pending. */
  public ParkedActivities<Both> both() {
    return client.parked("Declarations_Both", address -> new Both(client, address));
  }

  /** A parked {@code Declarations_Declaration} activity. Thread-safe. */
  public static final class Declaration extends ResultHandle<String> {
    Declaration(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Declarations_Declaration", Attempts.ANY);
    }
  }

  /** A parked {@code Declarations_Both} activity. Thread-safe. */
  public static final class Both extends VoidHandle {
    Both(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Declarations_Both", Attempts.ANY);
    }
  }
}
