package dev.asyncactivity.testing.internal.fake;

import com.google.protobuf.ByteString;
import dev.asyncactivity.internal.address.ParkedActivity;
import dev.asyncactivity.testing.internal.fake.FakeState.LookUps;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import io.temporal.api.common.v1.ActivityType;
import io.temporal.api.common.v1.WorkflowExecution;
import io.temporal.api.common.v1.WorkflowType;
import io.temporal.api.enums.v1.PendingActivityState;
import io.temporal.api.history.v1.History;
import io.temporal.api.workflow.v1.PendingActivityInfo;
import io.temporal.api.workflow.v1.WorkflowExecutionInfo;
import io.temporal.api.workflowservice.v1.DescribeWorkflowExecutionRequest;
import io.temporal.api.workflowservice.v1.DescribeWorkflowExecutionResponse;
import io.temporal.api.workflowservice.v1.GetSystemInfoRequest;
import io.temporal.api.workflowservice.v1.GetSystemInfoResponse;
import io.temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryReverseRequest;
import io.temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryReverseResponse;
import java.util.List;
import java.util.Objects;

/** The server's calls that concern parked activities: answers, and look-ups. */
final class FakeService extends AnsweringService {
  private static final ByteString ONE_MORE = ByteString.copyFromUtf8("one more");

  FakeService(FakeActivities activities) {
    super(activities);
  }

  @Override
  public void getSystemInfo(
      GetSystemInfoRequest request, StreamObserver<GetSystemInfoResponse> observer) {
    answer(
        observer,
        () ->
            GetSystemInfoResponse.newBuilder()
                .setCapabilities(
                    GetSystemInfoResponse.Capabilities.newBuilder()
                        .setInternalErrorDifferentiation(true))
                .build());
  }

  @Override
  public void describeWorkflowExecution(
      DescribeWorkflowExecutionRequest request,
      StreamObserver<DescribeWorkflowExecutionResponse> observer) {
    answer(observer, () -> described(request.getExecution()));
  }

  private DescribeWorkflowExecutionResponse described(WorkflowExecution run) {
    FakeState state = onlyOne(run);
    ParkedActivity parked = Objects.requireNonNull(state.parked());
    DescribeWorkflowExecutionResponse.Builder description =
        DescribeWorkflowExecutionResponse.newBuilder()
            .setWorkflowExecutionInfo(
                WorkflowExecutionInfo.newBuilder()
                    .setExecution(
                        WorkflowExecution.newBuilder()
                            .setWorkflowId(Objects.requireNonNull(parked.workflowId()))
                            .setRunId(Objects.requireNonNull(parked.runId())))
                    .setType(WorkflowType.newBuilder().setName("FakeWorkflow"))
                    .setStatus(state.workflow()));
    PendingActivityInfo pending = state.described();
    if (pending != null) {
      description.addPendingActivities(pending);
    }
    state.otherTypes().forEach(type -> description.addPendingActivities(other(type)));
    return description.build();
  }

  private static PendingActivityInfo other(String type) {
    return PendingActivityInfo.newBuilder()
        .setActivityId("other-" + type)
        .setActivityType(ActivityType.newBuilder().setName(type))
        .setState(PendingActivityState.PENDING_ACTIVITY_STATE_STARTED)
        .setAttempt(1)
        .build();
  }

  @Override
  public void getWorkflowExecutionHistoryReverse(
      GetWorkflowExecutionHistoryReverseRequest request,
      StreamObserver<GetWorkflowExecutionHistoryReverseResponse> observer) {
    answer(observer, () -> history(onlyOne(request.getExecution())));
  }

  private static GetWorkflowExecutionHistoryReverseResponse history(FakeState state) {
    GetWorkflowExecutionHistoryReverseResponse.Builder answer =
        GetWorkflowExecutionHistoryReverseResponse.newBuilder();
    if (state.lookUps() == LookUps.ENDLESS) {
      return answer.setNextPageToken(ONE_MORE).build();
    }
    History.Builder newestFirst = History.newBuilder();
    if (state.lookUps() == LookUps.ANSWERED) {
      if (state.end() != null) {
        newestFirst.addEvents(state.end());
      }
      newestFirst.addEvents(FakeEvents.scheduled(Objects.requireNonNull(state.parked())));
    }
    return answer.setHistory(newestFirst).build();
  }

  /** The activity of a run: each has a workflow of its own. */
  private FakeState onlyOne(WorkflowExecution run) {
    List<FakeState> in = activities.in(run.getWorkflowId(), run.getRunId());
    if (in.isEmpty()) {
      // It may be that of an activity of which only the task token is known.
      throw (activities.hasUnbound() ? Status.PERMISSION_DENIED : Status.NOT_FOUND)
          .asRuntimeException();
    }
    FakeState state = in.get(in.size() - 1);
    if (state.lookUps() == LookUps.NO_WORKFLOW) {
      throw Status.NOT_FOUND.asRuntimeException();
    }
    if (state.lookUps() == LookUps.DENIED) {
      throw Status.PERMISSION_DENIED.asRuntimeException();
    }
    return state;
  }
}
