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
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import parking.ParkedActivity;
import parking.ParkingHost;

/** Somebody else, with nothing between him and the server, and nothing of the library. */
final class RivalClient implements FaultScript.Rival {
  private static final String IDENTITY = "rival";
  private static final DataConverter CONVERTER = DefaultDataConverter.STANDARD_INSTANCE;

  private static final Set<Rival> ANSWERING =
      EnumSet.of(Rival.ANSWERS_ALIKE, Rival.COMPLETES_OTHERWISE, Rival.FAILS_OTHERWISE);

  private final FaultCase plan;
  private final ParkingHost host;
  private final ParkedActivity parked;
  private final ByteString taskToken;
  private final CompletableFuture<Rival> acted = new CompletableFuture<>();
  private volatile boolean won;
  private volatile Optional<ParkedActivity> next = Optional.empty();

  RivalClient(FaultCase plan, ParkingHost host, ParkedActivity parked) {
    this.plan = plan;
    this.host = host;
    this.parked = parked;
    this.taskToken = ByteString.copyFrom(parked.address().taskToken().bytes());
  }

  @Override
  public CompletableFuture<?> beforeCall(int call) {
    if (call == plan.rivalAt()) {
      acted.completeAsync(this::act, command -> new Thread(command).start());
    }
    if (call >= plan.rivalAt() && !plan.atOnce()) {
      acted.join(); // What the client calls after its deadline comes no sooner.
    }
    return call == plan.rivalAt() ? acted : CompletableFuture.completedFuture(null);
  }

  private Rival act() {
    try {
      switch (plan.rival()) {
        case NOBODY -> {}
        case ANSWERS_ALIKE -> answerAlike();
        case COMPLETES_OTHERWISE -> complete("rival");
        case FAILS_OTHERWISE -> fail(ApplicationFailure.newNonRetryableFailure("rival", "Rival"));
        case TERMINATES_WORKFLOW -> terminate();
        case CONTINUES_AS_NEW -> next = host.continueAsNew(parked);
      }
      won = ANSWERING.contains(plan.rival());
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() != Code.NOT_FOUND) {
        throw e;
      }
      // Too late, which the history shows.
    } catch (Exception e) {
      throw new CompletionException(e);
    }
    return plan.rival();
  }

  private void answerAlike() {
    switch (plan.operation()) {
      case COMPLETE,
          HEARTBEAT_AND_COMPLETE,
          COMPLETE_TWICE_ALIKE,
          COMPLETE_TWICE_OTHERWISE,
          COMPLETE_BESIDE_ALIKE,
          COMPLETE_BESIDE_OTHERWISE ->
          complete("own");
      case FAIL, FAIL_TWICE_ALIKE ->
          fail(ExpenseActivitiesFailures.toApplicationFailure(FaultRun.REJECTION));
      case FAIL_WITH, FAIL_RETRYABLY, FAIL_RETRYABLY_TWICE, FAIL_RETRYABLY_AND_COMPLETE ->
          fail(FaultRun.FAILURE);
      case REPORT_CANCELLATION, REPORT_CANCELLATION_TWICE -> cancel();
    }
  }

  /** Whether it is he who ended the activity. */
  boolean won() {
    return won;
  }

  /** What the workflow asks in its next run, if he has made it go on in one. */
  Optional<ParkedActivity> next() {
    return next;
  }

  void complete(String by) {
    complete(by, taskToken);
  }

  /** Completes what the workflow asks in its next run. */
  void completeNext(String by, ParkedActivity asked) {
    complete(by, ByteString.copyFrom(asked.address().taskToken().bytes()));
  }

  private void complete(String by, ByteString token) {
    stub()
        .respondActivityTaskCompleted(
            RespondActivityTaskCompletedRequest.newBuilder()
                .setNamespace(parked.address().namespace())
                .setIdentity(IDENTITY)
                .setTaskToken(token)
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
                .setWorkflowExecution(next.orElse(parked).execution())
                .build());
  }

  private WorkflowServiceBlockingStub stub() {
    return host.service().blockingStub();
  }
}
