package dev.asyncactivity.testing;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.ActivityAddress.OfToken;
import dev.asyncactivity.AsyncActivityHandle;
import dev.asyncactivity.internal.ticket.TicketDetails;
import dev.asyncactivity.testing.internal.find.Arguments;
import dev.asyncactivity.testing.internal.find.Pending;
import dev.asyncactivity.testing.internal.handoff.HandOff;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One attempt of an activity that was parked when the kit found it.
 *
 * @param <H> the type of its handle
 * @since 0.1.0
 */
public final class TestedActivity<H extends AsyncActivityHandle> {
  private final AsyncActivityTestKit kit;
  private final Function<ActivityAddress, H> method;
  private final Pending pending;
  private final H handle;

  TestedActivity(AsyncActivityTestKit kit, Function<ActivityAddress, H> method, Pending pending) {
    this.kit = kit;
    this.method = method;
    this.pending = pending;
    this.handle = method.apply(pending.address());
  }

  /**
   * The handle that answers it.
   *
   * @return the handle; the same one as in the hand-off where the kit's interceptor has seen that
   */
  public H handle() {
    return handle;
  }

  /**
   * The callback token, as the hand-off gives it to the outside.
   *
   * @return the token, by the codec of the completer's client
   * @throws IllegalStateException if the worker has no {@link AsyncActivityTestKit#interceptor()}
   */
  public String token() {
    if (!(handle.address() instanceof OfToken)) {
      throw new IllegalStateException(
          "Only the worker knows callback tokens. Give its WorkerFactoryOptions the kit's"
              + " interceptor: setWorkerInterceptors(AsyncActivityTestKit.interceptor())");
    }
    return handle.token();
  }

  /**
   * An argument of the activity.
   *
   * @param index which one, from 0
   * @param type its class
   * @param <T> its type
   * @return the argument
   */
  public <T extends @Nullable Object> T argument(int index, Class<T> type) {
    HandOff handOff = pending.handOff();
    return handOff == null
        ? new Arguments(kit.client(), kit.activities().runs()).read(pending, index, type)
        : type.cast(handOff.arguments().get(index));
  }

  /**
   * The latest progress that was reported.
   *
   * @param type its class
   * @param <P> its type
   * @return the progress; empty if there is none
   */
  public <P> Optional<P> progress(Class<P> type) {
    return kit.activities()
        .again(pending)
        .filter(now -> now.info().hasHeartbeatDetails())
        .map(
            now ->
                kit.client()
                    .getOptions()
                    .getDataConverter()
                    .fromPayloads(0, Optional.of(now.info().getHeartbeatDetails()), type, type));
  }

  /**
   * The key that its hand-off has given it.
   *
   * @return the key; empty if it has none
   */
  public Optional<String> key() {
    return kit.activities()
        .again(pending)
        .filter(now -> now.info().hasHeartbeatDetails())
        .flatMap(
            now ->
                new TicketDetails(
                        Optional.of(now.info().getHeartbeatDetails()),
                        kit.client().getOptions().getDataConverter())
                    .key());
  }

  /** The attempt, from 1. */
  public int attempt() {
    return Math.max(1, pending.info().getAttempt());
  }

  /** The workflow id. */
  public String workflowId() {
    return pending.run().getWorkflowId();
  }

  /** The workflow's run id. */
  public String runId() {
    return pending.run().getRunId();
  }

  /** The activity id. */
  public String activityId() {
    return pending.info().getActivityId();
  }

  /**
   * Has the attempt time out by whichever limit it reaches first: start-to-close, heartbeat or
   * schedule-to-close. In memory, time passes until then, for all workflows; on a real server the
   * activity's limit is lowered, and raised again afterwards.
   *
   * @throws AssertionError if the attempt has ended before
   * @throws UnsupportedOperationException if the workflow waits for it itself: its time limit is a
   *     timer of the workflow, which {@code TestWorkflowEnvironment.sleep} passes
   */
  public void timeOut() {
    if (pending.signalWait() != null) {
      throw new UnsupportedOperationException(
          "Its time limit is a timer of the workflow. Let TestWorkflowEnvironment.sleep pass it.");
    }
    kit.time().timeOut(current());
  }

  private Pending current() {
    return kit.activities()
        .again(pending)
        .filter(now -> now.info().getAttempt() == pending.info().getAttempt())
        .orElseThrow(
            () ->
                new AssertionError(
                    "The attempt has ended before: "
                        + pending.type()
                        + ", attempt "
                        + attempt()
                        + ". "
                        + kit.whatIsPending()));
  }

  /**
   * The next attempt, once it is parked. What must pass until then passes at once, but for the
   * back-off of an activity that its workflow waits for itself, which is a timer of the workflow.
   *
   * @return the next attempt
   * @throws AssertionError if this one has not ended, or none follows
   */
  public TestedActivity<H> nextAttempt() {
    Pending next =
        kit.activities()
            .again(pending)
            .orElseThrow(
                () ->
                    new AssertionError(
                        "No attempt of "
                            + pending.type()
                            + " follows attempt "
                            + attempt()
                            + ": the activity has ended. "
                            + kit.whatIsPending()));
    if (next.info().getAttempt() == pending.info().getAttempt()) {
      throw new AssertionError(
          "Attempt " + attempt() + " has not ended. Use timeOut(), or fail it. " + next.inWords());
    }
    if (next.stage() == Pending.Stage.BACK_OFF && next.signalWait() == null) {
      kit.time().passBackOff(next);
    }
    return kit.await(
            method,
            now -> now.isSameActivity(pending) && isLater(now) && now.isParked(),
            1,
            found -> "No attempt of " + pending.type() + " after this one was parked. ")
        .get(0);
  }

  private boolean isLater(Pending now) {
    return now.info().getAttempt() > pending.info().getAttempt();
  }

  @Override
  public String toString() {
    return pending.inWords();
  }
}
