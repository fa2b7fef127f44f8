package dev.asyncactivity.internal.calls;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.internal.address.KnownActivity;
import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.delivery.Inspector;
import dev.asyncactivity.internal.delivery.Listing;
import dev.asyncactivity.internal.delivery.RunDescription;
import dev.asyncactivity.internal.delivery.RunDescription.PendingActivity;
import dev.asyncactivity.internal.payload.PayloadEncoding;
import io.temporal.common.converter.DataConverter;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Looks for pending activities, in the thread that asks. Thread-safe.
 *
 * @param inspector what is asked
 * @param encoding reads heartbeat details
 * @param namespace the namespace
 * @param settings the client's
 */
public record Listings(
    Inspector inspector, PayloadEncoding encoding, String namespace, CallSettings settings) {

  /** The running workflows that a list filter finds. */
  public Iterator<RunDescription> matching(String listFilter) {
    return new Listing(
        inspector,
        listFilter,
        settings.maxInFlightDescribes(),
        executor -> call(unknown("", null), executor));
  }

  /** The current run of a workflow; empty if there is none. */
  public Optional<RunDescription> workflow(String workflowId) {
    return Listing.current(inspector, executor -> call(unknown("", workflowId), executor));
  }

  /** What is known of an activity of a type that was not found. */
  public KnownActivity unknown(String type, @Nullable String workflowId) {
    ActivityAddress address =
        workflowId == null
            ? ActivityAddress.matching("any")
            : ActivityAddress.inWorkflow(workflowId);
    return KnownActivity.of(address, namespace, type, Attempts.ANY);
  }

  /** What reads the details of a pending activity. */
  public DataConverter converter(RunDescription run, PendingActivity activity) {
    return encoding.reading(known(run, activity));
  }

  /** The key of a pending activity, if it has one; throws if it cannot be read. */
  public Optional<String> key(RunDescription run, PendingActivity activity) {
    return activity.details() == null
        ? Optional.empty()
        : encoding.key(activity.details(), known(run, activity));
  }

  private KnownActivity known(RunDescription run, PendingActivity activity) {
    return unknown(activity.type(), run.workflowId())
        .inRun(run.runId(), run.workflowType())
        .pinnedTo(activity.id(), activity.attempt(), activity.scheduled(), run.queueOf(activity));
  }

  private CallContext call(KnownActivity activity, Executor executor) {
    CallContext call =
        new CallContext(
            activity, settings.identity(), settings.limits(), settings.time(), executor);
    call.budget().begin();
    return call;
  }
}
