package methods;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.ParkedActivities;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import javax.annotation.processing.Generated;

/** Opens handles for the parked activities of {@link MethodActivities}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class MethodActivitiesCompleter {
  private final AsyncActivityClient client;

  private MethodActivitiesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static MethodActivitiesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static MethodActivitiesCompleter create(AsyncActivityClient client) {
    return new MethodActivitiesCompleter(client);
  }

  /**
   * Returns a handle for the parked {@code Methods_Checked} activity that the token identifies.
   */
  public Checked checked(String token) {
    return new Checked(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Methods_Checked} activity at an address. */
  public Checked checked(ActivityAddress address) {
    return new Checked(client, address);
  }

  /** Finds the {@code Methods_Checked} activities that are pending. */
  public ParkedActivities<Checked> checked() {
    return client.parked("Methods_Checked", address -> new Checked(client, address));
  }

  /**
   * Returns a handle for the parked {@code Methods_Unchecked} activity that the token identifies.
   */
  public Unchecked unchecked(String token) {
    return new Unchecked(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Methods_Unchecked} activity at an address. */
  public Unchecked unchecked(ActivityAddress address) {
    return new Unchecked(client, address);
  }

  /** Finds the {@code Methods_Unchecked} activities that are pending. */
  public ParkedActivities<Unchecked> unchecked() {
    return client.parked("Methods_Unchecked", address -> new Unchecked(client, address));
  }

  /** Returns a handle for the parked {@code own-name} activity that the token identifies. */
  public Named named(String token) {
    return new Named(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code own-name} activity at an address. */
  public Named named(ActivityAddress address) {
    return new Named(client, address);
  }

  /** Finds the {@code own-name} activities that are pending. */
  public ParkedActivities<Named> named() {
    return client.parked("own-name", address -> new Named(client, address));
  }

  /**
   * Returns a handle for the parked {@code Methods_Prefixed} activity that the token identifies.
   */
  public Prefixed prefixed(String token) {
    return new Prefixed(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Methods_Prefixed} activity at an address. */
  public Prefixed prefixed(ActivityAddress address) {
    return new Prefixed(client, address);
  }

  /** Finds the {@code Methods_Prefixed} activities that are pending. */
  public ParkedActivities<Prefixed> prefixed() {
    return client.parked("Methods_Prefixed", address -> new Prefixed(client, address));
  }

  /**
   * Returns a handle for the parked {@code Methods_Documented} activity that the token identifies.
   */
  public Documented documented(String token) {
    return new Documented(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Methods_Documented} activity at an address. */
  public Documented documented(ActivityAddress address) {
    return new Documented(client, address);
  }

  /** Finds the {@code Methods_Documented} activities that are pending. */
  public ParkedActivities<Documented> documented() {
    return client.parked("Methods_Documented", address -> new Documented(client, address));
  }

  /**
   * Returns a handle for the parked {@code Methods_Retried} activity that the token identifies.
   */
  public Retried retried(String token) {
    return new Retried(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Methods_Retried} activity at an address. */
  public Retried retried(ActivityAddress address) {
    return new Retried(client, address);
  }

  /** Finds the {@code Methods_Retried} activities that are pending. */
  public ParkedActivities<Retried> retried() {
    return client.parked("Methods_Retried", address -> new Retried(client, address));
  }

  /** A parked {@code Methods_Checked} activity. Thread-safe. */
  public static final class Checked extends ResultHandle<String> {
    Checked(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Methods_Checked", Attempts.ANY);
    }
  }

  /** A parked {@code Methods_Unchecked} activity. Thread-safe. */
  public static final class Unchecked extends ResultHandle<String> {
    Unchecked(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Methods_Unchecked", Attempts.ANY);
    }
  }

  /** A parked {@code own-name} activity. Thread-safe. */
  public static final class Named extends ResultHandle<String> {
    Named(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "own-name", Attempts.ANY);
    }
  }

  /** A parked {@code Methods_Prefixed} activity. Thread-safe. */
  public static final class Prefixed extends ResultHandle<String> {
    Prefixed(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Methods_Prefixed", Attempts.ANY);
    }
  }

  /** A parked {@code Methods_Documented} activity. Thread-safe. */
  public static final class Documented extends ResultHandle<String> {
    Documented(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Methods_Documented", Attempts.ANY);
    }
  }

  /** A parked {@code Methods_Retried} activity. Thread-safe. */
  public static final class Retried extends ResultHandle<String> {
    Retried(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Methods_Retried", Attempts.ANY);
    }
  }
}
