package names;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link HandleNames}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings("deprecation")
public abstract class HandleNamesImplBase extends ParkingActivities implements HandleNames {
  /** Parks with the worker's own client and plain callback tokens. */
  protected HandleNamesImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected HandleNamesImplBase(AsyncActivityClient client) {
    super(client);
  }

  @Override
  public final String string(String text) {
    return asyncActivityParking().park((client, address) ->
        this.string(text, new HandleNamesCompleter.String(client, address)));
  }

  /**
   * Hands the {@code Handles_String} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void string(String text, HandleNamesCompleter.String pending) throws Exception;

  @Override
  public final String override(String text) {
    return asyncActivityParking().park((client, address) ->
        this.override(text, new HandleNamesCompleter.Override(client, address)));
  }

  /**
   * Hands the {@code Handles_Override} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void override(String text, HandleNamesCompleter.Override pending) throws
      Exception;

  @Override
  public final Exception exception(Object text) {
    return asyncActivityParking().park((client, address) ->
        this.exception(text, new HandleNamesCompleter.Exception(client, address)));
  }

  /**
   * Hands the {@code Handles_Exception} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void exception(Object text, HandleNamesCompleter.Exception pending) throws
      Exception;

  @Override
  public final String object(Object text) {
    return asyncActivityParking().park((client, address) ->
        this.object(text, new HandleNamesCompleter.Object(client, address)));
  }

  /**
   * Hands the {@code Handles_Object} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void object(Object text, HandleNamesCompleter.Object pending) throws Exception;

  @Override
  public final String suppressWarnings(String text) {
    return asyncActivityParking().park((client, address) ->
        this.suppressWarnings(text, new HandleNamesCompleter.SuppressWarnings(client, address)));
  }

  /**
   * Hands the {@code Handles_SuppressWarnings} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void suppressWarnings(String text,
      HandleNamesCompleter.SuppressWarnings pending) throws Exception;

  @Override
  @Deprecated
  public final String deprecated(String text) {
    return asyncActivityParking().park((client, address) ->
        this.deprecated(text, new HandleNamesCompleter.Deprecated(client, address)));
  }

  /**
   * Hands the {@code Handles_Deprecated} activity off: gives {@code pending.token()} to the outside.
   */
  @Deprecated
  protected abstract void deprecated(String text, HandleNamesCompleter.Deprecated pending) throws
      Exception;

  @Override
  public final String attempts(String text) {
    return asyncActivityParking().park((client, address) ->
        this.attempts(text, new HandleNamesCompleter.Attempts(client, address)));
  }

  /**
   * Hands the {@code Handles_Attempts} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void attempts(String text, HandleNamesCompleter.Attempts pending) throws
      Exception;

  @Override
  public final String completionOutcome(String text) {
    return asyncActivityParking().park((client, address) ->
        this.completionOutcome(text, new HandleNamesCompleter.CompletionOutcome(client, address)));
  }

  /**
   * Hands the {@code Handles_CompletionOutcome} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void completionOutcome(String text,
      HandleNamesCompleter.CompletionOutcome pending) throws Exception;

  @Override
  public final String heartbeatOutcome(String text) {
    return asyncActivityParking().park((client, address) ->
        this.heartbeatOutcome(text, new HandleNamesCompleter.HeartbeatOutcome(client, address)));
  }

  /**
   * Hands the {@code Handles_HeartbeatOutcome} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void heartbeatOutcome(String text,
      HandleNamesCompleter.HeartbeatOutcome pending) throws Exception;

  @Override
  public final String asyncActivityClient(String text) {
    return asyncActivityParking().park((client, address) ->
        this.asyncActivityClient(text,
            new HandleNamesCompleter.AsyncActivityClient(client, address)));
  }

  /**
   * Hands the {@code Handles_AsyncActivityClient} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void asyncActivityClient(String text,
      HandleNamesCompleter.AsyncActivityClient pending) throws Exception;

  @Override
  public final String asyncActivityHandle(String text) {
    return asyncActivityParking().park((client, address) ->
        this.asyncActivityHandle(text,
            new HandleNamesCompleter.AsyncActivityHandle(client, address)));
  }

  /**
   * Hands the {@code Handles_AsyncActivityHandle} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void asyncActivityHandle(String text,
      HandleNamesCompleter.AsyncActivityHandle pending) throws Exception;

  @Override
  public final String activityAddress(String text) {
    return asyncActivityParking().park((client, address) ->
        this.activityAddress(text, new HandleNamesCompleter.ActivityAddress(client, address)));
  }

  /**
   * Hands the {@code Handles_ActivityAddress} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void activityAddress(String text, HandleNamesCompleter.ActivityAddress pending)
      throws Exception;

  @Override
  public final String workflowClient(String text) {
    return asyncActivityParking().park((client, address) ->
        this.workflowClient(text, new HandleNamesCompleter.WorkflowClient(client, address)));
  }

  /**
   * Hands the {@code Handles_WorkflowClient} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void workflowClient(String text, HandleNamesCompleter.WorkflowClient pending)
      throws Exception;

  @Override
  public final String generated(String text) {
    return asyncActivityParking().park((client, address) ->
        this.generated(text, new HandleNamesCompleter.Generated(client, address)));
  }

  /**
   * Hands the {@code Handles_Generated} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void generated(String text, HandleNamesCompleter.Generated pending) throws
      Exception;

  @Override
  public final String asyncActivityGenerated(String text) {
    return asyncActivityParking().park((client, address) ->
        this.asyncActivityGenerated(text,
            new HandleNamesCompleter.AsyncActivityGenerated(client, address)));
  }

  /**
   * Hands the {@code Handles_AsyncActivityGenerated} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void asyncActivityGenerated(String text,
      HandleNamesCompleter.AsyncActivityGenerated pending) throws Exception;

  @Override
  public final NameFailure nameFailure(NameFailure failure) {
    return asyncActivityParking().park((client, address) ->
        this.nameFailure(failure, new HandleNamesCompleter.NameFailure(client, address)));
  }

  /**
   * Hands the {@code Handles_NameFailure} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void nameFailure(NameFailure failure, HandleNamesCompleter.NameFailure pending)
      throws Exception;

  @Override
  public final String handleNamesFailures(String text) {
    return asyncActivityParking().park((client, address) ->
        this.handleNamesFailures(text,
            new HandleNamesCompleter.HandleNamesFailures(client, address)));
  }

  /**
   * Hands the {@code Handles_HandleNamesFailures} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void handleNamesFailures(String text,
      HandleNamesCompleter.HandleNamesFailures pending) throws Exception;

  @Override
  public final String handleNamesImplBase(String text) {
    return asyncActivityParking().park((client, address) ->
        this.handleNamesImplBase(text,
            new HandleNamesCompleter.HandleNamesImplBase(client, address)));
  }

  /**
   * Hands the {@code Handles_HandleNamesImplBase} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void handleNamesImplBase(String text,
      HandleNamesCompleter.HandleNamesImplBase pending) throws Exception;

  @Override
  public final String handleNames(String text) {
    return asyncActivityParking().park((client, address) ->
        this.handleNames(text, new HandleNamesCompleter.HandleNames(client, address)));
  }

  /**
   * Hands the {@code Handles_HandleNames} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void handleNames(String text, HandleNamesCompleter.HandleNames pending) throws
      Exception;
}
