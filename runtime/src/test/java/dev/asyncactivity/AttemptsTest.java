package dev.asyncactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.asyncactivity.CompletionOutcome.Accepted;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.NotPendingReason.RecordedResult;
import dev.asyncactivity.support.ParkingServer;
import dev.asyncactivity.support.ReviewHandle;
import io.temporal.client.WorkflowStub;
import io.temporal.failure.ApplicationFailure;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a callback token of an earlier attempt is good for. */
@Timeout(60)
class AttemptsTest {
  private static final NotPending SUPERSEDED = new NotPending(new NotPendingReason.Superseded(2));
  private static final ApplicationFailure TRY_AGAIN = ApplicationFailure.newFailure("once", "Once");

  private static ParkingServer server;

  @BeforeAll
  static void start() {
    server = new ParkingServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void anyAttemptTakesTheResultOfAnEarlierOne() {
    WorkflowStub workflow = startWithRetry("Review", Duration.ofMillis(50));
    ReviewHandle first = failOnce(workflow);
    server.handedOff(workflow);

    fromToken(first, "Review", Attempts.ANY).complete("answer to the first mail");

    assertThat(server.resultOf(workflow)).containsExactly("answer to the first mail");
  }

  @Test
  void anyAttemptTakesAnEarlierResultOnce() {
    WorkflowStub workflow = startWithRetry("Review", Duration.ofMillis(50));
    ReviewHandle first = failOnce(workflow);
    ReviewHandle second = server.handedOff(workflow);

    assertThat(first.tryComplete("first")).isEqualTo(new Accepted());
    server.resultOf(workflow);

    NotPending other = new NotPending(new NotPendingReason.AlreadyCompleted(RecordedResult.OTHER));
    assertThat(first.tryComplete("again")).isEqualTo(other);
    assertThat(second.tryComplete("second")).isEqualTo(other);
    assertThat(second.tryComplete("first"))
        .isEqualTo(new NotPending(new NotPendingReason.AlreadyCompleted(RecordedResult.SAME)));
  }

  @Test
  void anyAttemptTakesAnEarlierResultWhileTheNextTryIsAwaited() {
    WorkflowStub workflow = startWithRetry("Review", Duration.ofSeconds(1));
    ReviewHandle first = failOnce(workflow);

    assertThat(first.tryComplete("in between")).isEqualTo(new Accepted());

    assertThat(server.resultOf(workflow)).containsExactly("in between");
  }

  @Test
  void anyAttemptRefusesAnEarlierFailure() {
    WorkflowStub workflow = startWithRetry("Review", Duration.ofMillis(50));
    ReviewHandle first = failOnce(workflow);
    ReviewHandle second = server.handedOff(workflow);

    assertThat(first.tryFailWith(TRY_AGAIN)).isEqualTo(SUPERSEDED);
    NotPendingException thrown =
        catchThrowableOfType(NotPendingException.class, () -> first.failWith(TRY_AGAIN));
    assertThat(thrown).hasMessageContaining("Attempt 2 has taken its place.");

    second.complete("second");
    assertThat(server.resultOf(workflow)).containsExactly("second");
  }

  @Test
  void refusesAnEarlierFailureWhileTheNextTryIsAwaited() {
    WorkflowStub workflow = startWithRetry("Review", Duration.ofSeconds(1));
    ReviewHandle first = failOnce(workflow);

    assertThat(first.tryFailWith(TRY_AGAIN)).isEqualTo(SUPERSEDED);

    server.handedOff(workflow).complete("second");
    assertThat(server.resultOf(workflow)).containsExactly("second");
  }

  @Test
  void anyAttemptRefusesAnEarlierReportOfCancellation() {
    WorkflowStub workflow = startWithRetry("Review", Duration.ofMillis(50));
    ReviewHandle first = failOnce(workflow);
    ReviewHandle second = server.handedOff(workflow);
    server.requestCancellation(workflow);

    assertThat(first.tryReportCancellation()).isEqualTo(SUPERSEDED);

    assertThat(second.tryReportCancellation()).isEqualTo(new Accepted());
    assertThat(server.resultOf(workflow)).containsExactly("cancelled null");
  }

  @Test
  void exactAttemptRefusesAnEarlierResult() {
    WorkflowStub workflow = startWithRetry("Exact", Duration.ofMillis(50));
    ReviewHandle first = failOnce(workflow);
    ReviewHandle second = server.handedOff(workflow);

    assertThat(first.tryComplete("first")).isEqualTo(SUPERSEDED);
    assertThat(fromToken(first, "Exact", Attempts.EXACT).tryComplete("first"))
        .isEqualTo(SUPERSEDED);
    assertThat(first.tryFailWith(TRY_AGAIN)).isEqualTo(SUPERSEDED);

    assertThat(fromToken(second, "Exact", Attempts.EXACT).tryComplete("second"))
        .isEqualTo(new Accepted());
    assertThat(server.resultOf(workflow)).containsExactly("second");
  }

  @Test
  void idsNameTheCurrentAttemptInBothCases() {
    WorkflowStub workflow = startWithRetry("Exact", Duration.ofMillis(50));
    failOnce(workflow);
    server.handedOff(workflow);
    ActivityAddress inWorkflow = ActivityAddress.inWorkflow(ParkingServer.workflowId(workflow));

    new ReviewHandle(server.client(), inWorkflow, "Exact", Attempts.EXACT).complete("current");

    assertThat(server.resultOf(workflow)).containsExactly("current");
  }

  private static WorkflowStub startWithRetry(String type, Duration backOff) {
    return server.start(server.withHandOff(pending -> {}, type).withAttempts(2, backOff));
  }

  /** Fails the first attempt, and gives back its handle. */
  private static ReviewHandle failOnce(WorkflowStub workflow) {
    ReviewHandle first = server.handedOff(workflow);
    first.failWith(TRY_AGAIN);
    return first;
  }

  private static ReviewHandle fromToken(ReviewHandle handle, String type, Attempts attempts) {
    return new ReviewHandle(
        server.client(), server.client().openToken(handle.token()), type, attempts);
  }
}
