package dev.asyncactivity.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.uber.cadence.client.ActivityCancelledException;
import com.uber.cadence.client.ActivityCompletionFailureException;
import com.uber.cadence.client.ActivityNotExistsException;
import com.uber.cadence.client.WorkflowStub;
import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.CompletionBatch;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.CompletionOutcome.Accepted;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.HeartbeatOutcome;
import dev.asyncactivity.NotPendingReason;
import dev.asyncactivity.NotPendingReason.RecordedResult;
import dev.asyncactivity.cadence.support.ExpenseActivities.ApprovalFailure;
import dev.asyncactivity.cadence.support.ExpenseActivities.Decision;
import dev.asyncactivity.cadence.support.ExpenseActivities.Progress;
import dev.asyncactivity.cadence.support.ExpenseActivitiesCadenceCompleter;
import dev.asyncactivity.cadence.support.ExpenseActivitiesCadenceFailures;
import dev.asyncactivity.cadence.support.Expenses;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What became of each call, on Cadence's in-memory service. */
class CadenceCallsTest {
  private static final Decision YES = new Decision(true, "ann");
  private static final Decision NO = new Decision(false, "bob");

  private final Expenses expenses = new Expenses();
  private final ExpenseActivitiesCadenceCompleter completer = expenses.completer();

  @AfterEach
  void close() {
    expenses.close();
  }

  private static NotPending notPending(NotPendingReason reason) {
    return new NotPending(reason);
  }

  private static NotPending completed(RecordedResult result) {
    return notPending(new NotPendingReason.AlreadyCompleted(result));
  }

  private static String resultOf(WorkflowStub workflow) {
    return workflow.getResult(String.class);
  }

  @Test
  void completesAndSaysWhatStandsAfterwards() throws Exception {
    WorkflowStub workflow = expenses.start();
    String token = expenses.token();
    completer.requestApproval(token).complete(YES);

    assertThat(completer.requestApproval(token).tryComplete(YES))
        .isEqualTo(completed(RecordedResult.SAME));
    assertThat(resultOf(workflow)).isEqualTo("decision " + YES);
    assertThat(completer.requestApproval(token).tryComplete(YES))
        .isEqualTo(completed(RecordedResult.SAME));
    assertThat(completer.requestApproval(token).tryComplete(NO))
        .isEqualTo(completed(RecordedResult.OTHER));
    assertThat(completer.requestApproval(token).tryHeartbeat())
        .isEqualTo(completed(RecordedResult.UNKNOWN));
    assertThatThrownBy(() -> completer.requestApproval(token).complete(NO))
        .isInstanceOf(CadenceNotPendingException.class)
        .hasMessageContaining("It was completed before, with another result, which stands.")
        .hasMessageContaining(workflow.getExecution().getWorkflowId());
    assertThatThrownBy(() -> completer.requestApproval(token).heartbeat())
        .isInstanceOf(ActivityNotExistsException.class)
        .hasCauseInstanceOf(CadenceNotPendingException.class);
  }

  @Test
  void failsAsDeclaredAndTheWorkflowReadsIt() throws Exception {
    WorkflowStub workflow = expenses.start();
    String token = expenses.token();
    var rejected = new ApprovalFailure.Rejected("ann", "over \"budget\"");
    completer.requestApproval(token).fail(rejected);

    assertThat(resultOf(workflow)).isEqualTo("failure " + rejected);
    String reason = ExpenseActivitiesCadenceFailures.Rejected.class.getName();
    assertThat(completer.requestApproval(token).tryComplete(YES))
        .isEqualTo(notPending(new NotPendingReason.AlreadyFailed(reason, RecordedResult.UNKNOWN)));
    assertThat(completer.requestApproval(token).tryFail(rejected))
        .isEqualTo(notPending(new NotPendingReason.AlreadyFailed(reason, RecordedResult.SAME)));
    assertThat(
            completer.requestApproval(token).tryFail(new ApprovalFailure.Rejected("ann", "other")))
        .isEqualTo(notPending(new NotPendingReason.AlreadyFailed(reason, RecordedResult.OTHER)));
  }

  @Test
  void failsWithAnExceptionWhoseOwnStackTraceStays() throws Exception {
    WorkflowStub workflow = expenses.start();
    IllegalArgumentException failure = new IllegalArgumentException("no such report");
    StackTraceElement[] trace = failure.getStackTrace();
    completer.requestApproval(expenses.token()).failWith(failure);

    assertThat(resultOf(workflow)).isEqualTo("failure IllegalArgumentException: no such report");
    assertThat(failure.getStackTrace()).isEqualTo(trace);
  }

  @Test
  void whatTheHandOffThrowsFailsTheAttempt() throws Exception {
    expenses.failNext();
    assertThat(resultOf(expenses.start())).isEqualTo("failure IOException: no mail today");
  }

  @Test
  void heartbeatsUntilTheWorkflowCancels() throws Exception {
    WorkflowStub workflow = expenses.start();
    String token = expenses.token();
    var handle = completer.requestApproval(token);
    handle.heartbeat(new Progress("read", 40));
    assertThat(handle.tryHeartbeat()).isEqualTo(new HeartbeatOutcome.Recorded());
    assertThatThrownBy(handle::reportCancellation)
        .isInstanceOf(ActivityCompletionFailureException.class)
        .hasRootCauseMessage(
            "The workflow has not requested the cancellation of the activity, so Cadence would"
                + " refuse the report. The activity is still parked: complete or fail it.");

    workflow.signal("ExpenseWorkflow::cancel");
    Thread.sleep(1000);
    assertThat(handle.tryHeartbeat(new Progress("read", 41)))
        .isEqualTo(new HeartbeatOutcome.CancelRequested());
    assertThatThrownBy(handle::heartbeat).isInstanceOf(ActivityCancelledException.class);
    handle.reportCancellation("stopped");
    assertThat(resultOf(workflow)).isEqualTo("cancelled");
    assertThat(handle.tryComplete(YES)).isEqualTo(notPending(new NotPendingReason.Canceled()));
  }

  @Test
  void findsTheActivityByIdsAndByTheWorkflowAlone() throws Exception {
    WorkflowStub workflow = expenses.start();
    String workflowId = workflow.getExecution().getWorkflowId();
    expenses.token();
    ActivityAddress inWorkflow = ActivityAddress.inWorkflow(workflowId);
    assertThat(completer.requestApproval(inWorkflow).tryHeartbeat())
        .isEqualTo(new HeartbeatOutcome.Recorded());
    assertThat(completer.archive(inWorkflow).tryComplete())
        .isEqualTo(
            notPending(
                new NotPendingReason.NoneOfType(List.of("ExpenseActivities::requestApproval"))));
    completer.requestApproval(ActivityAddress.of(workflowId, "0")).complete(NO);
    assertThat(resultOf(workflow)).isEqualTo("decision " + NO);
    assertThat(completer.requestApproval(ActivityAddress.of(workflowId, "0")).tryComplete(NO))
        .isEqualTo(completed(RecordedResult.SAME));
    assertThat(completer.requestApproval(ActivityAddress.of(workflowId, "7")).tryComplete(NO))
        .isEqualTo(notPending(new NotPendingReason.UnknownActivity()));
    assertThat(completer.requestApproval(ActivityAddress.of("nobody", "0")).tryComplete(NO))
        .isEqualTo(notPending(new NotPendingReason.UnknownWorkflow()));
  }

  @Test
  void anEarlierAttemptsResultCountsAndItsDeclaredFailureIsRetried() throws Exception {
    WorkflowStub workflow = expenses.start(true, 60);
    String first = expenses.token();
    completer.requestApproval(first).fail(new ApprovalFailure.Unavailable(3));
    String second = expenses.token();
    assertThat(ActivityAddress.open(second, dev.asyncactivity.TokenCodec.plain()).attempt())
        .isEqualTo(2);
    completer.requestApproval(first).complete(YES);
    assertThat(resultOf(workflow)).isEqualTo("decision " + YES);
  }

  @Test
  void whatIsNotRetryableEndsTheActivity() throws Exception {
    WorkflowStub workflow = expenses.start(true, 60);
    var rejected = new ApprovalFailure.Rejected("ann", "no");
    completer.requestApproval(expenses.token()).fail(rejected);
    assertThat(resultOf(workflow)).isEqualTo("failure " + rejected);
  }

  @Test
  void tellsATimeOut() throws Exception {
    WorkflowStub workflow = expenses.start(false, 1);
    String token = expenses.token();
    assertThat(resultOf(workflow)).isEqualTo("failure ActivityTimeoutException");
    assertThat(completer.requestApproval(token).tryComplete(YES))
        .matches(
            it ->
                it instanceof NotPending refused
                    && refused.reason() instanceof NotPendingReason.TimedOut);
  }

  @Test
  void completesManyInABatchWithoutWaitingThreads() throws Exception {
    CadenceActivityClient client = CadenceActivityClient.create(expenses.workflowClient());
    var many = new ExpenseActivitiesCadenceCompleter(client);
    List<WorkflowStub> workflows = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      workflows.add(expenses.start());
    }
    List<CompletableFuture<CompletionOutcome>> outcomes = new ArrayList<>();
    try (CompletionBatch batch = client.newBatch()) {
      for (int i = 0; i < workflows.size(); i++) {
        var handle = many.requestApproval(expenses.token());
        outcomes.add(batch.submit(() -> handle.completeAsync(YES)));
      }
    }
    assertThat(outcomes).allSatisfy(it -> assertThat(it).isCompletedWithValue(new Accepted()));
    assertThat(workflows).allSatisfy(it -> assertThat(resultOf(it)).contains("ann"));
  }
}
