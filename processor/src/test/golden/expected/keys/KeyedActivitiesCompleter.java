package keys;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.ParkedActivities;
import dev.asyncactivity.PrimitiveHandle;
import dev.asyncactivity.ProgressHandle;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.VoidHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import javax.annotation.processing.Generated;

/** Opens handles for the parked activities of {@link KeyedActivities}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class KeyedActivitiesCompleter {
  private final AsyncActivityClient client;

  private KeyedActivitiesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static KeyedActivitiesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static KeyedActivitiesCompleter create(AsyncActivityClient client) {
    return new KeyedActivitiesCompleter(client);
  }

  /** Returns a handle for the parked {@code Approve} activity that the token identifies. */
  public Approve approve(String token) {
    return new Approve(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Approve} activity at an address. */
  public Approve approve(ActivityAddress address) {
    return new Approve(client, address);
  }

  /** Finds the {@code Approve} activities that are pending. */
  public ParkedActivities<Approve> approve() {
    return client.parked("Approve", address -> new Approve(client, address));
  }

  /** Returns a handle for the parked {@code Sign} activity that the token identifies. */
  public Sign sign(String token) {
    return new Sign(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Sign} activity at an address. */
  public Sign sign(ActivityAddress address) {
    return new Sign(client, address);
  }

  /** Finds the {@code Sign} activities that are pending. */
  public ParkedActivities<Sign> sign() {
    return client.parked("Sign", address -> new Sign(client, address));
  }

  /** Returns a handle for the parked {@code Charge} activity that the token identifies. */
  public Charge charge(String token) {
    return new Charge(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Charge} activity at an address. */
  public Charge charge(ActivityAddress address) {
    return new Charge(client, address);
  }

  /** Finds the {@code Charge} activities that are pending. */
  public ParkedActivities<Charge> charge() {
    return client.parked("Charge", address -> new Charge(client, address));
  }

  /** A parked {@code Approve} activity. Thread-safe. */
  public static final class Approve extends ResultHandle<String>
      implements ProgressHandle<Integer> {
    Approve(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Approve", Attempts.ANY);
    }

    /** Heartbeats keep what the hand-off has left. */
    @Override
    protected boolean keepsTicket() {
      return true;
    }
  }

  /** A parked {@code Sign} activity. Thread-safe. */
  public static final class Sign extends VoidHandle {
    Sign(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Sign", Attempts.ANY);
    }

    /** Heartbeats keep what the hand-off has left. */
    @Override
    protected boolean keepsTicket() {
      return true;
    }
  }

  /** A parked {@code Charge} activity. Thread-safe. */
  public static final class Charge extends PrimitiveHandle.OfBoolean {
    Charge(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Charge", Attempts.ANY);
    }

    /** Heartbeats keep what the hand-off has left. */
    @Override
    protected boolean keepsTicket() {
      return true;
    }
  }
}
