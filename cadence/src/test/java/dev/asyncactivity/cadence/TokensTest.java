package dev.asyncactivity.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.uber.cadence.client.WorkflowClient;
import com.uber.cadence.client.WorkflowClientOptions;
import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.ActivityAddress.TaskToken;
import dev.asyncactivity.InvalidCallbackTokenException;
import dev.asyncactivity.InvalidCallbackTokenException.Reason;
import dev.asyncactivity.Platform;
import dev.asyncactivity.TokenCodec;
import dev.asyncactivity.TokenKeys;
import dev.asyncactivity.cadence.support.ExpenseActivitiesCadenceCompleter;
import dev.asyncactivity.cadence.support.Expenses;
import dev.asyncactivity.internal.address.ParkedActivity;
import dev.asyncactivity.internal.token.TokenContent;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Callback tokens of Cadence. */
class TokensTest {
  private final Expenses expenses = new Expenses();

  @AfterEach
  void close() {
    expenses.close();
  }

  private static void assertRefused(ThrowingCallable call, Reason reason) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            InvalidCallbackTokenException.class,
            e -> assertThat(e.reason()).as(e.toString()).isEqualTo(reason));
  }

  @Test
  void aTokenSaysItsPlatformAndAttempt() throws Exception {
    expenses.start();
    Parked parked = (Parked) ActivityAddress.open(expenses.token(), TokenCodec.plain());
    assertThat(parked.platform()).isEqualTo(Platform.CADENCE);
    assertThat(parked.attempt()).isEqualTo(1);
    assertThat(parked.namespace()).isEqualTo(expenses.domain());
    assertThat(parked.activityType()).isEqualTo("ExpenseActivities::requestApproval");
    assertThat(parked.workflowType()).isEqualTo("ExpenseWorkflow::ask");
    assertThat(parked.firstScheduled()).isNotNull();
  }

  @Test
  void whatIsNotForTheHandleIsRefusedBeforeAnyCall() throws Exception {
    expenses.start();
    String token = expenses.token();
    var completer = expenses.completer();
    assertRefused(
        () -> completer.requestApproval(token.substring(0, token.length() - 8)), Reason.CUT_SHORT);
    assertRefused(() -> completer.archive(token), Reason.OTHER_ACTIVITY_TYPE);
    var other =
        new ExpenseActivitiesCadenceCompleter(
            CadenceActivityClient.create(
                WorkflowClient.newInstance(
                    expenses.service(),
                    WorkflowClientOptions.newBuilder().setDomain("other").build())));
    assertRefused(() -> other.requestApproval(token), Reason.OTHER_NAMESPACE);
    assertThatThrownBy(() -> completer.requestApproval(ActivityAddress.matching("InvoiceId = '7'")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Cadence finds no activities by a list filter or a key");
  }

  @Test
  void aTokenOfTemporalIsRefused() {
    ParkedActivity temporals =
        new ParkedActivity(
            new TaskToken(new byte[] {1}),
            expenses.domain(),
            "workflow",
            "run",
            "0",
            "ExpenseActivities::requestApproval",
            1,
            null,
            null,
            0,
            0);
    String token = TokenCodec.plain().encode(TokenContent.write(temporals));
    assertRefused(() -> expenses.completer().requestApproval(token), Reason.OTHER_PLATFORM);
  }

  @Test
  void sealedTokensAreOpenedByTheirKeyAlone() throws Exception {
    expenses.start();
    TokenCodec sealed = TokenCodec.sealed(TokenKeys.of(1, new byte[32]));
    Parked parked = (Parked) ActivityAddress.open(expenses.token(), TokenCodec.plain());
    String token = sealed.encode(TokenContent.write(parked.activity()));
    assertRefused(() -> expenses.completer().requestApproval(token), Reason.NOT_PLAIN);
    var completer =
        new ExpenseActivitiesCadenceCompleter(
            CadenceActivityClient.newBuilder(expenses.workflowClient())
                .setTokenCodec(sealed)
                .build());
    assertThat(completer.requestApproval(token).address()).isEqualTo(parked);
  }
}
