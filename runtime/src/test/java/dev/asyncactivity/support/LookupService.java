package dev.asyncactivity.support;

import com.google.protobuf.ByteString;
import com.google.protobuf.util.FieldMaskUtil;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import io.temporal.api.history.v1.History;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.api.workflow.v1.PendingActivityInfo;
import io.temporal.api.workflowservice.v1.DescribeWorkflowExecutionRequest;
import io.temporal.api.workflowservice.v1.DescribeWorkflowExecutionResponse;
import io.temporal.api.workflowservice.v1.GetSystemInfoRequest;
import io.temporal.api.workflowservice.v1.GetSystemInfoResponse;
import io.temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryRequest;
import io.temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryResponse;
import io.temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryReverseRequest;
import io.temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryReverseResponse;
import io.temporal.api.workflowservice.v1.ListWorkflowExecutionsRequest;
import io.temporal.api.workflowservice.v1.ListWorkflowExecutionsResponse;
import io.temporal.api.workflowservice.v1.UpdateActivityOptionsRequest;
import io.temporal.api.workflowservice.v1.UpdateActivityOptionsResponse;
import io.temporal.api.workflowservice.v1.WorkflowServiceGrpc.WorkflowServiceImplBase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The look-ups of a server: UNIMPLEMENTED until it is told what to answer. Of a run that it was not
 * told of it knows nothing.
 */
public class LookupService extends WorkflowServiceImplBase {
  private static final String CURRENT = "";

  private final Map<String, DescribeWorkflowExecutionResponse> descriptions =
      new ConcurrentHashMap<>();
  private final Queue<List<HistoryEvent>> later = new ConcurrentLinkedQueue<>();
  private volatile List<String> listed = List.of();
  private volatile List<HistoryEvent> history;
  private volatile int pageSize = Integer.MAX_VALUE;
  private volatile boolean readsBackwards;

  /** What it answers to a description of the current run; null for UNIMPLEMENTED. */
  public void describe(DescribeWorkflowExecutionResponse answer) {
    if (answer == null) {
      descriptions.clear();
      return;
    }
    descriptions.put(CURRENT, answer);
    describeRun(answer);
  }

  /** What it answers to a description of that run alone. */
  public void describeRun(DescribeWorkflowExecutionResponse answer) {
    descriptions.put(answer.getWorkflowExecutionInfo().getExecution().getRunId(), answer);
  }

  /** The events of every workflow. */
  public void setHistory(HistoryEvent... events) {
    history = List.of(events);
  }

  /** The events once those before were read. */
  public void thenHistory(HistoryEvent... events) {
    later.add(List.of(events));
  }

  /** How many events a page has. */
  public void setPageSize(int events) {
    pageSize = events;
  }

  /** Whether it can read a history from its end; not at first, like the in-memory server. */
  public void setReadsBackwards(boolean backwards) {
    readsBackwards = backwards;
  }

  @Override
  public void getSystemInfo(
      GetSystemInfoRequest request, StreamObserver<GetSystemInfoResponse> response) {
    answer(response, GetSystemInfoResponse.getDefaultInstance());
  }

  @Override
  public void describeWorkflowExecution(
      DescribeWorkflowExecutionRequest request,
      StreamObserver<DescribeWorkflowExecutionResponse> response) {
    if (descriptions.isEmpty()) {
      super.describeWorkflowExecution(request, response);
      return;
    }
    DescribeWorkflowExecutionResponse known = descriptions.get(request.getExecution().getRunId());
    if (known == null) {
      response.onError(Status.NOT_FOUND.asRuntimeException());
    } else {
      answer(response, known);
    }
  }

  @Override
  public void getWorkflowExecutionHistory(
      GetWorkflowExecutionHistoryRequest request,
      StreamObserver<GetWorkflowExecutionHistoryResponse> response) {
    if (history == null) {
      super.getWorkflowExecutionHistory(request, response);
      return;
    }
    Page page = page(history, request.getNextPageToken());
    answer(
        response,
        GetWorkflowExecutionHistoryResponse.newBuilder()
            .setHistory(page.events())
            .setNextPageToken(page.next())
            .build());
  }

  @Override
  public void getWorkflowExecutionHistoryReverse(
      GetWorkflowExecutionHistoryReverseRequest request,
      StreamObserver<GetWorkflowExecutionHistoryReverseResponse> response) {
    if (!readsBackwards) {
      super.getWorkflowExecutionHistoryReverse(request, response);
      return;
    }
    List<HistoryEvent> backwards = new ArrayList<>(history);
    Collections.reverse(backwards);
    Page page = page(backwards, request.getNextPageToken());
    answer(
        response,
        GetWorkflowExecutionHistoryReverseResponse.newBuilder()
            .setHistory(page.events())
            .setNextPageToken(page.next())
            .build());
  }

  /** What it answers when it is asked for workflows, in pages of two. */
  public void list(String... workflowIds) {
    listed = List.of(workflowIds);
  }

  @Override
  public void listWorkflowExecutions(
      ListWorkflowExecutionsRequest request,
      StreamObserver<ListWorkflowExecutionsResponse> response) {
    ByteString token = request.getNextPageToken();
    int from = token.isEmpty() ? 0 : Integer.parseInt(token.toStringUtf8());
    int to = Math.min(listed.size(), from + 2);
    ListWorkflowExecutionsResponse.Builder page = ListWorkflowExecutionsResponse.newBuilder();
    listed
        .subList(from, to)
        .forEach(
            id ->
                page.addExecutionsBuilder()
                    .getExecutionBuilder()
                    .setWorkflowId(id)
                    .setRunId("r-" + id));
    if (to < listed.size()) {
      page.setNextPageToken(ByteString.copyFromUtf8(String.valueOf(to)));
    }
    answer(response, page.build());
  }

  /** Changes the only pending activity, also in a running attempt, as the real servers do. */
  @Override
  public void updateActivityOptions(
      UpdateActivityOptionsRequest request,
      StreamObserver<UpdateActivityOptionsResponse> response) {
    DescribeWorkflowExecutionResponse.Builder run =
        descriptions.get(request.getExecution().getRunId()).toBuilder();
    PendingActivityInfo.Builder pending = run.getPendingActivitiesBuilder(0);
    FieldMaskUtil.merge(
        request.getUpdateMask(), request.getActivityOptions(), pending.getActivityOptionsBuilder());
    describe(run.build());
    answer(
        response,
        UpdateActivityOptionsResponse.newBuilder()
            .setActivityOptions(pending.getActivityOptions())
            .build());
  }

  private record Page(History events, ByteString next) {}

  private Page page(List<HistoryEvent> events, ByteString token) {
    int from = token.isEmpty() ? 0 : Integer.parseInt(token.toStringUtf8());
    int to = (int) Math.min(events.size(), (long) from + pageSize);
    boolean last = to == events.size();
    List<HistoryEvent> next = last ? later.poll() : null;
    if (next != null) {
      history = next;
    }
    return new Page(
        History.newBuilder().addAllEvents(events.subList(from, to)).build(),
        last ? ByteString.EMPTY : ByteString.copyFromUtf8(String.valueOf(to)));
  }

  static <A> void answer(StreamObserver<A> response, A answer) {
    response.onNext(answer);
    response.onCompleted();
  }
}
