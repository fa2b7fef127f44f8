package names;

import dev.asyncactivity.FailureHandle;
import dev.asyncactivity.ParkedActivities;
import dev.asyncactivity.ProgressHandle;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.failure.ApplicationFailure;
import javax.annotation.processing.Generated;

/** Opens handles for the parked activities of {@link HandleNames}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings("deprecation")
public final class HandleNamesCompleter {
  private final dev.asyncactivity.AsyncActivityClient client;

  private HandleNamesCompleter(dev.asyncactivity.AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static HandleNamesCompleter create(io.temporal.client.WorkflowClient workflowClient) {
    return create(dev.asyncactivity.AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static HandleNamesCompleter create(dev.asyncactivity.AsyncActivityClient client) {
    return new HandleNamesCompleter(client);
  }

  /** Returns a handle for the parked {@code Handles_String} activity that the token identifies. */
  public String string(java.lang.String token) {
    return new String(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Handles_String} activity at an address. */
  public String string(dev.asyncactivity.ActivityAddress address) {
    return new String(client, address);
  }

  /** Finds the {@code Handles_String} activities that are pending. */
  public ParkedActivities<String> string() {
    return client.parked("Handles_String", address -> new String(client, address));
  }

  /**
   * Returns a handle for the parked {@code Handles_Override} activity that the token identifies.
   */
  public Override override(java.lang.String token) {
    return new Override(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Handles_Override} activity at an address. */
  public Override override(dev.asyncactivity.ActivityAddress address) {
    return new Override(client, address);
  }

  /** Finds the {@code Handles_Override} activities that are pending. */
  public ParkedActivities<Override> override() {
    return client.parked("Handles_Override", address -> new Override(client, address));
  }

  /**
   * Returns a handle for the parked {@code Handles_Exception} activity that the token identifies.
   */
  public Exception exception(java.lang.String token) {
    return new Exception(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Handles_Exception} activity at an address. */
  public Exception exception(dev.asyncactivity.ActivityAddress address) {
    return new Exception(client, address);
  }

  /** Finds the {@code Handles_Exception} activities that are pending. */
  public ParkedActivities<Exception> exception() {
    return client.parked("Handles_Exception", address -> new Exception(client, address));
  }

  /** Returns a handle for the parked {@code Handles_Object} activity that the token identifies. */
  public Object object(java.lang.String token) {
    return new Object(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Handles_Object} activity at an address. */
  public Object object(dev.asyncactivity.ActivityAddress address) {
    return new Object(client, address);
  }

  /** Finds the {@code Handles_Object} activities that are pending. */
  public ParkedActivities<Object> object() {
    return client.parked("Handles_Object", address -> new Object(client, address));
  }

  /**
   * Returns a handle for the parked {@code Handles_SuppressWarnings} activity that the token identifies.
   */
  public SuppressWarnings suppressWarnings(java.lang.String token) {
    return new SuppressWarnings(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Handles_SuppressWarnings} activity at an address. */
  public SuppressWarnings suppressWarnings(dev.asyncactivity.ActivityAddress address) {
    return new SuppressWarnings(client, address);
  }

  /** Finds the {@code Handles_SuppressWarnings} activities that are pending. */
  public ParkedActivities<SuppressWarnings> suppressWarnings() {
    return client.parked("Handles_SuppressWarnings",
        address -> new SuppressWarnings(client, address));
  }

  /**
   * Returns a handle for the parked {@code Handles_Deprecated} activity that the token identifies.
   */
  @java.lang.Deprecated
  public Deprecated deprecated(java.lang.String token) {
    return new Deprecated(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Handles_Deprecated} activity at an address. */
  @java.lang.Deprecated
  public Deprecated deprecated(dev.asyncactivity.ActivityAddress address) {
    return new Deprecated(client, address);
  }

  /** Finds the {@code Handles_Deprecated} activities that are pending. */
  @java.lang.Deprecated
  public ParkedActivities<Deprecated> deprecated() {
    return client.parked("Handles_Deprecated", address -> new Deprecated(client, address));
  }

  /**
   * Returns a handle for the parked {@code Handles_Attempts} activity that the token identifies.
   */
  public Attempts attempts(java.lang.String token) {
    return new Attempts(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Handles_Attempts} activity at an address. */
  public Attempts attempts(dev.asyncactivity.ActivityAddress address) {
    return new Attempts(client, address);
  }

  /** Finds the {@code Handles_Attempts} activities that are pending. */
  public ParkedActivities<Attempts> attempts() {
    return client.parked("Handles_Attempts", address -> new Attempts(client, address));
  }

  /**
   * Returns a handle for the parked {@code Handles_CompletionOutcome} activity that the token identifies.
   */
  public CompletionOutcome completionOutcome(java.lang.String token) {
    return new CompletionOutcome(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Handles_CompletionOutcome} activity at an address. */
  public CompletionOutcome completionOutcome(dev.asyncactivity.ActivityAddress address) {
    return new CompletionOutcome(client, address);
  }

  /** Finds the {@code Handles_CompletionOutcome} activities that are pending. */
  public ParkedActivities<CompletionOutcome> completionOutcome() {
    return client.parked("Handles_CompletionOutcome",
        address -> new CompletionOutcome(client, address));
  }

  /**
   * Returns a handle for the parked {@code Handles_HeartbeatOutcome} activity that the token identifies.
   */
  public HeartbeatOutcome heartbeatOutcome(java.lang.String token) {
    return new HeartbeatOutcome(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Handles_HeartbeatOutcome} activity at an address. */
  public HeartbeatOutcome heartbeatOutcome(dev.asyncactivity.ActivityAddress address) {
    return new HeartbeatOutcome(client, address);
  }

  /** Finds the {@code Handles_HeartbeatOutcome} activities that are pending. */
  public ParkedActivities<HeartbeatOutcome> heartbeatOutcome() {
    return client.parked("Handles_HeartbeatOutcome",
        address -> new HeartbeatOutcome(client, address));
  }

  /**
   * Returns a handle for the parked {@code Handles_AsyncActivityClient} activity that the token identifies.
   */
  public AsyncActivityClient asyncActivityClient(java.lang.String token) {
    return new AsyncActivityClient(client, client.openToken(token));
  }

  /**
   * Returns a handle for the parked {@code Handles_AsyncActivityClient} activity at an address.
   */
  public AsyncActivityClient asyncActivityClient(dev.asyncactivity.ActivityAddress address) {
    return new AsyncActivityClient(client, address);
  }

  /** Finds the {@code Handles_AsyncActivityClient} activities that are pending. */
  public ParkedActivities<AsyncActivityClient> asyncActivityClient() {
    return client.parked("Handles_AsyncActivityClient",
        address -> new AsyncActivityClient(client, address));
  }

  /**
   * Returns a handle for the parked {@code Handles_AsyncActivityHandle} activity that the token identifies.
   */
  public AsyncActivityHandle asyncActivityHandle(java.lang.String token) {
    return new AsyncActivityHandle(client, client.openToken(token));
  }

  /**
   * Returns a handle for the parked {@code Handles_AsyncActivityHandle} activity at an address.
   */
  public AsyncActivityHandle asyncActivityHandle(dev.asyncactivity.ActivityAddress address) {
    return new AsyncActivityHandle(client, address);
  }

  /** Finds the {@code Handles_AsyncActivityHandle} activities that are pending. */
  public ParkedActivities<AsyncActivityHandle> asyncActivityHandle() {
    return client.parked("Handles_AsyncActivityHandle",
        address -> new AsyncActivityHandle(client, address));
  }

  /**
   * Returns a handle for the parked {@code Handles_ActivityAddress} activity that the token identifies.
   */
  public ActivityAddress activityAddress(java.lang.String token) {
    return new ActivityAddress(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Handles_ActivityAddress} activity at an address. */
  public ActivityAddress activityAddress(dev.asyncactivity.ActivityAddress address) {
    return new ActivityAddress(client, address);
  }

  /** Finds the {@code Handles_ActivityAddress} activities that are pending. */
  public ParkedActivities<ActivityAddress> activityAddress() {
    return client.parked("Handles_ActivityAddress",
        address -> new ActivityAddress(client, address));
  }

  /**
   * Returns a handle for the parked {@code Handles_WorkflowClient} activity that the token identifies.
   */
  public WorkflowClient workflowClient(java.lang.String token) {
    return new WorkflowClient(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Handles_WorkflowClient} activity at an address. */
  public WorkflowClient workflowClient(dev.asyncactivity.ActivityAddress address) {
    return new WorkflowClient(client, address);
  }

  /** Finds the {@code Handles_WorkflowClient} activities that are pending. */
  public ParkedActivities<WorkflowClient> workflowClient() {
    return client.parked("Handles_WorkflowClient", address -> new WorkflowClient(client, address));
  }

  /**
   * Returns a handle for the parked {@code Handles_Generated} activity that the token identifies.
   */
  public Generated generated(java.lang.String token) {
    return new Generated(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Handles_Generated} activity at an address. */
  public Generated generated(dev.asyncactivity.ActivityAddress address) {
    return new Generated(client, address);
  }

  /** Finds the {@code Handles_Generated} activities that are pending. */
  public ParkedActivities<Generated> generated() {
    return client.parked("Handles_Generated", address -> new Generated(client, address));
  }

  /**
   * Returns a handle for the parked {@code Handles_AsyncActivityGenerated} activity that the token identifies.
   */
  public AsyncActivityGenerated asyncActivityGenerated(java.lang.String token) {
    return new AsyncActivityGenerated(client, client.openToken(token));
  }

  /**
   * Returns a handle for the parked {@code Handles_AsyncActivityGenerated} activity at an address.
   */
  public AsyncActivityGenerated asyncActivityGenerated(dev.asyncactivity.ActivityAddress address) {
    return new AsyncActivityGenerated(client, address);
  }

  /** Finds the {@code Handles_AsyncActivityGenerated} activities that are pending. */
  public ParkedActivities<AsyncActivityGenerated> asyncActivityGenerated() {
    return client.parked("Handles_AsyncActivityGenerated",
        address -> new AsyncActivityGenerated(client, address));
  }

  /**
   * Returns a handle for the parked {@code Handles_NameFailure} activity that the token identifies.
   */
  public NameFailure nameFailure(java.lang.String token) {
    return new NameFailure(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Handles_NameFailure} activity at an address. */
  public NameFailure nameFailure(dev.asyncactivity.ActivityAddress address) {
    return new NameFailure(client, address);
  }

  /** Finds the {@code Handles_NameFailure} activities that are pending. */
  public ParkedActivities<NameFailure> nameFailure() {
    return client.parked("Handles_NameFailure", address -> new NameFailure(client, address));
  }

  /**
   * Returns a handle for the parked {@code Handles_HandleNamesFailures} activity that the token identifies.
   */
  public HandleNamesFailures handleNamesFailures(java.lang.String token) {
    return new HandleNamesFailures(client, client.openToken(token));
  }

  /**
   * Returns a handle for the parked {@code Handles_HandleNamesFailures} activity at an address.
   */
  public HandleNamesFailures handleNamesFailures(dev.asyncactivity.ActivityAddress address) {
    return new HandleNamesFailures(client, address);
  }

  /** Finds the {@code Handles_HandleNamesFailures} activities that are pending. */
  public ParkedActivities<HandleNamesFailures> handleNamesFailures() {
    return client.parked("Handles_HandleNamesFailures",
        address -> new HandleNamesFailures(client, address));
  }

  /**
   * Returns a handle for the parked {@code Handles_HandleNamesImplBase} activity that the token identifies.
   */
  public HandleNamesImplBase handleNamesImplBase(java.lang.String token) {
    return new HandleNamesImplBase(client, client.openToken(token));
  }

  /**
   * Returns a handle for the parked {@code Handles_HandleNamesImplBase} activity at an address.
   */
  public HandleNamesImplBase handleNamesImplBase(dev.asyncactivity.ActivityAddress address) {
    return new HandleNamesImplBase(client, address);
  }

  /** Finds the {@code Handles_HandleNamesImplBase} activities that are pending. */
  public ParkedActivities<HandleNamesImplBase> handleNamesImplBase() {
    return client.parked("Handles_HandleNamesImplBase",
        address -> new HandleNamesImplBase(client, address));
  }

  /**
   * Returns a handle for the parked {@code Handles_HandleNames} activity that the token identifies.
   */
  public HandleNames handleNames(java.lang.String token) {
    return new HandleNames(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Handles_HandleNames} activity at an address. */
  public HandleNames handleNames(dev.asyncactivity.ActivityAddress address) {
    return new HandleNames(client, address);
  }

  /** Finds the {@code Handles_HandleNames} activities that are pending. */
  public ParkedActivities<HandleNames> handleNames() {
    return client.parked("Handles_HandleNames", address -> new HandleNames(client, address));
  }

  /** A parked {@code Handles_String} activity. Thread-safe. */
  public static final class String extends ResultHandle<java.lang.String> {
    String(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_String", dev.asyncactivity.Attempts.ANY);
    }
  }

  /** A parked {@code Handles_Override} activity. Thread-safe. */
  public static final class Override extends ResultHandle<java.lang.String> {
    Override(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_Override", dev.asyncactivity.Attempts.ANY);
    }
  }

  /** A parked {@code Handles_Exception} activity. Thread-safe. */
  public static final class Exception extends ResultHandle<java.lang.Exception> {
    Exception(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_Exception", dev.asyncactivity.Attempts.ANY);
    }
  }

  /** A parked {@code Handles_Object} activity. Thread-safe. */
  public static final class Object extends ResultHandle<java.lang.String> {
    Object(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_Object", dev.asyncactivity.Attempts.ANY);
    }
  }

  /** A parked {@code Handles_SuppressWarnings} activity. Thread-safe. */
  public static final class SuppressWarnings extends ResultHandle<java.lang.String> {
    SuppressWarnings(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_SuppressWarnings", dev.asyncactivity.Attempts.ANY);
    }
  }

  /** A parked {@code Handles_Deprecated} activity. Thread-safe. */
  @java.lang.Deprecated
  public static final class Deprecated extends ResultHandle<java.lang.String> {
    Deprecated(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_Deprecated", dev.asyncactivity.Attempts.ANY);
    }
  }

  /** A parked {@code Handles_Attempts} activity. Thread-safe. */
  public static final class Attempts extends ResultHandle<java.lang.String> {
    Attempts(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_Attempts", dev.asyncactivity.Attempts.EXACT);
    }
  }

  /** A parked {@code Handles_CompletionOutcome} activity. Thread-safe. */
  public static final class CompletionOutcome extends ResultHandle<java.lang.String> {
    CompletionOutcome(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_CompletionOutcome", dev.asyncactivity.Attempts.ANY);
    }
  }

  /** A parked {@code Handles_HeartbeatOutcome} activity. Thread-safe. */
  public static final class HeartbeatOutcome extends ResultHandle<java.lang.String>
      implements ProgressHandle<java.lang.String> {
    HeartbeatOutcome(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_HeartbeatOutcome", dev.asyncactivity.Attempts.ANY);
    }
  }

  /** A parked {@code Handles_AsyncActivityClient} activity. Thread-safe. */
  public static final class AsyncActivityClient extends ResultHandle<java.lang.String> {
    AsyncActivityClient(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_AsyncActivityClient", dev.asyncactivity.Attempts.ANY);
    }
  }

  /** A parked {@code Handles_AsyncActivityHandle} activity. Thread-safe. */
  public static final class AsyncActivityHandle extends ResultHandle<java.lang.String> {
    AsyncActivityHandle(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_AsyncActivityHandle", dev.asyncactivity.Attempts.ANY);
    }
  }

  /** A parked {@code Handles_ActivityAddress} activity. Thread-safe. */
  public static final class ActivityAddress extends ResultHandle<java.lang.String> {
    ActivityAddress(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_ActivityAddress", dev.asyncactivity.Attempts.ANY);
    }
  }

  /** A parked {@code Handles_WorkflowClient} activity. Thread-safe. */
  public static final class WorkflowClient extends ResultHandle<java.lang.String> {
    WorkflowClient(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_WorkflowClient", dev.asyncactivity.Attempts.ANY);
    }
  }

  /** A parked {@code Handles_Generated} activity. Thread-safe. */
  public static final class Generated extends ResultHandle<java.lang.String> {
    Generated(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_Generated", dev.asyncactivity.Attempts.ANY);
    }
  }

  /** A parked {@code Handles_AsyncActivityGenerated} activity. Thread-safe. */
  public static final class AsyncActivityGenerated extends ResultHandle<java.lang.String> {
    AsyncActivityGenerated(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_AsyncActivityGenerated", dev.asyncactivity.Attempts.ANY);
    }
  }

  /** A parked {@code Handles_NameFailure} activity. Thread-safe. */
  public static final class NameFailure extends ResultHandle<names.NameFailure>
      implements FailureHandle<names.NameFailure> {
    NameFailure(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_NameFailure", dev.asyncactivity.Attempts.ANY);
    }

    @java.lang.Override
    public ApplicationFailure toApplicationFailure(names.NameFailure failure) {
      return names.HandleNamesFailures.toApplicationFailure(failure);
    }
  }

  /** A parked {@code Handles_HandleNamesFailures} activity. Thread-safe. */
  public static final class HandleNamesFailures extends ResultHandle<java.lang.String> {
    HandleNamesFailures(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_HandleNamesFailures", dev.asyncactivity.Attempts.ANY);
    }
  }

  /** A parked {@code Handles_HandleNamesImplBase} activity. Thread-safe. */
  public static final class HandleNamesImplBase extends ResultHandle<java.lang.String> {
    HandleNamesImplBase(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_HandleNamesImplBase", dev.asyncactivity.Attempts.ANY);
    }
  }

  /** A parked {@code Handles_HandleNames} activity. Thread-safe. */
  public static final class HandleNames extends ResultHandle<java.lang.String> {
    HandleNames(dev.asyncactivity.AsyncActivityClient client,
        dev.asyncactivity.ActivityAddress address) {
      super(client, address, "Handles_HandleNames", dev.asyncactivity.Attempts.ANY);
    }
  }
}
