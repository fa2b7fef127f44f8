package polls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.AsyncActivityHandle;
import harness.Harness;
import harness.Harness.Call;
import io.temporal.activity.ActivityOptions;
import io.temporal.api.enums.v1.TimeoutType;
import io.temporal.common.RetryOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.failure.CanceledFailure;
import io.temporal.failure.TimeoutFailure;
import io.temporal.workflow.Functions.Func1;
import io.temporal.workflow.Workflow;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** Polled activities, in memory, where time is skipped. */
@Timeout(60)
class PaymentActivitiesTest {
  private static final Duration ONE_ATTEMPT = Duration.ofSeconds(10);

  private final ScriptedPayments script = new ScriptedPayments();
  private final Harness harness = new Harness();

  @AfterEach
  void stop() {
    harness.close();
  }

  private <T> Call<T> call(Func1<PaymentActivities, T> inWorkflow) {
    return call(inWorkflow, ONE_ATTEMPT, null);
  }

  private <T> Call<T> call(
      Func1<PaymentActivities, T> inWorkflow, Duration startToClose, Duration scheduleToClose) {
    harness.start(script.implementation());
    return harness.call(() -> inWorkflow.apply(stub(startToClose, scheduleToClose)));
  }

  private static PaymentActivities stub(Duration startToClose, Duration scheduleToClose) {
    return Workflow.newActivityStub(
        PaymentActivities.class,
        ActivityOptions.newBuilder()
            .setStartToCloseTimeout(startToClose)
            .setScheduleToCloseTimeout(scheduleToClose)
            .setRetryOptions(
                RetryOptions.newBuilder().setMaximumInterval(Duration.ofHours(10)).build())
            .build());
  }

  @TestFactory
  Stream<DynamicTest> everyResult() {
    return Stream.of(
        same("paid", a -> a.charge(1)),
        same(Map.of("a", List.of(1L)), PaymentActivities::balances),
        same(Optional.of("b"), a -> a.find("n")),
        same(new int[] {1, 2}, a -> a.numbers("a", "b")),
        same(true, a -> a.isPaid("r", "p")),
        same((byte) 3, PaymentActivities::asByte),
        same((short) 4, PaymentActivities::asShort),
        same(5, PaymentActivities::asInt),
        same(6L, PaymentActivities::asLong),
        same('c', PaymentActivities::asChar),
        same(1.5f, PaymentActivities::asFloat),
        same(2.5, PaymentActivities::asDouble));
  }

  private <T> DynamicTest same(T value, Func1<PaymentActivities, T> inWorkflow) {
    return DynamicTest.dynamicTest(
        value.getClass().getSimpleName(),
        () -> {
          ScriptedPayments own =
              new ScriptedPayments()
                  .onPoll(number -> number < 3 ? Optional.empty() : Optional.of(value));
          try (Harness fresh = new Harness().start(own.implementation())) {
            Call<T> call = fresh.call(() -> inWorkflow.apply(stub(ONE_ATTEMPT, null)));
            assertThat(call.skippingTime().result()).isEqualTo(value);
          }
          assertThat(own.calls()).hasSize(4);
        });
  }

  @Test
  void aVoidMethodIsDoneWhenItsPollSaysSo() throws Exception {
    script.onPoll(number -> number < 100 ? Optional.empty() : Optional.of(true));
    Call<String> call =
        call(
            activities -> {
              long before = Workflow.currentTimeMillis();
              activities.settle("a");
              long minutes = (Workflow.currentTimeMillis() - before) / 60_000;
              return minutes >= 100 && minutes <= 102 ? "in time" : minutes + " minutes";
            });
    assertThat(call.skippingTime().result()).isEqualTo("in time");
    assertThat(script.calls()).hasSize(101);
  }

  @Test
  void eachPollIsGivenTheReference() throws Exception {
    script.onPoll(number -> number < 2 ? Optional.empty() : Optional.of("paid"));
    assertThat(call(activities -> activities.charge(1)).skippingTime().result()).isEqualTo("paid");
    assertThat(script.calls())
        .containsExactly(
            "charge", "pollCharge PaymentRef[id=p-1]", "pollCharge PaymentRef[id=p-1]");
  }

  @Test
  void aReferenceMayBeAPrimitiveOrAList() throws Exception {
    script.onPoll(number -> number == 1 ? Optional.of(new int[0]) : Optional.of(true));
    Call<Boolean> call =
        call(
            activities -> {
              activities.numbers("a");
              return activities.isPaid("r", "p");
            });
    assertThat(call.skippingTime().result()).isTrue();
    assertThat(script.calls())
        .containsExactly("numbers", "pollNumbers 4711", "isPaid", "pollIsPaid [p-1, p-2]");
  }

  @Test
  void whatTheOutsideAnswersDuringTheHandOffStands() throws Exception {
    script.onHandOff(
        pending -> ((PaymentActivitiesCompleter.Charge) pending).complete("paid at once"));
    assertThat(call(activities -> activities.charge(1)).result()).isEqualTo("paid at once");
    assertThat(script.calls()).containsExactly("charge");
  }

  @Test
  void aPollThrowsADeclaredFailure() throws Exception {
    script.onPoll(
        number -> {
          throw PaymentActivitiesFailures.toApplicationFailure(
              number < 3
                  ? new PaymentFailure.Busy("provider")
                  : new PaymentFailure.Declined("no money"));
        });
    Call<String> call = call(activities -> activities.charge(1));
    ActivityFailure failure = call.skippingTime().failure();
    assertThat(PaymentActivitiesFailures.charge(failure))
        .contains(new PaymentFailure.Declined("no money"));
    assertThat(script.calls()).hasSize(4);
  }

  /** The polls before it have driven the policy's back-off to ten hours. */
  @Test
  void aPollThatThrowsIsMadeAgainAfterTheInterval() throws Exception {
    script.onPoll(
        number -> {
          if (number == 30) {
            throw new IOException("no connection");
          }
          return number < 31 ? Optional.empty() : Optional.of("paid");
        });
    Call<Long> call =
        call(
            activities -> {
              long before = Workflow.currentTimeMillis();
              activities.charge(1);
              return (Workflow.currentTimeMillis() - before) / 60_000;
            });
    assertThat(call.skippingTime().result()).isBetween(15L, 16L);
  }

  @Test
  void aHandOffThatThrowsIsMadeAgain() throws Exception {
    CompletableFuture<Void> thrown = new CompletableFuture<>();
    script.onHandOff(
        pending -> {
          if (thrown.complete(null)) {
            throw new IOException("no connection");
          }
        });
    script.onPoll(number -> Optional.of("paid"));
    assertThat(call(activities -> activities.charge(1)).skippingTime().result()).isEqualTo("paid");
    assertThat(script.calls()).containsExactly("charge", "charge", "pollCharge PaymentRef[id=p-1]");
  }

  /**
   * Not as the failure of a poll that found nothing, and not before its time. In memory the clock
   * of the last attempt runs on.
   */
  @Test
  void allAttemptsTimeOutTogether() throws Exception {
    Call<Long> call =
        call(
            activities -> {
              long before = Workflow.currentTimeMillis();
              try {
                activities.charge(1);
                throw new IllegalStateException("There is a result");
              } catch (ActivityFailure e) {
                TimeoutType type = ((TimeoutFailure) e.getCause()).getTimeoutType();
                assertThat(type).isEqualTo(TimeoutType.TIMEOUT_TYPE_SCHEDULE_TO_CLOSE);
                return Workflow.currentTimeMillis() - before;
              }
            },
            Duration.ofSeconds(3),
            Duration.ofSeconds(75));
    assertThat(call.skippingTime().result()).isBetween(74_900L, 79_500L);
    // The last pauses are shortened to what is left, so a slow machine may fit in another poll.
    assertThat(script.calls()).hasSizeBetween(4, 8);
  }

  @Test
  void aWorkflowThatCancelsBetweenPollsIsToldAtOnce() throws Exception {
    CompletableFuture<AsyncActivityHandle> handedOff = new CompletableFuture<>();
    script.onHandOff(handedOff::complete);
    Call<String> call = call(activities -> activities.charge(1));
    handedOff.get(20, TimeUnit.SECONDS);
    call.cancel();
    assertThat(call.failure().getCause()).isInstanceOf(CanceledFailure.class);
    assertThat(script.calls()).containsExactly("charge");
  }

  @Test
  void aPollMayGiveUp() throws Exception {
    script.onPoll(
        number -> {
          throw ApplicationFailure.newNonRetryableFailure("gone", "Gone");
        });
    Call<String> call = call(activities -> activities.charge(1));
    ApplicationFailure cause = (ApplicationFailure) call.skippingTime().failure().getCause();
    assertThat(cause.getType()).isEqualTo("Gone");
  }
}
