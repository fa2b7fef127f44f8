package dev.asyncactivity.cadence.internal.service;

import com.uber.cadence.DescribeWorkflowExecutionRequest;
import com.uber.cadence.DescribeWorkflowExecutionResponse;
import com.uber.cadence.GetWorkflowExecutionHistoryRequest;
import com.uber.cadence.GetWorkflowExecutionHistoryResponse;
import com.uber.cadence.serviceclient.IWorkflowService;
import dev.asyncactivity.cadence.internal.service.ServiceCalls.Method;
import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.delivery.Inspector;
import dev.asyncactivity.internal.delivery.RunDescription;
import dev.asyncactivity.internal.retry.Failures;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Describes runs, and reads histories forwards, as there is no other way. The in-memory service
 * cannot describe: its histories, which are one page, say what there is to say. Thread-safe.
 */
public final class ServiceInspector implements Inspector {
  private final ServiceCalls calls;
  private final Requests requests;
  private final Method<DescribeWorkflowExecutionRequest, DescribeWorkflowExecutionResponse>
      describe;
  private final Method<GetWorkflowExecutionHistoryRequest, GetWorkflowExecutionHistoryResponse>
      history;

  /** The in-memory service cannot describe; after its first answer it is not asked again. */
  private volatile boolean historyOnly;

  public ServiceInspector(IWorkflowService service, ServiceCalls calls, Requests requests) {
    this.calls = calls;
    this.requests = requests;
    this.describe =
        new Method<>(service::DescribeWorkflowExecution, service::DescribeWorkflowExecution);
    this.history =
        new Method<>(service::GetWorkflowExecutionHistory, service::GetWorkflowExecutionHistory);
  }

  @Override
  public CompletableFuture<RunDescription> describe(
      String workflowId, @Nullable String runId, CallContext call) {
    if (historyOnly) {
      return byHistory(workflowId, runId, call);
    }
    return calls
        .send(describe, requests.describe(workflowId, runId), call)
        .thenApply(Descriptions::read)
        .exceptionallyCompose(
            failure -> {
              if (!(Failures.unwrapped(failure) instanceof UnsupportedOperationException)) {
                return CompletableFuture.failedFuture(failure);
              }
              historyOnly = true;
              return byHistory(workflowId, runId, call);
            });
  }

  private CompletableFuture<RunDescription> byHistory(
      String workflowId, @Nullable String runId, CallContext call) {
    return calls
        .send(history, requests.history(workflowId, runId, null), call)
        .thenApply(
            answer ->
                HistoryDescription.of(
                    workflowId, runId, answer.getHistory().getEvents(), call.activity().attempt()));
  }

  @Override
  public CompletableFuture<HistoryPage> history(
      String workflowId, String runId, @Nullable HistoryPage before, CallContext call) {
    byte @Nullable [] page = before == null ? null : (byte @Nullable []) before.next();
    return calls
        .send(history, requests.history(workflowId, runId, page), call)
        .thenApply(ServiceInspector::page);
  }

  private static HistoryPage page(GetWorkflowExecutionHistoryResponse answer) {
    byte @Nullable [] next = answer.getNextPageToken();
    return new HistoryPage(
        answer.getHistory().getEvents().stream().flatMap(HistoryEvents::read).toList(),
        false,
        next == null || next.length == 0 ? null : next);
  }

  /** Handles take no list filter: a server finds by one only where it has advanced visibility. */
  @Override
  public CompletableFuture<RunsPage> runs(
      String listFilter, @Nullable RunsPage before, CallContext call) {
    return CompletableFuture.failedFuture(new UnsupportedOperationException("list filter"));
  }
}
