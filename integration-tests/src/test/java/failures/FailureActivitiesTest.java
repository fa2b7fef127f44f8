package failures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.AsyncActivityHandle;
import failures.elsewhere.RemoteFailure;
import harness.Harness;
import harness.Harness.Call;
import harness.Harness.HandOff;
import io.temporal.activity.ActivityCancellationType;
import io.temporal.activity.ActivityOptions;
import io.temporal.client.ActivityCanceledException;
import io.temporal.common.RetryOptions;
import io.temporal.common.converter.DataConverterException;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.failure.CanceledFailure;
import io.temporal.failure.TimeoutFailure;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the outside declares is what the workflow reads, and nothing else. */
class FailureActivitiesTest {
  private static final Order ORDER =
      new Order("o-1", List.of(1, 2), Map.of("lid", Order.Colour.RED));
  private static final RetryOptions TWICE =
      RetryOptions.newBuilder()
          .setInitialInterval(Duration.ofMillis(20))
          .setMaximumAttempts(2)
          .build();

  private static Harness harness;
  private static FailureActivitiesCompleter completer;

  @BeforeAll
  static void start() {
    harness = new Harness();
    harness.start(new FailureActivitiesImpl());
    completer = FailureActivitiesCompleter.create(harness.client());
  }

  @AfterAll
  static void stop() {
    harness.close();
  }

  @TestFactory
  Stream<DynamicTest> everyShapeOfARecord() {
    return Stream.<ChargeFailure>of(
            new ChargeFailure.Declined("51", 3),
            new ChargeFailure.Declined(null, 0),
            new ChargeFailure.NoComponents(),
            new ChargeFailure.Nested(
                ORDER,
                List.of(ORDER),
                Map.of("a", List.of(ORDER)),
                Optional.of(Order.Colour.GREEN)),
            new ChargeFailure.OwnMessage("own", "secret"),
            new ChargeFailure.MadeMessage("secret"),
            new ChargeFailure.NotAMessage(4),
            new ChargeFailure.Busy("node"),
            new ChargeFailure.OddType("text"))
        .map(
            failure ->
                DynamicTest.dynamicTest(
                    failure.getClass().getSimpleName(),
                    () -> {
                      Call<String> call = call(a -> a.charge(ORDER));
                      completer.charge(harness.nextHandOff().token()).fail(failure);
                      assertThat(FailureActivitiesFailures.charge(call.failure()))
                          .contains(failure);
                    }));
  }

  @Test
  void familiesOfTheirOwn() throws Exception {
    Call<String> split = call(a -> a.split(ORDER));
    completer.split(harness.nextHandOff().token()).fail(new SplitTwo("two"));
    ActivityFailure failure = split.failure();
    assertThat(FailureActivitiesFailures.split(failure)).contains(new SplitTwo("two"));
    // Read as another method's it is none of its failures.
    assertThat(FailureActivitiesFailures.charge(failure)).isEmpty();

    Call<String> remote = call(a -> a.remote(ORDER));
    completer.remote(harness.nextHandOff().token()).fail(new RemoteFailure.Engaged("ann"));
    failure = remote.failure();
    assertThat(FailureActivitiesFailures.remote(failure))
        .contains(new RemoteFailure.Engaged("ann"));
    ApplicationFailure cause = (ApplicationFailure) failure.getCause();
    assertThat(cause.getType()).isEqualTo("remote.Busy");
    assertThat(cause.getOriginalMessage()).isEqualTo("remote is busy");

    Call<String> clash = call(a -> a.clash(ORDER));
    completer.clash(harness.nextHandOff().token()).fail(new NoComponentsType("why"));
    assertThat(FailureActivitiesFailures.clash(clash.failure()))
        .contains(new NoComponentsType("why"));
  }

  @Test
  void oneRecordOfAFamilyAlone() throws Exception {
    ChargeFailure.Declined declined = new ChargeFailure.Declined("51", 3);
    Call<String> once = call(a -> a.chargeOnce(ORDER));
    completer.chargeOnce(harness.nextHandOff().token()).fail(declined);
    ActivityFailure failure = once.failure();
    assertThat(FailureActivitiesFailures.chargeOnce(failure)).contains(declined);
    assertThat(FailureActivitiesFailures.chargeAgain(failure)).contains(declined);
  }

  @Test
  void theMessageHoldsNoValues() throws Exception {
    assertThat(message(new ChargeFailure.Declined("secret", 3))).isEqualTo("Declined");
    assertThat(message(new ChargeFailure.NotAMessage(3))).isEqualTo("NotAMessage");
    assertThat(message(new ChargeFailure.OwnMessage("own", "secret"))).isEqualTo("own");
    assertThat(message(new ChargeFailure.OwnMessage(null, "secret"))).isEqualTo("OwnMessage");
    assertThat(message(new ChargeFailure.MadeMessage("secret"))).isEqualTo("made by the method");
  }

  private static String message(ChargeFailure failure) throws Exception {
    Call<String> call = call(a -> a.charge(ORDER));
    completer.charge(harness.nextHandOff().token()).fail(failure);
    return ((ApplicationFailure) call.failure().getCause()).getOriginalMessage();
  }

  @Test
  void aRetryableFailureRunsTheHandOffAgain() throws Exception {
    Call<String> call = call(TWICE, a -> a.charge(ORDER));
    HandOff first = harness.nextHandOff();
    completer.charge(first.token()).fail(new ChargeFailure.Busy("node"));
    HandOff second = harness.nextHandOff();
    assertThat(attempt(first.handle())).isEqualTo(1);
    assertThat(attempt(second.handle())).isEqualTo(2);
    assertThat(second.token()).isNotEqualTo(first.token());
    assertThat(second.arguments()).isEqualTo(first.arguments());
    completer.charge(second.token()).complete("second time");
    assertThat(call.result()).isEqualTo("second time");
  }

  @Test
  void withoutAttemptsLeftARetryableFailureIsRead() throws Exception {
    Call<String> call = call(TWICE, a -> a.charge(ORDER));
    completer.charge(harness.nextHandOff().token()).fail(new ChargeFailure.Busy("one"));
    completer.charge(harness.nextHandOff().token()).fail(new ChargeFailure.Busy("two"));
    assertThat(FailureActivitiesFailures.charge(call.failure()))
        .contains(new ChargeFailure.Busy("two"));
  }

  @Test
  void aFailureThatIsNotRetryableEndsTheActivity() throws Exception {
    Call<String> call = call(TWICE, a -> a.charge(ORDER));
    completer.charge(harness.nextHandOff().token()).fail(new ChargeFailure.Declined("51", 3));
    assertThat(((ApplicationFailure) call.failure().getCause()).isNonRetryable()).isTrue();
  }

  @Test
  void doNotRetryTakesTheConstant() throws Exception {
    RetryOptions doNotRetry =
        TWICE.toBuilder().setDoNotRetry(FailureActivitiesFailures.BUSY_TYPE).build();
    Call<String> call = call(doNotRetry, a -> a.charge(ORDER));
    completer.charge(harness.nextHandOff().token()).fail(new ChargeFailure.Busy("node"));
    assertThat(FailureActivitiesFailures.charge(call.failure()))
        .contains(new ChargeFailure.Busy("node"));
  }

  @Test
  void theWorkersOwnCodeThrowsTheSame() throws Exception {
    ActivityFailure failure = call(a -> a.ordinary(ORDER)).failure();
    assertThat(FailureActivitiesFailures.charge(failure))
        .contains(new ChargeFailure.Declined(ORDER.id(), 7));
  }

  @Test
  void anotherSdksFailureIsReadTheSame() throws Exception {
    ActivityFailure failure =
        failedWith(
            ApplicationFailure.newNonRetryableFailure(
                "from Python", "Declined", Map.of("code", "51", "amount", 3)));
    assertThat(FailureActivitiesFailures.charge(failure))
        .contains(new ChargeFailure.Declined("51", 3));
    failure = failedWith(ApplicationFailure.newNonRetryableFailure("no details", "NoComponents"));
    assertThat(FailureActivitiesFailures.charge(failure))
        .contains(new ChargeFailure.NoComponents());
  }

  @Test
  void detailsThatAreNotTheRecordAreAClearException() throws Exception {
    for (Object details : List.of("a text", Map.of("unknown", 1), List.of(1))) {
      ActivityFailure failure =
          failedWith(ApplicationFailure.newNonRetryableFailure("broken", "Declined", details));
      assertThatThrownBy(() -> FailureActivitiesFailures.charge(failure))
          .isInstanceOf(DataConverterException.class)
          .hasMessageContaining("Failures_Charge")
          .hasMessageContaining(ChargeFailure.Declined.class.getName());
    }
    ActivityFailure without =
        failedWith(ApplicationFailure.newNonRetryableFailure("no details", "Declined"));
    assertThatThrownBy(() -> FailureActivitiesFailures.charge(without))
        .isInstanceOf(DataConverterException.class);
  }

  @Test
  void anUndeclaredFailureIsNone() throws Exception {
    assertThat(
            FailureActivitiesFailures.charge(
                failedWith(ApplicationFailure.newNonRetryableFailure("other", "Other"))))
        .isEmpty();
  }

  private static ActivityFailure failedWith(ApplicationFailure failure) throws Exception {
    Call<String> call = call(a -> a.charge(ORDER));
    completer.charge(harness.nextHandOff().token()).failWith(failure);
    return call.failure();
  }

  @Test
  void aTimeOutIsNone() throws Exception {
    Call<String> call =
        harness.call(
            () ->
                Workflow.newActivityStub(
                        FailureActivities.class,
                        ActivityOptions.newBuilder()
                            .setScheduleToCloseTimeout(Duration.ofSeconds(1))
                            .build())
                    .charge(ORDER));
    harness.nextHandOff();
    ActivityFailure failure = call.failure();
    assertThat(failure).hasCauseInstanceOf(TimeoutFailure.class);
    assertThat(FailureActivitiesFailures.charge(failure)).isEmpty();
  }

  @Test
  void aCancellationIsNone() throws Exception {
    Call<String> call =
        harness.call(
            () ->
                Workflow.newActivityStub(
                        FailureActivities.class,
                        ActivityOptions.newBuilder()
                            .setStartToCloseTimeout(Duration.ofSeconds(30))
                            .setCancellationType(
                                ActivityCancellationType.WAIT_CANCELLATION_COMPLETED)
                            .build())
                    .charge(ORDER));
    AsyncActivityHandle outside = completer.charge(harness.nextHandOff().token());
    outside.heartbeat();
    call.cancel();
    awaitCancelRequest(outside);
    outside.reportCancellation("stopped");
    ActivityFailure failure = call.failure();
    assertThat(failure).hasCauseInstanceOf(CanceledFailure.class);
    assertThat(FailureActivitiesFailures.charge(failure)).isEmpty();
  }

  private static void awaitCancelRequest(AsyncActivityHandle handle) throws InterruptedException {
    for (int i = 0; i < 100; i++) {
      try {
        handle.heartbeat();
      } catch (ActivityCanceledException expected) {
        return;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("Cancellation was not requested");
  }

  private static int attempt(AsyncActivityHandle handle) {
    return ((Parked) handle.address()).attempt();
  }

  private static Call<String> call(Function<FailureActivities, String> activity) {
    return harness.call(() -> activity.apply(Harness.activities(FailureActivities.class)));
  }

  private static Call<String> call(
      RetryOptions retryOptions, Function<FailureActivities, String> activity) {
    return harness.call(
        () -> activity.apply(Harness.activities(FailureActivities.class, retryOptions)));
  }

  /** As a user writes it. */
  private static final class FailureActivitiesImpl extends FailureActivitiesImplBase {
    @Override
    protected void charge(Order order, FailureActivitiesCompleter.Charge pending) {
      harness.note("charge", order, pending);
    }

    @Override
    protected void chargeAgain(Order order, FailureActivitiesCompleter.ChargeAgain pending) {
      harness.note("chargeAgain", order, pending);
    }

    @Override
    protected void chargeOnce(Order order, FailureActivitiesCompleter.ChargeOnce pending) {
      harness.note("chargeOnce", order, pending);
    }

    @Override
    protected void split(Order order, FailureActivitiesCompleter.Split pending) {
      harness.note("split", order, pending);
    }

    @Override
    protected void remote(Order order, FailureActivitiesCompleter.Remote pending) {
      harness.note("remote", order, pending);
    }

    @Override
    protected void clash(Order order, FailureActivitiesCompleter.Clash pending) {
      harness.note("clash", order, pending);
    }

    @Override
    protected void without(Order order, FailureActivitiesCompleter.Without pending) {
      harness.note("without", order, pending);
    }

    @Override
    public String ordinary(Order order) {
      throw FailureActivitiesFailures.toApplicationFailure(
          new ChargeFailure.Declined(order.id(), 7));
    }
  }
}
