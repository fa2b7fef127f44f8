package dev.asyncactivity.internal.delivery;

import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.retry.NoAnswerException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What is needed of a server to look at activities. Asks once; what is not answered fails with a
 * {@link NoAnswerException}. Thread-safe.
 */
public interface Inspector {

  /** Describes a run of a workflow; without a run id, the current one. */
  CompletableFuture<RunDescription> describe(
      String workflowId, @Nullable String runId, CallContext call);

  /** Reads a page of a run's history; without a page before it, the first one. */
  CompletableFuture<HistoryPage> history(
      String workflowId, String runId, @Nullable HistoryPage before, CallContext call);

  /** A page of the runs that a list filter finds; without a page before it, the first one. */
  CompletableFuture<RunsPage> runs(String listFilter, @Nullable RunsPage before, CallContext call);

  /**
   * A page of runs.
   *
   * @param runs the runs, in the server's order
   * @param next what the server needs to find the next page, or null if this is the last one
   */
  record RunsPage(List<FoundRun> runs, @Nullable Object next) {}

  /** A run that was found. */
  record FoundRun(String workflowId, String runId) {}

  /**
   * A page of a history, with what it says of activities.
   *
   * @param events what it says, in the order of reading
   * @param newestFirst whether the history is read from its end
   * @param next what the server needs to find the next page, or null if this is the last one
   */
  record HistoryPage(List<ActivityEvent> events, boolean newestFirst, @Nullable Object next) {}
}
