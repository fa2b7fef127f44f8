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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The workflow runs of a test on a server: those that were started since the kit was made. */
public final class Runs {
  private static final Duration TEN_YEARS = Duration.ofDays(3_650);

  /** For a server that is asked too much. */
  private static final int MOST_TRIES = 20;

  private final WorkflowServiceBlockingStub server;
  private final String namespace;
  private final StartTimeFilter since;
  private final long nanosBetweenLists;
  private List<WorkflowExecution> listed = List.of();
  private long listedAt;

  /**
   * The runs of a client's namespace.
   *
   * @param betweenLists real servers allow some ten lists a second
   */
  public Runs(WorkflowClient client, Instant since, Duration betweenLists) {
    this.server = client.getWorkflowServiceStubs().blockingStub();
    this.namespace = client.getOptions().getNamespace();
    this.nanosBetweenLists = betweenLists.toNanos();
    this.listedAt = System.nanoTime() - nanosBetweenLists;
    this.since =
        StartTimeFilter.newBuilder()
            .setEarliestTime(Timestamps.fromMillis(since.toEpochMilli()))
            .setLatestTime(Timestamps.fromMillis(since.plus(TEN_YEARS).toEpochMilli()))
            .build();
  }

  /** The runs that are open, as far as the server lists them by now. */
  public synchronized List<WorkflowExecution> open() {
    if (System.nanoTime() - listedAt >= nanosBetweenLists) {
      refresh();
    }
    return listed;
  }

  /** Has the server list the runs anew. */
  public synchronized void refresh() {
    List<WorkflowExecution> open = new ArrayList<>();
    ListOpenWorkflowExecutionsRequest.Builder request =
        ListOpenWorkflowExecutionsRequest.newBuilder()
            .setNamespace(namespace)
            .setStartTimeFilter(since);
    do {
      ListOpenWorkflowExecutionsResponse answer =
          answer(() -> server.listOpenWorkflowExecutions(request.build()));
      answer.getExecutionsList().stream()
          .map(WorkflowExecutionInfo::getExecution)
          .forEach(open::add);
      request.setNextPageToken(answer.getNextPageToken());
    } while (!request.getNextPageToken().isEmpty());
    listed = open;
    listedAt = System.nanoTime();
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
    DescribeWorkflowExecutionRequest request =
        DescribeWorkflowExecutionRequest.newBuilder()
            .setNamespace(namespace)
            .setExecution(run)
            .build();
    try {
      return Optional.of(answer(() -> server.describeWorkflowExecution(request)));
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
    GetWorkflowExecutionHistoryRequest.Builder request =
        GetWorkflowExecutionHistoryRequest.newBuilder().setNamespace(namespace).setExecution(run);
    ByteString page;
    do {
      GetWorkflowExecutionHistoryResponse answer =
          answer(() -> server.getWorkflowExecutionHistory(request.build()));
      events.addAll(answer.getHistory().getEventsList());
      page = answer.getNextPageToken();
      request.setNextPageToken(page);
    } while (!page.isEmpty());
    return events;
  }

  /** Asks again while a real server's limit of calls is exceeded. */
  private static <R> R answer(Supplier<R> call) {
    for (int tries = 1; ; tries++) {
      try {
        return call.get();
      } catch (StatusRuntimeException e) {
        if (e.getStatus().getCode() != Status.Code.RESOURCE_EXHAUSTED || tries == MOST_TRIES) {
          throw e;
        }
        Patience.sleep(250);
      }
    }
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
