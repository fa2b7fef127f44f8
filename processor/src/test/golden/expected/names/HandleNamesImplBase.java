package names;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ActivityParking;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link HandleNames}.
 * An asynchronous method's hand-off has the same name and parameters, and the handle last.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings("deprecation")
public abstract class HandleNamesImplBase implements HandleNames {
  private final ActivityParking parking;

  /**
   * Parks with the worker's own client and plain callback tokens.
   */
  protected HandleNamesImplBase() {
    this.parking = ActivityParking.withWorkerClient();
  }

  /**
   * Parks with the given client, whose codec makes the callback tokens.
   */
  protected HandleNamesImplBase(AsyncActivityClient client) {
    this.parking = ActivityParking.with(client);
  }

  /**
   * Parks activity {@code Handles_String}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String string(String text) {
    asyncActivityParking()
        .park(
            HandleNamesCompleter.String::new,
            pending -> this.string(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Handles_String} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void string(String text, HandleNamesCompleter.String pending) throws Exception;

  /**
   * Parks activity {@code Handles_Override}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String override(String text) {
    asyncActivityParking()
        .park(
            HandleNamesCompleter.Override::new,
            pending -> this.override(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Handles_Override} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void override(String text, HandleNamesCompleter.Override pending) throws
      Exception;

  /**
   * Parks activity {@code Handles_Exception}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final Exception exception(Object text) {
    asyncActivityParking()
        .park(
            HandleNamesCompleter.Exception::new,
            pending -> this.exception(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Handles_Exception} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void exception(Object text, HandleNamesCompleter.Exception pending) throws
      Exception;

  /**
   * Parks activity {@code Handles_Object}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String object(Object text) {
    asyncActivityParking()
        .park(
            HandleNamesCompleter.Object::new,
            pending -> this.object(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Handles_Object} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void object(Object text, HandleNamesCompleter.Object pending) throws Exception;

  /**
   * Parks activity {@code Handles_SuppressWarnings}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String suppressWarnings(String text) {
    asyncActivityParking()
        .park(
            HandleNamesCompleter.SuppressWarnings::new,
            pending -> this.suppressWarnings(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Handles_SuppressWarnings} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void suppressWarnings(String text,
      HandleNamesCompleter.SuppressWarnings pending) throws Exception;

  /**
   * Parks activity {@code Handles_Deprecated}:
   * captures its task token, and returns without completing it.
   */
  @Override
  @Deprecated
  public final String deprecated(String text) {
    asyncActivityParking()
        .park(
            HandleNamesCompleter.Deprecated::new,
            pending -> this.deprecated(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Handles_Deprecated} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  @Deprecated
  protected abstract void deprecated(String text, HandleNamesCompleter.Deprecated pending) throws
      Exception;

  /**
   * Parks activity {@code Handles_Attempts}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String attempts(String text) {
    asyncActivityParking()
        .park(
            HandleNamesCompleter.Attempts::new,
            pending -> this.attempts(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Handles_Attempts} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void attempts(String text, HandleNamesCompleter.Attempts pending) throws
      Exception;

  /**
   * Parks activity {@code Handles_CompletionOutcome}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String completionOutcome(String text) {
    asyncActivityParking()
        .park(
            HandleNamesCompleter.CompletionOutcome::new,
            pending -> this.completionOutcome(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Handles_CompletionOutcome} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void completionOutcome(String text,
      HandleNamesCompleter.CompletionOutcome pending) throws Exception;

  /**
   * Parks activity {@code Handles_HeartbeatOutcome}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String heartbeatOutcome(String text) {
    asyncActivityParking()
        .park(
            HandleNamesCompleter.HeartbeatOutcome::new,
            pending -> this.heartbeatOutcome(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Handles_HeartbeatOutcome} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void heartbeatOutcome(String text,
      HandleNamesCompleter.HeartbeatOutcome pending) throws Exception;

  /**
   * Parks activity {@code Handles_AsyncActivityClient}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String asyncActivityClient(String text) {
    asyncActivityParking()
        .park(
            HandleNamesCompleter.AsyncActivityClient::new,
            pending -> this.asyncActivityClient(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Handles_AsyncActivityClient} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void asyncActivityClient(String text,
      HandleNamesCompleter.AsyncActivityClient pending) throws Exception;

  /**
   * Parks activity {@code Handles_AsyncActivityHandle}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String asyncActivityHandle(String text) {
    asyncActivityParking()
        .park(
            HandleNamesCompleter.AsyncActivityHandle::new,
            pending -> this.asyncActivityHandle(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Handles_AsyncActivityHandle} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void asyncActivityHandle(String text,
      HandleNamesCompleter.AsyncActivityHandle pending) throws Exception;

  /**
   * Parks activity {@code Handles_ActivityAddress}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String activityAddress(String text) {
    asyncActivityParking()
        .park(
            HandleNamesCompleter.ActivityAddress::new,
            pending -> this.activityAddress(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Handles_ActivityAddress} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void activityAddress(String text, HandleNamesCompleter.ActivityAddress pending)
      throws Exception;

  /**
   * Parks activity {@code Handles_WorkflowClient}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String workflowClient(String text) {
    asyncActivityParking()
        .park(
            HandleNamesCompleter.WorkflowClient::new,
            pending -> this.workflowClient(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Handles_WorkflowClient} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void workflowClient(String text, HandleNamesCompleter.WorkflowClient pending)
      throws Exception;

  /**
   * Parks activity {@code Handles_Generated}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String generated(String text) {
    asyncActivityParking()
        .park(
            HandleNamesCompleter.Generated::new,
            pending -> this.generated(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Handles_Generated} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void generated(String text, HandleNamesCompleter.Generated pending) throws
      Exception;

  /**
   * Parks activity {@code Handles_AsyncActivityGenerated}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String asyncActivityGenerated(String text) {
    asyncActivityParking()
        .park(
            HandleNamesCompleter.AsyncActivityGenerated::new,
            pending -> this.asyncActivityGenerated(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Handles_AsyncActivityGenerated} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void asyncActivityGenerated(String text,
      HandleNamesCompleter.AsyncActivityGenerated pending) throws Exception;

  /**
   * Parks activity {@code Handles_NameFailure}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final NameFailure nameFailure(NameFailure failure) {
    asyncActivityParking()
        .park(
            HandleNamesCompleter.NameFailure::new,
            pending -> this.nameFailure(failure, pending));
    return null;
  }

  /**
   * Hands activity {@code Handles_NameFailure} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void nameFailure(NameFailure failure, HandleNamesCompleter.NameFailure pending)
      throws Exception;

  /**
   * Parks activity {@code Handles_HandleNamesFailures}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String handleNamesFailures(String text) {
    asyncActivityParking()
        .park(
            HandleNamesCompleter.HandleNamesFailures::new,
            pending -> this.handleNamesFailures(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Handles_HandleNamesFailures} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void handleNamesFailures(String text,
      HandleNamesCompleter.HandleNamesFailures pending) throws Exception;

  /**
   * Parks activity {@code Handles_HandleNamesImplBase}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String handleNamesImplBase(String text) {
    asyncActivityParking()
        .park(
            HandleNamesCompleter.HandleNamesImplBase::new,
            pending -> this.handleNamesImplBase(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Handles_HandleNamesImplBase} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void handleNamesImplBase(String text,
      HandleNamesCompleter.HandleNamesImplBase pending) throws Exception;

  /**
   * Parks activity {@code Handles_HandleNames}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String handleNames(String text) {
    asyncActivityParking()
        .park(
            HandleNamesCompleter.HandleNames::new,
            pending -> this.handleNames(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Handles_HandleNames} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void handleNames(String text, HandleNamesCompleter.HandleNames pending) throws
      Exception;

  /**
   * For the methods above. Not private, so that a subclassing proxy asks its target.
   */
  protected ActivityParking asyncActivityParking() {
    return parking;
  }
}
