package parameters;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.ParkedActivities;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import javax.annotation.processing.Generated;

/** Opens handles for the parked activities of {@link ParameterNames}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class ParameterNamesCompleter {
  private final AsyncActivityClient client;

  private ParameterNamesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static ParameterNamesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static ParameterNamesCompleter create(AsyncActivityClient client) {
    return new ParameterNamesCompleter(client);
  }

  /** Returns a handle for the parked {@code Names_Ours} activity that the token identifies. */
  public Ours ours(String token) {
    return new Ours(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Names_Ours} activity at an address. */
  public Ours ours(ActivityAddress address) {
    return new Ours(client, address);
  }

  /** Finds the {@code Names_Ours} activities that are pending. */
  public ParkedActivities<Ours> ours() {
    return client.parked("Names_Ours", address -> new Ours(client, address));
  }

  /**
   * Returns a handle for the parked {@code Names_PendingAlready} activity that the token identifies.
   */
  public PendingAlready pendingAlready(String token) {
    return new PendingAlready(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Names_PendingAlready} activity at an address. */
  public PendingAlready pendingAlready(ActivityAddress address) {
    return new PendingAlready(client, address);
  }

  /** Finds the {@code Names_PendingAlready} activities that are pending. */
  public ParkedActivities<PendingAlready> pendingAlready() {
    return client.parked("Names_PendingAlready", address -> new PendingAlready(client, address));
  }

  /**
   * Returns a handle for the parked {@code Names_Contextual} activity that the token identifies.
   */
  public Contextual contextual(String token) {
    return new Contextual(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Names_Contextual} activity at an address. */
  public Contextual contextual(ActivityAddress address) {
    return new Contextual(client, address);
  }

  /** Finds the {@code Names_Contextual} activities that are pending. */
  public ParkedActivities<Contextual> contextual() {
    return client.parked("Names_Contextual", address -> new Contextual(client, address));
  }

  /** Returns a handle for the parked {@code Names_Odd} activity that the token identifies. */
  public Odd odd(String token) {
    return new Odd(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Names_Odd} activity at an address. */
  public Odd odd(ActivityAddress address) {
    return new Odd(client, address);
  }

  /** Finds the {@code Names_Odd} activities that are pending. */
  public ParkedActivities<Odd> odd() {
    return client.parked("Names_Odd", address -> new Odd(client, address));
  }

  /** Returns a handle for the parked {@code Names_Packages} activity that the token identifies. */
  public Packages packages(String token) {
    return new Packages(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Names_Packages} activity at an address. */
  public Packages packages(ActivityAddress address) {
    return new Packages(client, address);
  }

  /** Finds the {@code Names_Packages} activities that are pending. */
  public ParkedActivities<Packages> packages() {
    return client.parked("Names_Packages", address -> new Packages(client, address));
  }

  /** A parked {@code Names_Ours} activity. Thread-safe. */
  public static final class Ours extends ResultHandle<String> {
    Ours(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Names_Ours", Attempts.ANY);
    }
  }

  /** A parked {@code Names_PendingAlready} activity. Thread-safe. */
  public static final class PendingAlready extends ResultHandle<String> {
    PendingAlready(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Names_PendingAlready", Attempts.ANY);
    }
  }

  /** A parked {@code Names_Contextual} activity. Thread-safe. */
  public static final class Contextual extends ResultHandle<String> {
    Contextual(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Names_Contextual", Attempts.ANY);
    }
  }

  /** A parked {@code Names_Odd} activity. Thread-safe. */
  public static final class Odd extends ResultHandle<String> {
    Odd(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Names_Odd", Attempts.ANY);
    }
  }

  /** A parked {@code Names_Packages} activity. Thread-safe. */
  public static final class Packages extends ResultHandle<String> {
    Packages(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Names_Packages", Attempts.ANY);
    }
  }
}
