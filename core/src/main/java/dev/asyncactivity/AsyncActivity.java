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
