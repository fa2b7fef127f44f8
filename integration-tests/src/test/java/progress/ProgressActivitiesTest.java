package progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.HeartbeatOutcome;
import dev.asyncactivity.NotPendingException;
import dev.asyncactivity.NotPendingReason;
import harness.Harness;
import harness.Harness.Call;
import harness.Harness.HandOff;
import io.temporal.activity.ActivityOptions;
import io.temporal.common.RetryOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.failure.TimeoutFailure;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Typed heartbeats, and which attempts a token speaks for. */
class ProgressActivitiesTest {
  private static Harness harness;
  private static ProgressActivitiesCompleter completer;

  @BeforeAll
  static void start() {
    harness = new Harness();
    harness.start(harness.noting(ProgressActivitiesImplBase.class));
    completer = ProgressActivitiesCompleter.create(harness.client());
  }

  @AfterAll
  static void stop() {
    harness.close();
  }

  @Test
  void aRecord() throws Exception {
    Step step = new Step("read", 40);
    assertThat(
            lastDetails(a -> a.aRecord("x"), t -> completer.aRecord(t).heartbeat(step), Step.class))
        .isEqualTo(step);
  }

  @Test
  void aPrimitive() throws Exception {
    assertThat(
            lastDetails(a -> a.primitive("x"), t -> completer.primitive(t).heartbeat(7), int.class))
        .isEqualTo(7);
  }

  @Test
  void arrays() throws Exception {
    byte[] bytes = {1, 2};
    assertThat(
            lastDetails(a -> a.bytes("x"), t -> completer.bytes(t).heartbeat(bytes), byte[].class))
        .isEqualTo(bytes);
    Step[] steps = {new Step("a", 1)};
    assertThat(
            lastDetails(a -> a.array("x"), t -> completer.array(t).heartbeat(steps), Step[].class))
        .isEqualTo(steps);
  }

  @Test
  void aRawList() throws Exception {
    List<String> list = List.of("a");
    assertThat(
            lastDetails(a -> a.rawList("x"), t -> completer.rawList(t).heartbeat(list), List.class))
        .isEqualTo(list);
  }

  /** The details that a time-out hands to the workflow are those that were recorded. */
  private static Object lastDetails(
      Function<ProgressActivities, String> activity, Consumer<String> heartbeat, Class<?> type)
      throws Exception {
    Call<String> call =
        harness.call(
            () ->
                activity.apply(
                    Workflow.newActivityStub(
                        ProgressActivities.class,
                        ActivityOptions.newBuilder()
                            .setScheduleToCloseTimeout(Duration.ofSeconds(60))
                            .setHeartbeatTimeout(Duration.ofSeconds(1))
                            .setRetryOptions(
                                RetryOptions.newBuilder().setMaximumAttempts(1).build())
                            .build())));
    heartbeat.accept(harness.nextHandOff().token());
    ActivityFailure failure = call.failure();
    return ((TimeoutFailure) failure.getCause()).getLastHeartbeatDetails().get(type);
  }

  @Test
  void tryHeartbeatTellsWhetherToGoOn() throws Exception {
    Call<String> call = harness.call(() -> Harness.activities(ProgressActivities.class).none("x"));
    ProgressActivitiesCompleter.None handle = completer.none(harness.nextHandOff().token());
    assertThat(handle.tryHeartbeat()).isEqualTo(new HeartbeatOutcome.Recorded());
    assertThat(handle.tryComplete("y")).isEqualTo(new CompletionOutcome.Accepted());
    assertThat(call.result()).isEqualTo("y");
    assertThat(handle.tryHeartbeat()).isInstanceOf(CompletionOutcome.NotPending.class);
    assertThat(handle.tryComplete("z")).isInstanceOf(CompletionOutcome.NotPending.class);
  }

  @Test
  void anEarlierTokenCompletesAnyAttempt() throws Exception {
    Call<String> call = harness.call(() -> twice().any("x"));
    HandOff first = harness.nextHandOff();
    completer.any(first.token()).failWith(ApplicationFailure.newFailure("again", "Again"));
    harness.nextHandOff();
    assertThat(completer.any(first.token()).tryFailWith(ApplicationFailure.newFailure("x", "X")))
        .isEqualTo(new CompletionOutcome.NotPending(new NotPendingReason.Superseded(2)));
    completer.any(first.token()).complete("from the first link");
    assertThat(call.result()).isEqualTo("from the first link");
  }

  @Test
  void anEarlierTokenDoesNotCompleteAnExactAttempt() throws Exception {
    Call<String> call = harness.call(() -> twice().exact("x"));
    HandOff first = harness.nextHandOff();
    completer.exact(first.token()).failWith(ApplicationFailure.newFailure("again", "Again"));
    HandOff second = harness.nextHandOff();
    assertThatThrownBy(() -> completer.exact(first.token()).complete("stale"))
        .isInstanceOf(NotPendingException.class)
        .hasMessageContaining("Attempt 2 has taken its place");
    completer.exact(second.token()).complete("from the second link");
    assertThat(call.result()).isEqualTo("from the second link");
  }

  private static ProgressActivities twice() {
    return Harness.activities(
        ProgressActivities.class,
        RetryOptions.newBuilder()
            .setInitialInterval(Duration.ofMillis(20))
            .setMaximumAttempts(2)
            .build());
  }
}
