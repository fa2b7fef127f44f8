package dev.asyncactivity.internal.worker;

import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.internal.address.KnownActivity;
import dev.asyncactivity.internal.calls.CallEnd;
import dev.asyncactivity.internal.delivery.Operation;
import dev.asyncactivity.internal.delivery.Verdict;
import dev.asyncactivity.internal.ticket.Ticket;
import dev.asyncactivity.internal.ticket.TicketDetails;
import io.temporal.activity.ActivityExecutionContext;
import io.temporal.activity.ActivityInfo;
import io.temporal.client.WorkflowClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The attempt that runs in the current thread. */
final class CurrentAttempt {
  /** For the answer to get to the worker, and the worker's own to the server. */
  private static final Duration MARGIN = Duration.ofMillis(500);

  private static final Logger log = LoggerFactory.getLogger(CurrentAttempt.class);

  private final long begun = System.nanoTime();
  private final ActivityExecutionContext context;
  private final AsyncActivityClient client;
  private final Parked address;
  private final @Nullable String key;

  CurrentAttempt(
      ActivityExecutionContext context, AsyncActivityClient client, @Nullable String key) {
    this.context = context;
    this.client = client;
    this.key = key;
    this.address = ActivityParking.addressOf(context.getInfo());
  }

  ActivityInfo info() {
    return context.getInfo();
  }

  AsyncActivityClient client() {
    return client;
  }

  Parked address() {
    return address;
  }

  /** What its contract finds it by, or null. */
  @Nullable String key() {
    return key;
  }

  /** The attempt alone, for calls that must not count for a later one. */
  KnownActivity known() {
    return KnownActivity.of(address, client.namespace(), info().getActivityType(), Attempts.EXACT);
  }

  /** Lets the method return without completing the activity. */
  void park() {
    context.doNotCompleteOnReturn();
  }

  /** What the attempts before it have left. */
  TicketDetails details() {
    return new TicketDetails(info().getHeartbeatDetails(), client.calls().reading(known()));
  }

  /**
   * Leaves a ticket for the next attempts, by the attempt's own token: refused if the outside has
   * answered by now, or another attempt has begun.
   *
   * @param scope the hand-off, which has just ended
   * @param longWait how it waits, or null where its own clock says that
   * @param behind what stands behind the ticket
   */
  CallEnd leaveTicket(
      HandOffScope scope, Ticket.@Nullable Wait longWait, @Nullable Object... behind) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(new Ticket(address.attempt(), now(), longWait, scope.key()).values());
    values.addAll(Arrays.asList(behind));
    CallEnd end = call(new Operation.Heartbeat(scope.progress(), values, false));
    if (end.verdict() instanceof Verdict.Failed failed) {
      log.warn(
          "The ticket of {} could not be left, so neither the next attempt nor its key finds this"
              + " hand-off",
          known(),
          failed.failure());
    }
    return end;
  }

  /** Makes a call about the attempt, while its start-to-close time-out leaves time for another. */
  CallEnd call(Operation operation) {
    Duration left = info().getStartToCloseTimeout().minus(elapsed()).minus(MARGIN);
    return client.calls().await(operation, known(), left.compareTo(MARGIN) < 0 ? MARGIN : left);
  }

  WorkflowClient workflowClient() {
    return context.getWorkflowClient();
  }

  /** When the attempt was started, by the server's clock. */
  Instant startedAt() {
    return Instant.ofEpochMilli(info().getStartedTimestamp());
  }

  /** The time, by the server's clock. */
  Instant now() {
    return startedAt().plus(elapsed());
  }

  /** How long the attempt has run. */
  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  /**
   * What is left until the schedule-to-close time-out, by the server's clock; empty if there is
   * none.
   */
  Optional<Duration> left() {
    Duration all = info().getScheduleToCloseTimeout();
    if (all == null || all.isZero()) {
      return Optional.empty();
    }
    long gone = info().getStartedTimestamp() - info().getScheduledTimestamp();
    return Optional.of(all.minusMillis(gone).minus(elapsed()));
  }
}
