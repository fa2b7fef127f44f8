package dev.asyncactivity.internal.wire.grpc;

import com.google.protobuf.ByteString;
import dev.asyncactivity.internal.wire.Call;
import dev.asyncactivity.internal.wire.HistoryScan;
import dev.asyncactivity.internal.wire.WorkflowDescription;
import io.grpc.Status;
import io.temporal.api.history.v1.History;
import io.temporal.api.workflowservice.v1.WorkflowServiceGrpc;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Reads a history page by page: from its end, or from its beginning where a server only can so. */
final class HistoryPages {
  private final GrpcWire wire;
  private final Requests requests;

  /** The in-memory server cannot read backwards; after its first answer it is not asked again. */
  private volatile boolean forwardsOnly;

  HistoryPages(GrpcWire wire, Requests requests) {
    this.wire = wire;
    this.requests = requests;
  }

  CompletableFuture<HistoryScan> read(
      WorkflowDescription run, String activityId, int maxPages, Call call) {
    Reading reading = new Reading(run, new HistoryScan(activityId), call);
    CompletableFuture<HistoryScan> read =
        forwardsOnly
            ? reading.next(new Forwards(reading), ByteString.EMPTY, maxPages)
            : reading
                .next(new Backwards(reading), ByteString.EMPTY, maxPages)
                .exceptionallyCompose(failure -> forwardsAfter(failure, reading, maxPages));
    return read.exceptionallyCompose(
        failure -> CompletableFuture.failedFuture(GrpcWire.causeOf(failure)));
  }

  private CompletableFuture<HistoryScan> forwardsAfter(
      Throwable failure, Reading reading, int maxPages) {
    if (!isUnimplemented(failure)) {
      return CompletableFuture.failedFuture(failure);
    }
    forwardsOnly = true;
    return reading.next(new Forwards(reading), ByteString.EMPTY, maxPages);
  }

  private static boolean isUnimplemented(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    return cause instanceof NoAnswerException refusal
        && refusal.code() == Status.Code.UNIMPLEMENTED;
  }

  private record Page(History events, ByteString next) {}

  /** A way through the history. */
  private interface Direction {
    CompletableFuture<Page> page(ByteString token);

    /** Whether further pages cannot change what was found. */
    boolean isDecided(HistoryScan scan);
  }

  /** Everything after the event that scheduled the activity is read before it. */
  private record Backwards(Reading reading) implements Direction {
    @Override
    public CompletableFuture<Page> page(ByteString token) {
      return reading.backwards(token);
    }

    @Override
    public boolean isDecided(HistoryScan scan) {
      return scan.isScheduled();
    }
  }

  private record Forwards(Reading reading) implements Direction {
    @Override
    public CompletableFuture<Page> page(ByteString token) {
      return reading.forwards(token);
    }

    @Override
    public boolean isDecided(HistoryScan scan) {
      return false;
    }
  }

  private final class Reading {
    private final WorkflowDescription run;
    private final HistoryScan scan;
    private final Call call;

    Reading(WorkflowDescription run, HistoryScan scan, Call call) {
      this.run = run;
      this.scan = scan;
      this.call = call;
    }

    CompletableFuture<Page> backwards(ByteString token) {
      return wire.send(
              WorkflowServiceGrpc.getGetWorkflowExecutionHistoryReverseMethod(),
              requests.historyFromEnd(run.workflowId(), run.runId(), token),
              RetryRule.TRANSIENT,
              call)
          .thenApply(answer -> new Page(answer.getHistory(), answer.getNextPageToken()));
    }

    CompletableFuture<Page> forwards(ByteString token) {
      return wire.send(
              WorkflowServiceGrpc.getGetWorkflowExecutionHistoryMethod(),
              requests.history(run.workflowId(), run.runId(), token),
              RetryRule.TRANSIENT,
              call)
          .thenApply(answer -> new Page(answer.getHistory(), answer.getNextPageToken()));
    }

    CompletableFuture<HistoryScan> next(Direction direction, ByteString token, int pagesLeft) {
      if (pagesLeft == 0) {
        return CompletableFuture.completedFuture(scan);
      }
      return direction
          .page(token)
          .thenCompose(
              page -> {
                page.events().getEventsList().forEach(scan::accept);
                if (page.next().isEmpty() || direction.isDecided(scan)) {
                  scan.setConclusive();
                  return CompletableFuture.completedFuture(scan);
                }
                return next(direction, page.next(), pagesLeft - 1);
              });
    }
  }
}
