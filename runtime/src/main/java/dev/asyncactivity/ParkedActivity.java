package dev.asyncactivity;

import dev.asyncactivity.internal.calls.Listings;
import dev.asyncactivity.internal.delivery.RunDescription;
import dev.asyncactivity.internal.delivery.RunDescription.PendingActivity;
import dev.asyncactivity.internal.payload.RecordedPayloads;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One activity that was pending when its workflow was described. Immutable and thread-safe. In
 * Temporal this is {@code PendingActivityInfo}.
 *
 * @param <H> the generated handle
 * @since 0.1
 */
public final class ParkedActivity<H extends AsyncActivityHandle> {
  private final H handle;
  private final PendingActivity pending;
  private final RunDescription run;
  private final Listings listings;

  ParkedActivity(H handle, RunDescription run, PendingActivity pending, Listings listings) {
    this.handle = handle;
    this.run = run;
    this.pending = pending;
    this.listings = listings;
  }

  /**
   * The handle, by workflow, run and activity id: it names whatever attempt is current when it is
   * used.
   */
  public H handle() {
    return handle;
  }

  /** The workflow id. */
  public String workflowId() {
    return run.workflowId();
  }

  /** The activity id. */
  public String activityId() {
    return pending.id();
  }

  /** The current attempt, from 1, or the next one while none runs. */
  public int attempt() {
    return pending.attempt();
  }

  /** When the attempt was started; empty while none runs. */
  public Optional<Instant> since() {
    return pending.clock() == null
        ? Optional.empty()
        : Optional.of(Instant.ofEpochMilli(pending.clock().started()));
  }

  /**
   * When the server ends the attempt; empty while none runs, where the server does not tell it, and
   * where it depends on the first of several attempts: {@code handle().deadline()} finds that, too.
   */
  public Optional<Instant> deadline() {
    if (pending.clock() == null || pending.attempt() > 1 && pending.clock().scheduleToClose() > 0) {
      return Optional.empty();
    }
    return Optional.ofNullable(pending.clock().deadline(pending.scheduled()));
  }

  /**
   * The details of the last heartbeat.
   *
   * @param type what they are read as
   * @return the details; empty if there are none
   * @throws io.temporal.common.converter.DataConverterException if they are something else
   */
  public <P> Optional<P> progress(Class<P> type) {
    if (!(pending.details() instanceof RecordedPayloads.OfResult details)) {
      return Optional.empty();
    }
    @Nullable P progress =
        listings
            .converter(run, pending)
            .fromPayloads(0, Optional.of(details.payloads()), type, type);
    return Optional.ofNullable(progress);
  }

  /**
   * The key that its hand-off has given it, as {@link AsyncActivity#key} says.
   *
   * @return the key; empty if it has none, or its hand-off is not over
   * @throws io.temporal.common.converter.DataConverterException if it cannot be read, as without
   *     the worker's codec
   */
  public Optional<String> key() {
    return listings.key(run, pending);
  }

  /** Whether the workflow has requested its cancellation. */
  public boolean cancelRequested() {
    return pending.cancelRequested();
  }

  /** Whether an operator has paused it. */
  public boolean paused() {
    return pending.paused();
  }

  /** The identity of the worker that has the attempt, or had the one before; empty if none. */
  public String worker() {
    return pending.worker();
  }

  @Override
  public String toString() {
    return "ParkedActivity[" + handle.address() + ", attempt=" + attempt() + "]";
  }
}
