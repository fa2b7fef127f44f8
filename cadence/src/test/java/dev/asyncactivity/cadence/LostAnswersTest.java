package dev.asyncactivity.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.uber.cadence.CadenceError;
import com.uber.cadence.client.ActivityCompletionFailureException;
import com.uber.cadence.client.WorkflowClient;
import com.uber.cadence.client.WorkflowClientOptions;
import com.uber.cadence.client.WorkflowStub;
import com.uber.cadence.common.RetryOptions;
import dev.asyncactivity.CompletionOutcome.Accepted;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.NotPendingReason.AlreadyCompleted;
import dev.asyncactivity.NotPendingReason.RecordedResult;
import dev.asyncactivity.cadence.support.ExpenseActivities.ApprovalFailure;
import dev.asyncactivity.cadence.support.ExpenseActivities.Decision;
import dev.asyncactivity.cadence.support.ExpenseActivitiesCadenceCompleter;
import dev.asyncactivity.cadence.support.Expenses;
import dev.asyncactivity.cadence.support.LosingAnswers;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A call whose answer was lost is told by its nonce from everybody else's. */
class LostAnswersTest {
  private static final Decision YES = new Decision(true, "ann");

  private final Expenses expenses = new Expenses();

  @AfterEach
  void close() {
    expenses.close();
  }

  private ExpenseActivitiesCadenceCompleter losing(String method, int number, int maximumAttempts) {
    WorkflowClient client =
        WorkflowClient.newInstance(
            LosingAnswers.of(expenses.service(), method, number),
            WorkflowClientOptions.newBuilder().setDomain(expenses.domain()).build());
    return new ExpenseActivitiesCadenceCompleter(
        CadenceActivityClient.newBuilder(client)
            .setRpcRetryOptions(
                new RetryOptions.Builder()
                    .setInitialInterval(Duration.ofMillis(10))
                    .setExpiration(Duration.ofSeconds(20))
                    .setMaximumAttempts(maximumAttempts)
                    .build())
            .build());
  }

  @Test
  void aResultThatLandedIsAccepted() throws Exception {
    WorkflowStub workflow = expenses.start();
    var completer = losing("RespondActivityTaskCompleted", 1, 5);
    assertThat(completer.requestApproval(expenses.token()).tryComplete(YES))
        .isEqualTo(new Accepted());
    assertThat(workflow.getResult(String.class)).isEqualTo("decision " + YES);
  }

  @Test
  void aFailureThatLandedIsAccepted() throws Exception {
    WorkflowStub workflow = expenses.start();
    var completer = losing("RespondActivityTaskFailed", 1, 5);
    var rejected = new ApprovalFailure.Rejected("ann", "no");
    assertThat(completer.requestApproval(expenses.token()).tryFail(rejected))
        .isEqualTo(new Accepted());
    assertThat(workflow.getResult(String.class)).isEqualTo("failure " + rejected);
  }

  @Test
  void aCallMadeAgainFindsItsOwnWorkOnce() throws Exception {
    expenses.start();
    String token = expenses.token();
    var completer = losing("RespondActivityTaskCompleted", 1, 1);
    assertThatThrownBy(() -> completer.requestApproval(token).complete(YES))
        .isInstanceOf(ActivityCompletionFailureException.class)
        .hasCauseInstanceOf(CadenceError.class);
    assertThat(completer.requestApproval(token).tryComplete(YES)).isEqualTo(new Accepted());
    assertThat(completer.requestApproval(token).tryComplete(YES))
        .isEqualTo(new NotPending(new AlreadyCompleted(RecordedResult.SAME)));
  }

  @Test
  void somebodyElsesResultIsNotTaken() throws Exception {
    expenses.start();
    String token = expenses.token();
    expenses.completer().requestApproval(token).complete(YES);
    assertThat(losing("nothing", 0, 5).requestApproval(token).tryComplete(YES))
        .isEqualTo(new NotPending(new AlreadyCompleted(RecordedResult.SAME)));
  }
}
