package names;

import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Finishes the parked activities of {@link HandleNames}, from anywhere. Thread-safe.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings("deprecation")
public final class HandleNamesCompleter {
  private final dev.asyncactivity.AsyncActivityClient client;

  private HandleNamesCompleter(dev.asyncactivity.AsyncActivityClient client) {
    this.client = client;
  }

  /**
   * Makes a completer for plain callback tokens.
   */
  public static HandleNamesCompleter create(io.temporal.client.WorkflowClient workflowClient) {
    return create(dev.asyncactivity.AsyncActivityClient.create(workflowClient));
  }

  /**
   * Makes a completer that works through the given client.
   */
  public static HandleNamesCompleter create(dev.asyncactivity.AsyncActivityClient client) {
    return new HandleNamesCompleter(client);
  }

  /**
   * The activity {@code Handles_String} of a callback token.
   */
  public String string(java.lang.String token) {
    return new String(client, client.openToken(token));
  }

  /**
   * The activity {@code Handles_String} at an address.
   */
  public String string(dev.asyncactivity.ActivityAddress address) {
    return new String(client, address);
  }

  /**
   * The activity {@code Handles_Override} of a callback token.
   */
  public Override override(java.lang.String token) {
    return new Override(client, client.openToken(token));
  }

  /**
   * The activity {@code Handles_Override} at an address.
   */
  public Override override(dev.asyncactivity.ActivityAddress address) {
    return new Override(client, address);
  }

  /**
   * The activity {@code Handles_Exception} of a callback token.
   */
  public Exception exception(java.lang.String token) {
    return new Exception(client, client.openToken(token));
  }

  /**
   * The activity {@code Handles_Exception} at an address.
   */
  public Exception exception(dev.asyncactivity.ActivityAddress address) {
    return new Exception(client, address);
  }

  /**
   * The activity {@code Handles_Object} of a callback token.
   */
  public Object object(java.lang.String token) {
    return new Object(client, client.openToken(token));
  }

  /**
   * The activity {@code Handles_Object} at an address.
   */
  public Object object(dev.asyncactivity.ActivityAddress address) {
    return new Object(client, address);
  }

  /**
   * The activity {@code Handles_SuppressWarnings} of a callback token.
   */
  public SuppressWarnings suppressWarnings(java.lang.String token) {
    return new SuppressWarnings(client, client.openToken(token));
  }

  /**
   * The activity {@code Handles_SuppressWarnings} at an address.
   */
  public SuppressWarnings suppressWarnings(dev.asyncactivity.ActivityAddress address) {
    return new SuppressWarnings(client, address);
  }

  /**
   * The activity {@code Handles_Deprecated} of a callback token.
   */
  @java.lang.Deprecated
  public Deprecated deprecated(java.lang.String token) {
    return new Deprecated(client, client.openToken(token));
  }

  /**
   * The activity {@code Handles_Deprecated} at an address.
   */
  @java.lang.Deprecated
  public Deprecated deprecated(dev.asyncactivity.ActivityAddress address) {
    return new Deprecated(client, address);
  }

  /**
   * The activity {@code Handles_Attempts} of a callback token.
   */
  public Attempts attempts(java.lang.String token) {
    return new Attempts(client, client.openToken(token));
  }

  /**
   * The activity {@code Handles_Attempts} at an address.
   */
  public Attempts attempts(dev.asyncactivity.ActivityAddress address) {
    return new Attempts(client, address);
  }

  /**
   * The activity {@code Handles_CompletionOutcome} of a callback token.
   */
  public CompletionOutcome completionOutcome(java.lang.String token) {
    return new CompletionOutcome(client, client.openToken(token));
  }

  /**
   * The activity {@code Handles_CompletionOutcome} at an address.
   */
  public CompletionOutcome completionOutcome(dev.asyncactivity.ActivityAddress address) {
    return new CompletionOutcome(client, address);
  }

  /**
   * The activity {@code Handles_HeartbeatOutcome} of a callback token.
   */
  public HeartbeatOutcome heartbeatOutcome(java.lang.String token) {
    return new HeartbeatOutcome(client, client.openToken(token));
  }

  /**
   * The activity {@code Handles_HeartbeatOutcome} at an address.
   */
  public HeartbeatOutcome heartbeatOutcome(dev.asyncactivity.ActivityAddress address) {
    return new HeartbeatOutcome(client, address);
  }

  /**
   * The activity {@code Handles_AsyncActivityClient} of a callback token.
   */
  public AsyncActivityClient asyncActivityClient(java.lang.String token) {
    return new AsyncActivityClient(client, client.openToken(token));
  }

  /**
   * The activity {@code Handles_AsyncActivityClient} at an address.
   */
  public AsyncActivityClient asyncActivityClient(dev.asyncactivity.ActivityAddress address) {
    return new AsyncActivityClient(client, address);
  }

  /**
   * The activity {@code Handles_AsyncActivityHandle} of a callback token.
   */
  public AsyncActivityHandle asyncActivityHandle(java.lang.String token) {
    return new AsyncActivityHandle(client, client.openToken(token));
  }

  /**
   * The activity {@code Handles_AsyncActivityHandle} at an address.
   */
  public AsyncActivityHandle asyncActivityHandle(dev.asyncactivity.ActivityAddress address) {
    return new AsyncActivityHandle(client, address);
  }

  /**
   * The activity {@code Handles_ActivityAddress} of a callback token.
   */
  public ActivityAddress activityAddress(java.lang.String token) {
    return new ActivityAddress(client, client.openToken(token));
  }

  /**
   * The activity {@code Handles_ActivityAddress} at an address.
   */
  public ActivityAddress activityAddress(dev.asyncactivity.ActivityAddress address) {
    return new ActivityAddress(client, address);
  }

  /**
   * The activity {@code Handles_WorkflowClient} of a callback token.
   */
  public WorkflowClient workflowClient(java.lang.String token) {
    return new WorkflowClient(client, client.openToken(token));
  }

  /**
   * The activity {@code Handles_WorkflowClient} at an address.
   */
  public WorkflowClient workflowClient(dev.asyncactivity.ActivityAddress address) {
    return new WorkflowClient(client, address);
  }

  /**
   * The activity {@code Handles_Generated} of a callback token.
   */
  public Generated generated(java.lang.String token) {
    return new Generated(client, client.openToken(token));
  }

  /**
   * The activity {@code Handles_Generated} at an address.
   */
  public Generated generated(dev.asyncactivity.ActivityAddress address) {
    return new Generated(client, address);
  }

  /**
   * The activity {@code Handles_AsyncActivityGenerated} of a callback token.
   */
  public AsyncActivityGenerated asyncActivityGenerated(java.lang.String token) {
    return new AsyncActivityGenerated(client, client.openToken(token));
  }

  /**
   * The activity {@code Handles_AsyncActivityGenerated} at an address.
   */
  public AsyncActivityGenerated asyncActivityGenerated(dev.asyncactivity.ActivityAddress address) {
    return new AsyncActivityGenerated(client, address);
  }

  /**
   * The activity {@code Handles_NameFailure} of a callback token.
   */
  public NameFailure nameFailure(java.lang.String token) {
    return new NameFailure(client, client.openToken(token));
  }

  /**
   * The activity {@code Handles_NameFailure} at an address.
   */
  public NameFailure nameFailure(dev.asyncactivity.ActivityAddress address) {
    return new NameFailure(client, address);
  }

  /**
   * The activity {@code Handles_HandleNamesFailures} of a callback token.
   */
  public HandleNamesFailures handleNamesFailures(java.lang.String token) {
    return new HandleNamesFailures(client, client.openToken(token));
  }

  /**
   * The activity {@code Handles_HandleNamesFailures} at an address.
   */
  public HandleNamesFailures handleNamesFailures(dev.asyncactivity.ActivityAddress address) {
    return new HandleNamesFailures(client, address);
  }

  /**
   * The activity {@code Handles_HandleNamesImplBase} of a callback token.
   */
  public HandleNamesImplBase handleNamesImplBase(java.lang.String token) {
    return new HandleNamesImplBase(client, client.openToken(token));
  }

  /**
   * The activity {@code Handles_HandleNamesImplBase} at an address.
   */
  public HandleNamesImplBase handleNamesImplBase(dev.asyncactivity.ActivityAddress address) {
    return new HandleNamesImplBase(client, address);
  }

  /**
   * The activity {@code Handles_HandleNames} of a callback token.
   */
  public HandleNames handleNames(java.lang.String token) {
    return new HandleNames(client, client.openToken(token));
  }

  /**
   * The activity {@code Handles_HandleNames} at an address.
   */
  public HandleNames handleNames(dev.asyncactivity.ActivityAddress address) {
    return new HandleNames(client, address);
  }

  /**
   * A parked activity {@code Handles_String}. Thread-safe.
   */
  public static final class String extends ResultHandle<java.lang.String> {
    String(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_String", dev.asyncactivity.Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Handles_Override}. Thread-safe.
   */
  public static final class Override extends ResultHandle<java.lang.String> {
    Override(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_Override", dev.asyncactivity.Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Handles_Exception}. Thread-safe.
   */
  public static final class Exception extends ResultHandle<java.lang.Exception> {
    Exception(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_Exception", dev.asyncactivity.Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Handles_Object}. Thread-safe.
   */
  public static final class Object extends ResultHandle<java.lang.String> {
    Object(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_Object", dev.asyncactivity.Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Handles_SuppressWarnings}. Thread-safe.
   */
  public static final class SuppressWarnings extends ResultHandle<java.lang.String> {
    SuppressWarnings(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_SuppressWarnings", dev.asyncactivity.Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Handles_Deprecated}. Thread-safe.
   */
  @java.lang.Deprecated
  public static final class Deprecated extends ResultHandle<java.lang.String> {
    Deprecated(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_Deprecated", dev.asyncactivity.Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Handles_Attempts}. Thread-safe.
   */
  public static final class Attempts extends ResultHandle<java.lang.String> {
    Attempts(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_Attempts", dev.asyncactivity.Attempts.EXACT);
    }
  }

  /**
   * A parked activity {@code Handles_CompletionOutcome}. Thread-safe.
   */
  public static final class CompletionOutcome extends ResultHandle<java.lang.String> {
    CompletionOutcome(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_CompletionOutcome", dev.asyncactivity.Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Handles_HeartbeatOutcome}. Thread-safe.
   */
  public static final class HeartbeatOutcome extends ResultHandle<java.lang.String> {
    HeartbeatOutcome(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_HeartbeatOutcome", dev.asyncactivity.Attempts.ANY);
    }

    /**
     * Records progress; throws if cancelled, paused, reset or gone.
     */
    public void heartbeat(java.lang.String progress) {
      heartbeatWith(progress);
    }

    /**
     * Records progress, and returns what became of the call.
     */
    public dev.asyncactivity.HeartbeatOutcome tryHeartbeat(java.lang.String progress) {
      return tryHeartbeatWith(progress);
    }

    /**
     * Records progress, and returns later what became of the call.
     */
    public CompletableFuture<dev.asyncactivity.HeartbeatOutcome> heartbeatAsync(
        java.lang.String progress) {
      return heartbeatWithAsync(progress);
    }
  }

  /**
   * A parked activity {@code Handles_AsyncActivityClient}. Thread-safe.
   */
  public static final class AsyncActivityClient extends ResultHandle<java.lang.String> {
    AsyncActivityClient(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_AsyncActivityClient", dev.asyncactivity.Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Handles_AsyncActivityHandle}. Thread-safe.
   */
  public static final class AsyncActivityHandle extends ResultHandle<java.lang.String> {
    AsyncActivityHandle(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_AsyncActivityHandle", dev.asyncactivity.Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Handles_ActivityAddress}. Thread-safe.
   */
  public static final class ActivityAddress extends ResultHandle<java.lang.String> {
    ActivityAddress(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_ActivityAddress", dev.asyncactivity.Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Handles_WorkflowClient}. Thread-safe.
   */
  public static final class WorkflowClient extends ResultHandle<java.lang.String> {
    WorkflowClient(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_WorkflowClient", dev.asyncactivity.Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Handles_Generated}. Thread-safe.
   */
  public static final class Generated extends ResultHandle<java.lang.String> {
    Generated(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_Generated", dev.asyncactivity.Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Handles_AsyncActivityGenerated}. Thread-safe.
   */
  public static final class AsyncActivityGenerated extends ResultHandle<java.lang.String> {
    AsyncActivityGenerated(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_AsyncActivityGenerated", dev.asyncactivity.Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Handles_NameFailure}. Thread-safe.
   */
  public static final class NameFailure extends ResultHandle<names.NameFailure> {
    NameFailure(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_NameFailure", dev.asyncactivity.Attempts.ANY);
    }

    /**
     * Fails it as declared; throws {@code NotPendingException} if not accepted.
     */
    public void fail(names.NameFailure failure) {
      failDeclared(names.HandleNamesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns what became of the call.
     */
    public dev.asyncactivity.CompletionOutcome tryFail(names.NameFailure failure) {
      return tryFailDeclared(names.HandleNamesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns later what became of the call.
     */
    public CompletableFuture<dev.asyncactivity.CompletionOutcome> failAsync(
        names.NameFailure failure) {
      return failDeclaredAsync(names.HandleNamesFailures.toApplicationFailure(failure));
    }
  }

  /**
   * A parked activity {@code Handles_HandleNamesFailures}. Thread-safe.
   */
  public static final class HandleNamesFailures extends ResultHandle<java.lang.String> {
    HandleNamesFailures(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_HandleNamesFailures", dev.asyncactivity.Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Handles_HandleNamesImplBase}. Thread-safe.
   */
  public static final class HandleNamesImplBase extends ResultHandle<java.lang.String> {
    HandleNamesImplBase(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_HandleNamesImplBase", dev.asyncactivity.Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Handles_HandleNames}. Thread-safe.
   */
  public static final class HandleNames extends ResultHandle<java.lang.String> {
    HandleNames(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_HandleNames", dev.asyncactivity.Attempts.ANY);
    }
  }
}
