package parameters;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import javax.annotation.processing.Generated;

/**
 * Finishes the parked activities of {@link ParameterNames}, from anywhere. Thread-safe.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class ParameterNamesCompleter {
  private final AsyncActivityClient client;

  private ParameterNamesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /**
   * Makes a completer for plain callback tokens.
   */
  public static ParameterNamesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /**
   * Makes a completer that works through the given client.
   */
  public static ParameterNamesCompleter create(AsyncActivityClient client) {
    return new ParameterNamesCompleter(client);
  }

  /**
   * The activity {@code Names_Ours} of a callback token.
   */
  public Ours ours(String token) {
    return new Ours(client, client.openToken(token));
  }

  /**
   * The activity {@code Names_Ours} at an address.
   */
  public Ours ours(ActivityAddress address) {
    return new Ours(client, address);
  }

  /**
   * The activity {@code Names_PendingAlready} of a callback token.
   */
  public PendingAlready pendingAlready(String token) {
    return new PendingAlready(client, client.openToken(token));
  }

  /**
   * The activity {@code Names_PendingAlready} at an address.
   */
  public PendingAlready pendingAlready(ActivityAddress address) {
    return new PendingAlready(client, address);
  }

  /**
   * The activity {@code Names_Contextual} of a callback token.
   */
  public Contextual contextual(String token) {
    return new Contextual(client, client.openToken(token));
  }

  /**
   * The activity {@code Names_Contextual} at an address.
   */
  public Contextual contextual(ActivityAddress address) {
    return new Contextual(client, address);
  }

  /**
   * The activity {@code Names_Odd} of a callback token.
   */
  public Odd odd(String token) {
    return new Odd(client, client.openToken(token));
  }

  /**
   * The activity {@code Names_Odd} at an address.
   */
  public Odd odd(ActivityAddress address) {
    return new Odd(client, address);
  }

  /**
   * The activity {@code Names_Packages} of a callback token.
   */
  public Packages packages(String token) {
    return new Packages(client, client.openToken(token));
  }

  /**
   * The activity {@code Names_Packages} at an address.
   */
  public Packages packages(ActivityAddress address) {
    return new Packages(client, address);
  }

  /**
   * A parked activity {@code Names_Ours}. Thread-safe.
   */
  public static final class Ours extends ResultHandle<String> {
    Ours(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Names_Ours", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Names_PendingAlready}. Thread-safe.
   */
  public static final class PendingAlready extends ResultHandle<String> {
    PendingAlready(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Names_PendingAlready", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Names_Contextual}. Thread-safe.
   */
  public static final class Contextual extends ResultHandle<String> {
    Contextual(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Names_Contextual", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Names_Odd}. Thread-safe.
   */
  public static final class Odd extends ResultHandle<String> {
    Odd(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Names_Odd", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Names_Packages}. Thread-safe.
   */
  public static final class Packages extends ResultHandle<String> {
    Packages(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Names_Packages", Attempts.ANY);
    }
  }
}
