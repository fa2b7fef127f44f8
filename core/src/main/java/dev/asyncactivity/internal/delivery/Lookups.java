package dev.asyncactivity.internal.delivery;

import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.delivery.Inspector.HistoryPage;
import dev.asyncactivity.internal.delivery.Inspector.RunsPage;
import dev.asyncactivity.internal.retry.Failures;
import dev.asyncactivity.internal.retry.NoAnswerException;
import dev.asyncactivity.internal.retry.Retry.Step;
import dev.asyncactivity.internal.retry.StatusCode;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks the server about activities, again where that may help. Thread-safe.
 *
 * @param inspector what is asked
 * @param maxHistoryPages how many pages of a history are read at most
 */
record Lookups(Inspector inspector, int maxHistoryPages) {
  private static final String RUNNING = "ExecutionStatus = 'Running'";

  /** Describes the run that the call's activity is in; empty if there is none. */
  CompletableFuture<Optional<RunDescription>> describe(CallContext call) {
    return describe(call.activity().runId(), call);
  }

  /** Describes a run of the activity's workflow; without a run id, the current one. */
  CompletableFuture<Optional<RunDescription>> describe(@Nullable String runId, CallContext call) {
    return describe(Objects.requireNonNull(call.activity().workflowId()), runId, call);
  }

  /** Describes a run of a workflow. */
  CompletableFuture<Optional<RunDescription>> describe(
      String workflowId, @Nullable String runId, CallContext call) {
    return repeated(call, () -> inspector.describe(workflowId, runId, call))
        .thenApply(Optional::of)
        .exceptionally(Lookups::noneIfNotFound);
  }

  /** A page of the running workflows that a list filter finds; an empty one finds all. */
  CompletableFuture<RunsPage> running(
      String listFilter, @Nullable RunsPage before, CallContext call) {
    String running = listFilter.isEmpty() ? RUNNING : "(" + listFilter + ") AND " + RUNNING;
    return repeated(call, () -> inspector.runs(running, before, call));
  }

  /** Reads what the history of its run says of the call's activity. */
  CompletableFuture<ActivityRecord> history(CallContext call) {
    return next(new HistoryScan(call.activity()), null, maxHistoryPages, call);
  }

  private CompletableFuture<ActivityRecord> next(
      HistoryScan scan, @Nullable HistoryPage before, int pagesLeft, CallContext call) {
    if (pagesLeft == 0 || scan.isComplete()) {
      return CompletableFuture.completedFuture(scan.record());
    }
    var ids = call.activity().byIds();
    return repeated(call, () -> inspector.history(ids.workflowId(), ids.runId(), before, call))
        .thenCompose(
            page -> {
              scan.accept(page);
              return next(scan, page, pagesLeft - 1, call);
            });
  }

  /** Asks again while that may help. */
  static <T> CompletableFuture<T> repeated(CallContext call, Supplier<CompletableFuture<T>> ask) {
    return call.retry().run(() -> ask.get().handle(Lookups::step));
  }

  private static <T> Optional<T> noneIfNotFound(Throwable failure) {
    if (isNotFound(failure)) {
      return Optional.empty();
    }
    throw Failures.asCompletion(failure);
  }

  static boolean isNotFound(Throwable failure) {
    return Failures.unwrapped(failure) instanceof NoAnswerException refusal
        && refusal.code() == StatusCode.NOT_FOUND;
  }

  private static <T> Step<T> step(@Nullable T answer, @Nullable Throwable failure) {
    if (failure == null) {
      return new Step.Done<>(Objects.requireNonNull(answer, "The server's answer"));
    }
    Throwable cause = Failures.unwrapped(failure);
    if (cause instanceof NoAnswerException none && none.code().isTransient()) {
      return new Step.Again<>(none, none.code() == StatusCode.RESOURCE_EXHAUSTED);
    }
    throw new CompletionException(cause);
  }
}
