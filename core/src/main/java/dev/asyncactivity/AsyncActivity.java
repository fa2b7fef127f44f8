package dev.asyncactivity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of an {@code @ActivityInterface} whose execution an outside party finishes.
 *
 * <p>For an interface {@code ExpenseActivities} with such a method {@code requestApproval} the
 * annotation processor writes
 *
 * <ul>
 *   <li>{@code ExpenseActivitiesImplBase}, the base class of the implementation in the worker: it
 *       captures the task token, calls the hand-off {@code requestApproval(..., pending)} and
 *       returns without completing;
 *   <li>{@code ExpenseActivitiesCompleter}, which makes typed handles outside the worker;
 *   <li>{@code ExpenseActivitiesFailures}, where {@link #failure()} is given: it reads the declared
 *       failures in the workflow.
 * </ul>
 *
 * <p>In Temporal this is <em>asynchronous activity completion</em>: {@code
 * ActivityExecutionContext.doNotCompleteOnReturn()} and {@code ActivityCompletionClient}.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AsyncActivity {

  /**
   * What the outside may report instead of a result: one record, or a sealed interface whose
   * permitted types are records. {@code void.class}, the default, declares no failure; a technical
   * fault can still be reported with {@code failWith}.
   *
   * @return the failure type, or {@code void.class}
   */
  Class<?> failure() default void.class;

  /**
   * The type of the heartbeat details that the outside may record. {@code void.class}, the default,
   * declares none; a heartbeat without details is always possible.
   *
   * @return the type of the details, or {@code void.class}
   */
  Class<?> progress() default void.class;

  /**
   * Whether a callback token outlives the attempt that it was made in.
   *
   * @return {@link Attempts#ANY} by default
   */
  Attempts attempts() default Attempts.ANY;

  /**
   * Whether a result or declared failure is read back, as the method's own type, before it is sent:
   * what the workflow could not read would hang it for ever. Switch it off where the workflow reads
   * it otherwise than this process does: as a class of its own behind an interface, or with another
   * data converter.
   *
   * @return {@code true} by default
   */
  boolean readBack() default true;

  /**
   * How often the worker itself asks the outside for the result, as an ISO 8601 duration such as
   * {@code "PT30S"}. For a method {@code charge} the implementation then has a second method,
   * {@code pollCharge}, which is called after the hand-off until it returns a result. Between two
   * calls the activity waits in Temporal's back-off and holds no worker; the callback token
   * completes it at any time. Each poll is an attempt, so the retry policy must not limit attempts.
   *
   * <p>The hand-off is made at least once: twice only if the worker dies between sending and
   * keeping what it returned. Give the provider {@code runId/activityId} as the idempotency key; it
   * is the same in all attempts.
   *
   * @return the interval, or an empty text, the default, if the outside calls by itself
   */
  String poll() default "";

  /**
   * What the hand-off of a polled activity returns and each poll is given: the provider's name for
   * what was started. Kept in the activity's heartbeat details, through the data converter.
   *
   * @return the type of the reference; {@code void.class}, the default, if there is none
   */
  Class<?> reference() default void.class;

  /**
   * Which time-out limits the wait. With {@link WaitLimit#SCHEDULE_TO_CLOSE} the caller's
   * start-to-close time-out counts for the hand-off alone, and the wait then lasts as long as the
   * schedule-to-close time-out says, or {@code pending.waitFor}.
   *
   * <p>This rests on the server's {@code UpdateActivityOptions}, which Temporal has in public
   * preview. {@code docs/waiting.md} says on which servers it was tried, and what can still go
   * unnoticed.
   *
   * @return {@link WaitLimit#START_TO_CLOSE} by default
   */
  WaitLimit waitLimit() default WaitLimit.START_TO_CLOSE;

  /**
   * What tells an activity from others of its type in the same workflow: the path to a value in the
   * parameters, such as {@code "reportId"} or {@code "report.id"}, over components of records,
   * getters and fields, to a text, a number, a {@code UUID} or an enum. {@code
   * ActivityAddress.key(workflowId, key)} then names the activity without a token, from the end of
   * its hand-off on. A null value is no key; a null before it fails the attempt.
   *
   * <p>The key is kept in the activity's heartbeat details, through the data converter, so that
   * whoever looks for it needs the worker's codec. It is not kept where the workflow waits for a
   * signal.
   *
   * @return the path, or an empty text, the default: none, unless the hand-off calls {@code
   *     pending.key}
   */
  String key() default "";

  /**
   * Whether a workflow may also have its answer by a signal: {@code ExpenseActivitiesWaits} is
   * generated then, whose stub hands off with a short activity, {@code ExpenseActivitiesHandOffs},
   * and waits in the workflow itself. A workflow chooses for each call. The token then outlives
   * continue-as-new and resets, and a failed hand-off is retried at once however long the wait is;
   * there is no progress, and the outside learns of a cancellation only when it asks.
   *
   * @return {@code false} by default: nothing of this is generated
   */
  boolean bySignal() default false;
}
