package methods;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import javax.annotation.processing.Generated;

/**
 * Finishes the parked activities of {@link MethodActivities}, from anywhere. Thread-safe.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class MethodActivitiesCompleter {
  private final AsyncActivityClient client;

  private MethodActivitiesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /**
   * Makes a completer for plain callback tokens.
   */
  public static MethodActivitiesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /**
   * Makes a completer that works through the given client.
   */
  public static MethodActivitiesCompleter create(AsyncActivityClient client) {
    return new MethodActivitiesCompleter(client);
  }

  /**
   * The activity {@code Methods_Checked} of a callback token.
   */
  public Checked checked(String token) {
    return new Checked(client, client.openToken(token));
  }

  /**
   * The activity {@code Methods_Checked} at an address.
   */
  public Checked checked(ActivityAddress address) {
    return new Checked(client, address);
  }

  /**
   * The activity {@code Methods_Unchecked} of a callback token.
   */
  public Unchecked unchecked(String token) {
    return new Unchecked(client, client.openToken(token));
  }

  /**
   * The activity {@code Methods_Unchecked} at an address.
   */
  public Unchecked unchecked(ActivityAddress address) {
    return new Unchecked(client, address);
  }

  /**
   * The activity {@code own-name} of a callback token.
   */
  public Named named(String token) {
    return new Named(client, client.openToken(token));
  }

  /**
   * The activity {@code own-name} at an address.
   */
  public Named named(ActivityAddress address) {
    return new Named(client, address);
  }

  /**
   * The activity {@code Methods_Prefixed} of a callback token.
   */
  public Prefixed prefixed(String token) {
    return new Prefixed(client, client.openToken(token));
  }

  /**
   * The activity {@code Methods_Prefixed} at an address.
   */
  public Prefixed prefixed(ActivityAddress address) {
    return new Prefixed(client, address);
  }

  /**
   * The activity {@code Methods_Documented} of a callback token.
   */
  public Documented documented(String token) {
    return new Documented(client, client.openToken(token));
  }

  /**
   * The activity {@code Methods_Documented} at an address.
   */
  public Documented documented(ActivityAddress address) {
    return new Documented(client, address);
  }

  /**
   * The activity {@code Methods_Retried} of a callback token.
   */
  public Retried retried(String token) {
    return new Retried(client, client.openToken(token));
  }

  /**
   * The activity {@code Methods_Retried} at an address.
   */
  public Retried retried(ActivityAddress address) {
    return new Retried(client, address);
  }

  /**
   * A parked activity {@code Methods_Checked}. Thread-safe.
   */
  public static final class Checked extends ResultHandle<String> {
    Checked(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Methods_Checked", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Methods_Unchecked}. Thread-safe.
   */
  public static final class Unchecked extends ResultHandle<String> {
    Unchecked(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Methods_Unchecked", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code own-name}. Thread-safe.
   */
  public static final class Named extends ResultHandle<String> {
    Named(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "own-name", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Methods_Prefixed}. Thread-safe.
   */
  public static final class Prefixed extends ResultHandle<String> {
    Prefixed(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Methods_Prefixed", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Methods_Documented}. Thread-safe.
   */
  public static final class Documented extends ResultHandle<String> {
    Documented(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Methods_Documented", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Methods_Retried}. Thread-safe.
   */
  public static final class Retried extends ResultHandle<String> {
    Retried(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Methods_Retried", Attempts.ANY);
    }
  }
}
