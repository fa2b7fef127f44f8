package dev.asyncactivity.cadence;

import com.uber.cadence.client.ActivityCancelledException;
import com.uber.cadence.client.ActivityNotExistsException;
import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.HeartbeatOutcome;
import dev.asyncactivity.InvalidCallbackTokenException;
import dev.asyncactivity.cadence.internal.calls.CadenceCallEnd;
import dev.asyncactivity.internal.delivery.Operation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One parked activity: complete, fail, heartbeat, report cancellation. What is typed is added by
 * {@link CadenceResultHandle}, {@link CadencePrimitiveHandle} and {@link CadenceVoidHandle}, {@code
 * complete(result)}, by {@link CadenceFailureHandle}, {@code fail(failure)}, and by {@link
 * CadenceProgressHandle}, {@code heartbeat(progress)}.
 *
 * <p>Each call has three forms: one throws when the call was not accepted; {@code try…} returns the
 * outcome; {@code …Async} returns it later and blocks no thread. A transient failure is retried for
 * as long as {@link CadenceActivityClient.Builder#setRpcRetryOptions} says, a minute by default. A
 * call whose answer was lost is {@link CompletionOutcome.Accepted} if the server has recorded it:
 * each call carries a mark of its own. What cannot be answered in that time is an {@code
 * ActivityCompletionFailureException} in all forms, with the SDK's error as its cause; then it is
 * not known whether the call was accepted, and it is safe to make it again. The same goes for a
 * thread that is interrupted, and for a future that is cancelled.
 *
 * <p>An address without a token names the run and attempt that are current when the call is made,
 * for all its tries. The calls of one process on one activity are made in the order in which they
 * were asked for, by callback tokens and by Cadence's ids together; {@code inWorkflow} and raw task
 * tokens each have an order of their own.
 *
 * <p>Handles are immutable and thread-safe; making one makes no call to the server. In Cadence this
 * is {@code ActivityCompletionClient} for one activity.
 *
 * @since 0.1.0
 */
public abstract class CadenceActivityHandle extends AddressedActivity {
  /**
   * For generated code.
   *
   * @param client what the calls go through
   * @param address the activity
   * @param activityType the activity type that the handle is for
   * @param attempts whether an earlier attempt's answer counts
   * @throws InvalidCallbackTokenException if the address is a callback token's of another activity
   *     type, domain or platform
   */
  protected CadenceActivityHandle(
      CadenceActivityClient client,
      ActivityAddress address,
      String activityType,
      Attempts attempts) {
    super(client, address, activityType, attempts);
  }

  /**
   * Fails the activity's attempt with something that the contract does not declare: a technical
   * fault. The activity's retry policy applies, unless the workflow lists the class in {@code
   * doNotRetry}. Needs the JVM flag {@code --add-opens java.base/java.lang=ALL-UNNAMED}, as every
   * worker does.
   *
   * @param failure the failure
   * @throws CadenceNotPendingException if the activity is not pending
   * @throws CadencePayloadTooLargeException if the failure has more bytes than Cadence takes
   */
  public final void failWith(Exception failure) {
    await(failing(failure)).requireAccepted();
  }

  /**
   * Like {@link #failWith}, but returns the outcome.
   *
   * @param failure the failure
   */
  public final CompletionOutcome tryFailWith(Exception failure) {
    return await(failing(failure)).outcome();
  }

  /**
   * The asynchronous form of {@link #tryFailWith}; blocks no thread.
   *
   * @param failure the failure
   */
  public final CompletableFuture<CompletionOutcome> failWithAsync(Exception failure) {
    return async(failing(failure), CadenceCallEnd::outcome);
  }

  private static Operation failing(Exception failure) {
    return new Operation.Fail(Objects.requireNonNull(failure, "failure"), false, false, false);
  }

  /**
   * What {@link CadenceFailureHandle#fail} does.
   *
   * @param failure the failure
   * @throws CadenceNotPendingException if the activity is not pending
   * @throws CadenceUnreadableValueException if the workflow could not read the failure
   */
  final void failDeclared(DeclaredFailureException failure) {
    await(declared(failure)).requireAccepted();
  }

  /** What {@link CadenceFailureHandle#tryFail} does. */
  final CompletionOutcome tryFailDeclared(DeclaredFailureException failure) {
    return await(declared(failure)).outcome();
  }

  /** What {@link CadenceFailureHandle#failAsync} does. */
  final CompletableFuture<CompletionOutcome> failDeclaredAsync(DeclaredFailureException failure) {
    return async(declared(failure), CadenceCallEnd::outcome);
  }

  private Operation declared(DeclaredFailureException failure) {
    return new Operation.Fail(failure, true, false, readsBack());
  }

  /**
   * Says that the outside is still at work, and asks whether it should go on. Restarts the
   * activity's heartbeat time-out, and clears the recorded details.
   *
   * @throws ActivityCancelledException if cancellation is requested
   * @throws ActivityNotExistsException if the activity is not pending; the cause is a {@link
   *     CadenceNotPendingException}
   */
  public final void heartbeat() {
    heartbeatWith(null);
  }

  /** Like {@link #heartbeat()}, but returns the outcome. */
  public final HeartbeatOutcome tryHeartbeat() {
    return tryHeartbeatWith(null);
  }

  /** The asynchronous form of {@link #tryHeartbeat()}; blocks no thread. */
  public final CompletableFuture<HeartbeatOutcome> heartbeatAsync() {
    return heartbeatWithAsync(null);
  }

  /**
   * Reports that the outside has stopped because cancellation was requested: the workflow gets a
   * {@code CanceledFailure}.
   *
   * <p>The server takes this only after the workflow has requested the cancellation. Where the ids
   * are known it is asked first, with one more call.
   *
   * @throws CadenceNotPendingException if the activity is not pending
   * @throws com.uber.cadence.client.ActivityCompletionFailureException if no cancellation was
   *     requested
   */
  public final void reportCancellation() {
    reportCancellation(null);
  }

  /**
   * Like {@link #reportCancellation()}, with details for the history. The Java SDK does not hand
   * them on to the workflow's {@code CanceledFailure}.
   *
   * @param details anything that the data converter can write, or null
   * @throws CadenceNotPendingException if the activity is not pending
   * @throws com.uber.cadence.client.ActivityCompletionFailureException if no cancellation was
   *     requested
   */
  public final void reportCancellation(@Nullable Object details) {
    await(cancelling(details)).requireAccepted();
  }

  /** Like {@link #reportCancellation()}, but returns the outcome. */
  public final CompletionOutcome tryReportCancellation() {
    return tryReportCancellation(null);
  }

  /**
   * Like {@link #reportCancellation(Object)}, but returns the outcome.
   *
   * @param details anything that the data converter can write, or null
   */
  public final CompletionOutcome tryReportCancellation(@Nullable Object details) {
    return await(cancelling(details)).outcome();
  }

  /** The asynchronous form of {@link #tryReportCancellation()}; blocks no thread. */
  public final CompletableFuture<CompletionOutcome> reportCancellationAsync() {
    return reportCancellationAsync(null);
  }

  /**
   * The asynchronous form of {@link #tryReportCancellation(Object)}; blocks no thread.
   *
   * @param details anything that the data converter can write, or null
   */
  public final CompletableFuture<CompletionOutcome> reportCancellationAsync(
      @Nullable Object details) {
    return async(cancelling(details), CadenceCallEnd::outcome);
  }

  private static Operation cancelling(@Nullable Object details) {
    return new Operation.ReportCancellation(details);
  }

  /**
   * Completes the activity.
   *
   * @param result the result, of the method's type; null for a {@code void} method
   * @throws CadenceNotPendingException if the activity is not pending
   * @throws CadencePayloadTooLargeException if the result has more bytes than Cadence takes
   * @throws CadenceUnreadableValueException if the workflow could not read the result
   */
  final void completeWith(@Nullable Object result) {
    await(completing(result)).requireAccepted();
  }

  /**
   * Like {@link #completeWith}, but returns the outcome.
   *
   * @param result the result, of the method's type; null for a {@code void} method
   */
  final CompletionOutcome tryCompleteWith(@Nullable Object result) {
    return await(completing(result)).outcome();
  }

  /**
   * The asynchronous form of {@link #tryCompleteWith}.
   *
   * @param result the result, of the method's type; null for a {@code void} method
   */
  final CompletableFuture<CompletionOutcome> completeWithAsync(@Nullable Object result) {
    return async(completing(result), CadenceCallEnd::outcome);
  }

  private Operation completing(@Nullable Object result) {
    Type type = resultType();
    return new Operation.Complete(result, type, readsBack() && type != Object.class);
  }

  /**
   * Records a heartbeat with details.
   *
   * @param details the details, of the declared type
   * @throws ActivityCancelledException if cancellation is requested
   * @throws ActivityNotExistsException if the activity is not pending
   * @throws CadencePayloadTooLargeException if the details have more bytes than Cadence takes
   */
  final void heartbeatWith(@Nullable Object details) {
    await(heartbeating(details)).requireGoOn();
  }

  /**
   * Like {@link #heartbeatWith}, but returns the outcome.
   *
   * @param details the details, of the declared type
   */
  final HeartbeatOutcome tryHeartbeatWith(@Nullable Object details) {
    return await(heartbeating(details)).heartbeatOutcome();
  }

  /**
   * The asynchronous form of {@link #tryHeartbeatWith}.
   *
   * @param details the details, of the declared type
   */
  final CompletableFuture<HeartbeatOutcome> heartbeatWithAsync(@Nullable Object details) {
    return async(heartbeating(details), CadenceCallEnd::heartbeatOutcome);
  }

  private static Operation heartbeating(@Nullable Object details) {
    return new Operation.Heartbeat(details, List.of(), false);
  }

  /** What the workflow reads the result as; {@code Object.class} where that need not be known. */
  Type resultType() {
    return Object.class;
  }

  /**
   * For generated code: whether values are read back before they are sent, as {@link
   * AsyncActivity#readBack} says.
   */
  protected boolean readsBack() {
    return true;
  }
}
