package dev.asyncactivity.testing.internal.find;

import com.google.protobuf.ByteString;
import com.google.protobuf.util.Timestamps;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.temporal.api.common.v1.WorkflowExecution;
import io.temporal.api.filter.v1.StartTimeFilter;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.api.workflow.v1.WorkflowExecutionInfo;
import io.temporal.api.workflowservice.v1.DescribeWorkflowExecutionRequest;
import io.temporal.api.workflowservice.v1.DescribeWorkflowExecutionResponse;
import io.temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryRequest;
import io.temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryResponse;
import io.temporal.api.workflowservice.v1.ListClosedWorkflowExecutionsRequest;
import io.temporal.api.workflowservice.v1.ListOpenWorkflowExecutionsRequest;
import io.temporal.api.workflowservice.v1.ListOpenWorkflowExecutionsResponse;
import io.temporal.api.workflowservice.v1.WorkflowServiceGrpc.WorkflowServiceBlockingStub;
import io.temporal.client.WorkflowClient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The workflow runs of a test on a server: those that were started since the kit was made. */
public final class Runs {
  private final WorkflowServiceBlockingStub server;
  private final String namespace;
  private final StartTimeFilter since;

  public Runs(WorkflowClient client, Instant since) {
    this.server = client.getWorkflowServiceStubs().blockingStub();
    this.namespace = client.getOptions().getNamespace();
    this.since =
        StartTimeFilter.newBuilder()
            .setEarliestTime(Timestamps.fromMillis(since.toEpochMilli()))
            .setLatestTime(
                Timestamps.fromMillis(since.plusSeconds(10 * 31_536_000L).toEpochMilli()))
            .build();
  }

  /** The runs that are open, as far as the server lists them by now. */
  public List<WorkflowExecution> open() {
    List<WorkflowExecution> open = new ArrayList<>();
    ByteString page = ByteString.EMPTY;
    do {
      ListOpenWorkflowExecutionsResponse answer =
          server.listOpenWorkflowExecutions(
              ListOpenWorkflowExecutionsRequest.newBuilder()
                  .setNamespace(namespace)
                  .setStartTimeFilter(since)
                  .setNextPageToken(page)
                  .build());
      answer.getExecutionsList().stream()
          .map(WorkflowExecutionInfo::getExecution)
          .forEach(open::add);
      page = answer.getNextPageToken();
    } while (!page.isEmpty());
    return open;
  }

  /** The runs that are closed; only in memory, where there are few. */
  public List<WorkflowExecution> closed() {
    return server
        .listClosedWorkflowExecutions(
            ListClosedWorkflowExecutionsRequest.newBuilder().setNamespace(namespace).build())
        .getExecutionsList()
        .stream()
        .map(WorkflowExecutionInfo::getExecution)
        .toList();
  }

  /** Describes a run; empty if there is none such any more. */
  public Optional<DescribeWorkflowExecutionResponse> describe(WorkflowExecution run) {
    try {
      return Optional.of(
          server.describeWorkflowExecution(
              DescribeWorkflowExecutionRequest.newBuilder()
                  .setNamespace(namespace)
                  .setExecution(run)
                  .build()));
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() == Status.Code.NOT_FOUND) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** The history of a run. */
  public List<HistoryEvent> history(WorkflowExecution run) {
    List<HistoryEvent> events = new ArrayList<>();
    ByteString page = ByteString.EMPTY;
    do {
      GetWorkflowExecutionHistoryResponse answer =
          server.getWorkflowExecutionHistory(
              GetWorkflowExecutionHistoryRequest.newBuilder()
                  .setNamespace(namespace)
                  .setExecution(run)
                  .setNextPageToken(page)
                  .build());
      events.addAll(answer.getHistory().getEventsList());
      page = answer.getNextPageToken();
    } while (!page.isEmpty());
    return events;
  }

  /** The calls of the server. */
  public WorkflowServiceBlockingStub server() {
    return server;
  }

  /** The namespace of the runs. */
  public String namespace() {
    return namespace;
  }
}
