package dev.asyncactivity.internal.grpc;

import com.google.protobuf.ByteString;
import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.delivery.Inspector;
import dev.asyncactivity.internal.delivery.RunDescription;
import dev.asyncactivity.internal.retry.Failures;
import dev.asyncactivity.internal.retry.NoAnswerException;
import dev.asyncactivity.internal.retry.StatusCode;
import io.temporal.api.history.v1.History;
import io.temporal.api.workflow.v1.WorkflowExecutionInfo;
import io.temporal.api.workflowservice.v1.ListWorkflowExecutionsResponse;
import io.temporal.api.workflowservice.v1.WorkflowServiceGrpc;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Describes runs, and reads histories from their end where the server can do that. Thread-safe. */
public final class GrpcInspector implements Inspector {
  private final GrpcCalls calls;
  private final Requests requests;

  /** The in-memory server cannot read backwards; after its first answer it is not asked again. */
  private volatile boolean forwardsOnly;

  public GrpcInspector(GrpcCalls calls, String namespace) {
    this.calls = calls;
    this.requests = new Requests(namespace);
  }

  @Override
  public CompletableFuture<RunDescription> describe(
      String workflowId, @Nullable String runId, CallContext call) {
    return calls
        .send(
            WorkflowServiceGrpc.getDescribeWorkflowExecutionMethod(),
            requests.describe(workflowId, runId),
            call)
        .thenApply(Descriptions::read);
  }

  @Override
  public CompletableFuture<RunsPage> runs(
      String listFilter, @Nullable RunsPage before, CallContext call) {
    ByteString token = before == null ? ByteString.EMPTY : (ByteString) before.next();
    return calls
        .send(
            WorkflowServiceGrpc.getListWorkflowExecutionsMethod(),
            requests.list(listFilter, token),
            call)
        .thenApply(GrpcInspector::page);
  }

  private static RunsPage page(ListWorkflowExecutionsResponse answer) {
    return new RunsPage(
        answer.getExecutionsList().stream()
            .map(WorkflowExecutionInfo::getExecution)
            .map(it -> new FoundRun(it.getWorkflowId(), it.getRunId()))
            .toList(),
        answer.getNextPageToken().isEmpty() ? null : answer.getNextPageToken());
  }

  @Override
  public CompletableFuture<HistoryPage> history(
      String workflowId, String runId, @Nullable HistoryPage before, CallContext call) {
    if (before != null) {
      ByteString token = (ByteString) before.next();
      return before.newestFirst()
          ? backwards(workflowId, runId, token, call)
          : forwards(workflowId, runId, token, call);
    }
    if (forwardsOnly) {
      return forwards(workflowId, runId, ByteString.EMPTY, call);
    }
    return backwards(workflowId, runId, ByteString.EMPTY, call)
        .exceptionallyCompose(
            failure -> {
              if (!isUnimplemented(failure)) {
                return CompletableFuture.failedFuture(failure);
              }
              forwardsOnly = true;
              return forwards(workflowId, runId, ByteString.EMPTY, call);
            });
  }

  private static boolean isUnimplemented(Throwable failure) {
    return Failures.unwrapped(failure) instanceof NoAnswerException refusal
        && refusal.code() == StatusCode.UNIMPLEMENTED;
  }

  private CompletableFuture<HistoryPage> backwards(
      String workflowId, String runId, ByteString token, CallContext call) {
    return calls
        .send(
            WorkflowServiceGrpc.getGetWorkflowExecutionHistoryReverseMethod(),
            requests.historyFromEnd(workflowId, runId, token),
            call)
        .thenApply(answer -> page(answer.getHistory(), true, answer.getNextPageToken()));
  }

  private CompletableFuture<HistoryPage> forwards(
      String workflowId, String runId, ByteString token, CallContext call) {
    return calls
        .send(
            WorkflowServiceGrpc.getGetWorkflowExecutionHistoryMethod(),
            requests.history(workflowId, runId, token),
            call)
        .thenApply(answer -> page(answer.getHistory(), false, answer.getNextPageToken()));
  }

  private static HistoryPage page(History history, boolean newestFirst, ByteString next) {
    return new HistoryPage(
        history.getEventsList().stream().flatMap(HistoryEvents::read).toList(),
        newestFirst,
        next.isEmpty() ? null : next);
  }
}
