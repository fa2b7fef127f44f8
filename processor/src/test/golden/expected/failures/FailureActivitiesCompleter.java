package failures;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.FailureHandle;
import dev.asyncactivity.ParkedActivities;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import failures.elsewhere.RemoteFailure;
import io.temporal.client.WorkflowClient;
import io.temporal.failure.ApplicationFailure;
import javax.annotation.processing.Generated;

/** Opens handles for the parked activities of {@link FailureActivities}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class FailureActivitiesCompleter {
  private final AsyncActivityClient client;

  private FailureActivitiesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static FailureActivitiesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static FailureActivitiesCompleter create(AsyncActivityClient client) {
    return new FailureActivitiesCompleter(client);
  }

  /**
   * Returns a handle for the parked {@code Failures_Charge} activity that the token identifies.
   */
  public Charge charge(String token) {
    return new Charge(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Failures_Charge} activity at an address. */
  public Charge charge(ActivityAddress address) {
    return new Charge(client, address);
  }

  /** Finds the {@code Failures_Charge} activities that are pending. */
  public ParkedActivities<Charge> charge() {
    return client.parked("Failures_Charge", address -> new Charge(client, address));
  }

  /**
   * Returns a handle for the parked {@code Failures_ChargeAgain} activity that the token identifies.
   */
  public ChargeAgain chargeAgain(String token) {
    return new ChargeAgain(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Failures_ChargeAgain} activity at an address. */
  public ChargeAgain chargeAgain(ActivityAddress address) {
    return new ChargeAgain(client, address);
  }

  /** Finds the {@code Failures_ChargeAgain} activities that are pending. */
  public ParkedActivities<ChargeAgain> chargeAgain() {
    return client.parked("Failures_ChargeAgain", address -> new ChargeAgain(client, address));
  }

  /**
   * Returns a handle for the parked {@code Failures_ChargeOnce} activity that the token identifies.
   */
  public ChargeOnce chargeOnce(String token) {
    return new ChargeOnce(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Failures_ChargeOnce} activity at an address. */
  public ChargeOnce chargeOnce(ActivityAddress address) {
    return new ChargeOnce(client, address);
  }

  /** Finds the {@code Failures_ChargeOnce} activities that are pending. */
  public ParkedActivities<ChargeOnce> chargeOnce() {
    return client.parked("Failures_ChargeOnce", address -> new ChargeOnce(client, address));
  }

  /** Returns a handle for the parked {@code Failures_Split} activity that the token identifies. */
  public Split split(String token) {
    return new Split(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Failures_Split} activity at an address. */
  public Split split(ActivityAddress address) {
    return new Split(client, address);
  }

  /** Finds the {@code Failures_Split} activities that are pending. */
  public ParkedActivities<Split> split() {
    return client.parked("Failures_Split", address -> new Split(client, address));
  }

  /**
   * Returns a handle for the parked {@code Failures_Remote} activity that the token identifies.
   */
  public Remote remote(String token) {
    return new Remote(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Failures_Remote} activity at an address. */
  public Remote remote(ActivityAddress address) {
    return new Remote(client, address);
  }

  /** Finds the {@code Failures_Remote} activities that are pending. */
  public ParkedActivities<Remote> remote() {
    return client.parked("Failures_Remote", address -> new Remote(client, address));
  }

  /** Returns a handle for the parked {@code Failures_Clash} activity that the token identifies. */
  public Clash clash(String token) {
    return new Clash(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Failures_Clash} activity at an address. */
  public Clash clash(ActivityAddress address) {
    return new Clash(client, address);
  }

  /** Finds the {@code Failures_Clash} activities that are pending. */
  public ParkedActivities<Clash> clash() {
    return client.parked("Failures_Clash", address -> new Clash(client, address));
  }

  /**
   * Returns a handle for the parked {@code Failures_Without} activity that the token identifies.
   */
  public Without without(String token) {
    return new Without(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Failures_Without} activity at an address. */
  public Without without(ActivityAddress address) {
    return new Without(client, address);
  }

  /** Finds the {@code Failures_Without} activities that are pending. */
  public ParkedActivities<Without> without() {
    return client.parked("Failures_Without", address -> new Without(client, address));
  }

  /** A parked {@code Failures_Charge} activity. Thread-safe. */
  public static final class Charge extends ResultHandle<String>
      implements FailureHandle<ChargeFailure> {
    Charge(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Failures_Charge", Attempts.ANY);
    }

    @Override
    public ApplicationFailure toApplicationFailure(ChargeFailure failure) {
      return FailureActivitiesFailures.toApplicationFailure(failure);
    }
  }

  /** A parked {@code Failures_ChargeAgain} activity. Thread-safe. */
  public static final class ChargeAgain extends ResultHandle<String>
      implements FailureHandle<ChargeFailure> {
    ChargeAgain(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Failures_ChargeAgain", Attempts.ANY);
    }

    @Override
    public ApplicationFailure toApplicationFailure(ChargeFailure failure) {
      return FailureActivitiesFailures.toApplicationFailure(failure);
    }
  }

  /** A parked {@code Failures_ChargeOnce} activity. Thread-safe. */
  public static final class ChargeOnce extends ResultHandle<String>
      implements FailureHandle<ChargeFailure.Declined> {
    ChargeOnce(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Failures_ChargeOnce", Attempts.ANY);
    }

    @Override
    public ApplicationFailure toApplicationFailure(ChargeFailure.Declined failure) {
      return FailureActivitiesFailures.toApplicationFailure(failure);
    }
  }

  /** A parked {@code Failures_Split} activity. Thread-safe. */
  public static final class Split extends ResultHandle<String>
      implements FailureHandle<failures.Split> {
    Split(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Failures_Split", Attempts.ANY);
    }

    @Override
    public ApplicationFailure toApplicationFailure(failures.Split failure) {
      return FailureActivitiesFailures.toApplicationFailure(failure);
    }
  }

  /** A parked {@code Failures_Remote} activity. Thread-safe. */
  public static final class Remote extends ResultHandle<String>
      implements FailureHandle<RemoteFailure> {
    Remote(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Failures_Remote", Attempts.ANY);
    }

    @Override
    public ApplicationFailure toApplicationFailure(RemoteFailure failure) {
      return FailureActivitiesFailures.toApplicationFailure(failure);
    }
  }

  /** A parked {@code Failures_Clash} activity. Thread-safe. */
  public static final class Clash extends ResultHandle<String>
      implements FailureHandle<NoComponentsType> {
    Clash(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Failures_Clash", Attempts.ANY);
    }

    @Override
    public ApplicationFailure toApplicationFailure(NoComponentsType failure) {
      return FailureActivitiesFailures.toApplicationFailure(failure);
    }
  }

  /** A parked {@code Failures_Without} activity. Thread-safe. */
  public static final class Without extends ResultHandle<String> {
    Without(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Failures_Without", Attempts.ANY);
    }
  }
}
