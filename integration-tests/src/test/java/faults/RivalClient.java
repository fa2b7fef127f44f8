package faults;

import com.google.protobuf.ByteString;
import expenses.Decision;
import expenses.ExpenseActivitiesFailures;
import faults.FaultCase.Rival;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCanceledRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCompletedRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskFailedRequest;
import io.temporal.api.workflowservice.v1.TerminateWorkflowExecutionRequest;
import io.temporal.api.workflowservice.v1.WorkflowServiceGrpc.WorkflowServiceBlockingStub;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.failure.ApplicationFailure;
import java.util.concurrent.CompletableFuture;
import parking.ParkedActivity;
import parking.ParkingHost;

/** Somebody else, with nothing between him and the server, and nothing of the library. */
final class RivalClient implements FaultScript.Rival {
  private static final String IDENTITY = "rival";
  private static final DataConverter CONVERTER = DefaultDataConverter.STANDARD_INSTANCE;

  private final FaultCase plan;
  private final ParkingHost host;
  private final ParkedActivity parked;
  private final ByteString taskToken;
  private volatile boolean won;

  RivalClient(FaultCase plan, ParkingHost host, ParkedActivity parked) {
    this.plan = plan;
    this.host = host;
    this.parked = parked;
    this.taskToken = ByteString.copyFrom(parked.address().taskToken().bytes());
  }

  @Override
  public CompletableFuture<?> beforeCall(int call) {
    if (call != plan.rivalAt()) {
      return CompletableFuture.completedFuture(null);
    }
    if (plan.atOnce()) {
      return CompletableFuture.runAsync(this::act, command -> new Thread(command).start());
    }
    act();
    return CompletableFuture.completedFuture(null);
  }

  private void act() {
    try {
      switch (plan.rival()) {
        case NOBODY -> {}
        case ANSWERS_ALIKE -> answerAlike();
        case COMPLETES_OTHERWISE -> complete("rival");
        case FAILS_OTHERWISE -> fail(ApplicationFailure.newNonRetryableFailure("rival", "Rival"));
        case TERMINATES_WORKFLOW -> terminate();
      }
      won = plan.rival() != Rival.NOBODY && plan.rival() != Rival.TERMINATES_WORKFLOW;
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() != Code.NOT_FOUND) {
        throw e;
      }
      // Too late, which the history shows.
    }
  }

  private void answerAlike() {
    switch (plan.operation()) {
      case COMPLETE, HEARTBEAT_AND_COMPLETE, COMPLETE_TWICE_ALIKE, COMPLETE_TWICE_OTHERWISE ->
          complete("own");
      case FAIL -> fail(ExpenseActivitiesFailures.toApplicationFailure(FaultRun.REJECTION));
      case FAIL_WITH, FAIL_RETRYABLY -> fail(FaultRun.FAILURE);
      case REPORT_CANCELLATION -> cancel();
    }
  }

  /** Whether it is he who ended the activity. */
  boolean won() {
    return won;
  }

  void complete(String by) {
    stub()
        .respondActivityTaskCompleted(
            RespondActivityTaskCompletedRequest.newBuilder()
                .setNamespace(parked.address().namespace())
                .setIdentity(IDENTITY)
                .setTaskToken(taskToken)
                .setResult(CONVERTER.toPayloads(new Decision(true, by)).orElseThrow())
                .build());
  }

  private void fail(ApplicationFailure failure) {
    stub()
        .respondActivityTaskFailed(
            RespondActivityTaskFailedRequest.newBuilder()
                .setNamespace(parked.address().namespace())
                .setIdentity(IDENTITY)
                .setTaskToken(taskToken)
                .setFailure(CONVERTER.exceptionToFailure(failure))
                .build());
  }

  private void cancel() {
    stub()
        .respondActivityTaskCanceled(
            RespondActivityTaskCanceledRequest.newBuilder()
                .setNamespace(parked.address().namespace())
                .setIdentity(IDENTITY)
                .setTaskToken(taskToken)
                .build());
  }

  void terminate() {
    stub()
        .terminateWorkflowExecution(
            TerminateWorkflowExecutionRequest.newBuilder()
                .setNamespace(parked.address().namespace())
                .setIdentity(IDENTITY)
                .setWorkflowExecution(parked.execution())
                .build());
  }

  private WorkflowServiceBlockingStub stub() {
    return host.service().blockingStub();
  }
}
