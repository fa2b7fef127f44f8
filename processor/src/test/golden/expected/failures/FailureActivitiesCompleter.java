package failures;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import failures.elsewhere.RemoteFailure;
import io.temporal.client.WorkflowClient;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Finishes the parked activities of {@link FailureActivities}, from anywhere. Thread-safe.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class FailureActivitiesCompleter {
  private final AsyncActivityClient client;

  private FailureActivitiesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /**
   * Makes a completer for plain callback tokens.
   */
  public static FailureActivitiesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /**
   * Makes a completer that works through the given client.
   */
  public static FailureActivitiesCompleter create(AsyncActivityClient client) {
    return new FailureActivitiesCompleter(client);
  }

  /**
   * The activity {@code Failures_Charge} of a callback token.
   */
  public Charge charge(String token) {
    return new Charge(client, client.openToken(token));
  }

  /**
   * The activity {@code Failures_Charge} at an address.
   */
  public Charge charge(ActivityAddress address) {
    return new Charge(client, address);
  }

  /**
   * The activity {@code Failures_ChargeAgain} of a callback token.
   */
  public ChargeAgain chargeAgain(String token) {
    return new ChargeAgain(client, client.openToken(token));
  }

  /**
   * The activity {@code Failures_ChargeAgain} at an address.
   */
  public ChargeAgain chargeAgain(ActivityAddress address) {
    return new ChargeAgain(client, address);
  }

  /**
   * The activity {@code Failures_ChargeOnce} of a callback token.
   */
  public ChargeOnce chargeOnce(String token) {
    return new ChargeOnce(client, client.openToken(token));
  }

  /**
   * The activity {@code Failures_ChargeOnce} at an address.
   */
  public ChargeOnce chargeOnce(ActivityAddress address) {
    return new ChargeOnce(client, address);
  }

  /**
   * The activity {@code Failures_Split} of a callback token.
   */
  public Split split(String token) {
    return new Split(client, client.openToken(token));
  }

  /**
   * The activity {@code Failures_Split} at an address.
   */
  public Split split(ActivityAddress address) {
    return new Split(client, address);
  }

  /**
   * The activity {@code Failures_Remote} of a callback token.
   */
  public Remote remote(String token) {
    return new Remote(client, client.openToken(token));
  }

  /**
   * The activity {@code Failures_Remote} at an address.
   */
  public Remote remote(ActivityAddress address) {
    return new Remote(client, address);
  }

  /**
   * The activity {@code Failures_Clash} of a callback token.
   */
  public Clash clash(String token) {
    return new Clash(client, client.openToken(token));
  }

  /**
   * The activity {@code Failures_Clash} at an address.
   */
  public Clash clash(ActivityAddress address) {
    return new Clash(client, address);
  }

  /**
   * The activity {@code Failures_Without} of a callback token.
   */
  public Without without(String token) {
    return new Without(client, client.openToken(token));
  }

  /**
   * The activity {@code Failures_Without} at an address.
   */
  public Without without(ActivityAddress address) {
    return new Without(client, address);
  }

  /**
   * A parked activity {@code Failures_Charge}. Thread-safe.
   */
  public static final class Charge extends ResultHandle<String> {
    Charge(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Failures_Charge", Attempts.ANY);
    }

    /**
     * Fails it as declared; throws {@code NotPendingException} if not accepted.
     */
    public void fail(ChargeFailure failure) {
      failDeclared(FailureActivitiesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns what became of the call.
     */
    public CompletionOutcome tryFail(ChargeFailure failure) {
      return tryFailDeclared(FailureActivitiesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> failAsync(ChargeFailure failure) {
      return failDeclaredAsync(FailureActivitiesFailures.toApplicationFailure(failure));
    }
  }

  /**
   * A parked activity {@code Failures_ChargeAgain}. Thread-safe.
   */
  public static final class ChargeAgain extends ResultHandle<String> {
    ChargeAgain(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Failures_ChargeAgain", Attempts.ANY);
    }

    /**
     * Fails it as declared; throws {@code NotPendingException} if not accepted.
     */
    public void fail(ChargeFailure failure) {
      failDeclared(FailureActivitiesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns what became of the call.
     */
    public CompletionOutcome tryFail(ChargeFailure failure) {
      return tryFailDeclared(FailureActivitiesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> failAsync(ChargeFailure failure) {
      return failDeclaredAsync(FailureActivitiesFailures.toApplicationFailure(failure));
    }
  }

  /**
   * A parked activity {@code Failures_ChargeOnce}. Thread-safe.
   */
  public static final class ChargeOnce extends ResultHandle<String> {
    ChargeOnce(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Failures_ChargeOnce", Attempts.ANY);
    }

    /**
     * Fails it as declared; throws {@code NotPendingException} if not accepted.
     */
    public void fail(ChargeFailure.Declined failure) {
      failDeclared(FailureActivitiesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns what became of the call.
     */
    public CompletionOutcome tryFail(ChargeFailure.Declined failure) {
      return tryFailDeclared(FailureActivitiesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> failAsync(ChargeFailure.Declined failure) {
      return failDeclaredAsync(FailureActivitiesFailures.toApplicationFailure(failure));
    }
  }

  /**
   * A parked activity {@code Failures_Split}. Thread-safe.
   */
  public static final class Split extends ResultHandle<String> {
    Split(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Failures_Split", Attempts.ANY);
    }

    /**
     * Fails it as declared; throws {@code NotPendingException} if not accepted.
     */
    public void fail(failures.Split failure) {
      failDeclared(FailureActivitiesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns what became of the call.
     */
    public CompletionOutcome tryFail(failures.Split failure) {
      return tryFailDeclared(FailureActivitiesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> failAsync(failures.Split failure) {
      return failDeclaredAsync(FailureActivitiesFailures.toApplicationFailure(failure));
    }
  }

  /**
   * A parked activity {@code Failures_Remote}. Thread-safe.
   */
  public static final class Remote extends ResultHandle<String> {
    Remote(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Failures_Remote", Attempts.ANY);
    }

    /**
     * Fails it as declared; throws {@code NotPendingException} if not accepted.
     */
    public void fail(RemoteFailure failure) {
      failDeclared(FailureActivitiesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns what became of the call.
     */
    public CompletionOutcome tryFail(RemoteFailure failure) {
      return tryFailDeclared(FailureActivitiesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> failAsync(RemoteFailure failure) {
      return failDeclaredAsync(FailureActivitiesFailures.toApplicationFailure(failure));
    }
  }

  /**
   * A parked activity {@code Failures_Clash}. Thread-safe.
   */
  public static final class Clash extends ResultHandle<String> {
    Clash(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Failures_Clash", Attempts.ANY);
    }

    /**
     * Fails it as declared; throws {@code NotPendingException} if not accepted.
     */
    public void fail(NoComponentsType failure) {
      failDeclared(FailureActivitiesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns what became of the call.
     */
    public CompletionOutcome tryFail(NoComponentsType failure) {
      return tryFailDeclared(FailureActivitiesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> failAsync(NoComponentsType failure) {
      return failDeclaredAsync(FailureActivitiesFailures.toApplicationFailure(failure));
    }
  }

  /**
   * A parked activity {@code Failures_Without}. Thread-safe.
   */
  public static final class Without extends ResultHandle<String> {
    Without(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Failures_Without", Attempts.ANY);
    }
  }
}
