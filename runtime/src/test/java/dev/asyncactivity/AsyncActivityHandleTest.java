package dev.asyncactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.CompletionOutcome.Accepted;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.NotPendingReason.RecordedResult;
import dev.asyncactivity.NotPendingReason.TimeoutKind;
import dev.asyncactivity.NotPendingReason.UnknownCause;
import dev.asyncactivity.support.ParkingServer;
import dev.asyncactivity.support.ReviewHandle;
import io.grpc.StatusRuntimeException;
import io.temporal.api.common.v1.Payloads;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.api.workflow.v1.PendingActivityInfo;
import io.temporal.client.ActivityCanceledException;
import io.temporal.client.ActivityCompletionException;
import io.temporal.client.ActivityCompletionFailureException;
import io.temporal.client.ActivityNotExistsException;
import io.temporal.client.WorkflowStub;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.failure.ApplicationFailure;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A handle's calls on the embedded server, by every kind of address. */
@Timeout(60)
class AsyncActivityHandleTest {
  private static final NotPending NO_IDS =
      new NotPending(new NotPendingReason.Unknown(UnknownCause.NO_IDS));
  private static final NotPending COMPLETED =
      new NotPending(new NotPendingReason.AlreadyCompleted(RecordedResult.UNKNOWN));
  private static final NotPending COMPLETED_WITH_ANOTHER =
      new NotPending(new NotPendingReason.AlreadyCompleted(RecordedResult.OTHER));
  private static final NotPending COMPLETED_WITH_THE_SAME =
      new NotPending(new NotPendingReason.AlreadyCompleted(RecordedResult.SAME));

  private static ParkingServer server;

  @BeforeAll
  static void start() {
    server = new ParkingServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** The ways to name a parked activity, given the handle of its hand-off. */
  enum By {
    CALLBACK_TOKEN(handle -> server.client().openToken(handle.token())),
    TASK_TOKEN(handle -> ActivityAddress.taskToken(parked(handle).taskToken().bytes())),
    BASE64(
        handle ->
            ActivityAddress.taskToken(
                Base64.getEncoder().encodeToString(parked(handle).taskToken().bytes()))),
    IDS(handle -> ActivityAddress.of(parked(handle).workflowId(), parked(handle).activityId())),
    IDS_WITH_RUN(
        handle ->
            ActivityAddress.of(
                parked(handle).workflowId(), parked(handle).runId(), parked(handle).activityId())),
    WORKFLOW(handle -> ActivityAddress.inWorkflow(parked(handle).workflowId()));

    private final Function<ReviewHandle, ActivityAddress> address;

    By(Function<ReviewHandle, ActivityAddress> address) {
      this.address = address;
    }

    ReviewHandle handle(ReviewHandle ofHandOff) {
      return handleOf(address.apply(ofHandOff));
    }
  }

  @ParameterizedTest
  @EnumSource
  void completes(By by) {
    WorkflowStub workflow = server.start("Review");
    by.handle(server.handedOff(workflow)).complete("done");

    assertThat(server.resultOf(workflow)).containsExactly("done");
  }

  @ParameterizedTest
  @EnumSource
  void triesToCompleteOnce(By by) {
    WorkflowStub workflow = server.start("Review", "Archive");
    ReviewHandle[] parked = handedOffInOrder(workflow);
    ReviewHandle handle = by.handle(parked[0]);

    assertThat(handle.tryComplete("first")).isEqualTo(new Accepted());
    CompletionOutcome second = handle.tryComplete("second");
    CompletionOutcome repeated = handle.tryComplete("first");

    NotPending none = new NotPending(new NotPendingReason.NoneOfType(List.of("Archive")));
    switch (by) {
      case WORKFLOW -> assertThat(List.of(second, repeated)).containsOnly(none);
      case TASK_TOKEN, BASE64 -> assertThat(List.of(second, repeated)).containsOnly(NO_IDS);
      default ->
          assertThat(List.of(second, repeated))
              .containsExactly(COMPLETED_WITH_ANOTHER, COMPLETED_WITH_THE_SAME);
    }
    parked[1].complete("archived");
    assertThat(server.resultOf(workflow)).containsExactly("first", "archived");
  }

  @ParameterizedTest
  @EnumSource
  void failsWithAnApplicationFailure(By by) {
    WorkflowStub workflow = server.start("Review");
    by.handle(server.handedOff(workflow))
        .failWith(ApplicationFailure.newNonRetryableFailure("no paper", "PrinterJam"));

    assertThat(server.resultOf(workflow)).containsExactly("failed PrinterJam: no paper");
  }

  @ParameterizedTest
  @EnumSource
  void heartbeats(By by) {
    WorkflowStub workflow = server.start("Review");
    ReviewHandle handle = by.handle(server.handedOff(workflow));

    handle.heartbeat("half");
    assertThat(detailsOf(workflow)).contains("half");
    assertThat(handle.tryHeartbeat("nearly")).isEqualTo(new HeartbeatOutcome.Recorded());
    assertThat(detailsOf(workflow)).contains("nearly");
    handle.heartbeat();
    assertThat(detailsOf(workflow)).isEmpty();
    assertThat(handle.tryHeartbeat()).isEqualTo(new HeartbeatOutcome.Recorded());

    handle.complete("done");
    assertThat(server.resultOf(workflow)).containsExactly("done");
  }

  @ParameterizedTest
  @EnumSource
  void reportsARequestedCancellation(By by) {
    WorkflowStub workflow = server.start("Review");
    ReviewHandle handle = by.handle(server.handedOff(workflow));
    server.requestCancellation(workflow);

    assertThat(handle.tryReportCancellation("stopped at 3")).isEqualTo(new Accepted());

    // The server keeps the details, but the SDK does not give them to the workflow.
    assertThat(server.resultOf(workflow)).containsExactly("cancelled null");
    assertThat(server.workflowClient().fetchHistory(ParkingServer.workflowId(workflow)).getEvents())
        .filteredOn(HistoryEvent::hasActivityTaskCanceledEventAttributes)
        .map(event -> event.getActivityTaskCanceledEventAttributes().getDetails())
        .map(AsyncActivityHandleTest::text)
        .containsExactly("stopped at 3");
  }

  @ParameterizedTest
  @EnumSource
  void throwsTheRequestForCancellationItself(By by) {
    WorkflowStub workflow = server.start("Review");
    ReviewHandle ofHandOff = server.handedOff(workflow);
    ReviewHandle handle = by.handle(ofHandOff);
    server.requestCancellation(workflow);

    ActivityCanceledException thrown =
        catchThrowableOfType(ActivityCanceledException.class, () -> handle.heartbeat("half"));

    assertThat(thrown).isNotNull();
    assertThat(thrown.getActivityType()).contains("Review");
    if (by != By.TASK_TOKEN && by != By.BASE64) {
      assertThat(thrown.getWorkflowId()).contains(parked(ofHandOff).workflowId());
    }
    if (by == By.CALLBACK_TOKEN || by == By.IDS || by == By.IDS_WITH_RUN) {
      assertThat(thrown.getActivityId()).contains(parked(ofHandOff).activityId());
    }
    assertThat(detailsOf(workflow)).contains("half");
    assertThat(handle.tryHeartbeat("more")).isEqualTo(new HeartbeatOutcome.CancelRequested());
    assertThat(handle.tryHeartbeat()).isEqualTo(new HeartbeatOutcome.CancelRequested());

    handle.reportCancellation();
    assertThat(server.resultOf(workflow)).containsExactly("cancelled null");
  }

  @Test
  void completesAfterCancellationWasRequested() {
    WorkflowStub workflow = server.start("Review");
    ReviewHandle handle = server.handedOff(workflow);
    server.requestCancellation(workflow);

    handle.complete("too late to stop");

    assertThat(server.resultOf(workflow)).containsExactly("too late to stop");
  }

  @Test
  void refusesToReportACancellationThatNobodyRequested() {
    WorkflowStub workflow = server.start("Review");
    ReviewHandle ofHandOff = server.handedOff(workflow);
    for (By by : List.of(By.CALLBACK_TOKEN, By.IDS, By.IDS_WITH_RUN)) {
      ReviewHandle handle = by.handle(ofHandOff);
      ActivityCompletionFailureException refusal =
          catchThrowableOfType(
              ActivityCompletionFailureException.class, handle::reportCancellation);

      assertThat(refusal).as(by.name()).isNotNull();
      assertThat(refusal)
          .hasRootCauseMessage(
              "The workflow has not requested the cancellation of the activity, so Temporal would"
                  + " refuse the report. The activity is still parked: complete or fail it.");
      assertIds(refusal, ofHandOff);
      assertThat(
              catchThrowableOfType(
                  ActivityCompletionFailureException.class, handle::tryReportCancellation))
          .isNotNull();
    }
    ofHandOff.complete("done");
    assertThat(server.resultOf(workflow)).containsExactly("done");
  }

  @Test
  void refusesToReportACancellationInAWorkflowWhereNobodyRequestedIt() {
    WorkflowStub workflow = server.start("Review");
    ReviewHandle ofHandOff = server.handedOff(workflow);

    ActivityCompletionFailureException refusal =
        catchThrowableOfType(
            ActivityCompletionFailureException.class,
            By.WORKFLOW.handle(ofHandOff)::reportCancellation);

    assertThat(refusal).isNotNull();
    assertIds(refusal, ofHandOff);
    ofHandOff.complete("done");
    assertThat(server.resultOf(workflow)).containsExactly("done");
  }

  @Test
  void tellsThatARawTaskTokensReportWasRefused() {
    WorkflowStub workflow = server.start("Review");
    ReviewHandle ofHandOff = server.handedOff(workflow);

    // The embedded server answers INTERNAL, which the SDK's client would repeat, then hide.
    assertThat(
            catchThrowableOfType(
                ActivityCompletionFailureException.class,
                By.TASK_TOKEN.handle(ofHandOff)::tryReportCancellation))
        .hasCauseInstanceOf(StatusRuntimeException.class);

    ofHandOff.complete("still parked");
    assertThat(server.resultOf(workflow)).containsExactly("still parked");
  }

  @ParameterizedTest
  @EnumSource(names = {"CALLBACK_TOKEN", "IDS", "IDS_WITH_RUN", "WORKFLOW"})
  void refusesEveryCallOnceTheWorkflowIsClosed(By by) {
    WorkflowStub workflow = server.start("Review");
    ReviewHandle ofHandOff = server.handedOff(workflow);
    ofHandOff.complete("done");
    server.resultOf(workflow);
    ReviewHandle handle = by.handle(ofHandOff);
    boolean byType = by == By.WORKFLOW;
    NotPending closed = new NotPending(new NotPendingReason.WorkflowClosed("COMPLETED", null));
    NotPending ended = byType ? closed : COMPLETED;

    assertThat(handle.tryComplete("again")).isEqualTo(byType ? closed : COMPLETED_WITH_ANOTHER);
    assertThat(handle.tryComplete("done")).isEqualTo(byType ? closed : COMPLETED_WITH_THE_SAME);
    assertThat(handle.tryFailWith(ApplicationFailure.newFailure("late", "Late"))).isEqualTo(ended);
    assertThat(handle.tryReportCancellation()).isEqualTo(ended);
    assertThat(handle.tryHeartbeat("late")).isEqualTo(ended);
    NotPendingException thrown =
        catchThrowableOfType(NotPendingException.class, () -> handle.complete("done"));
    assertThat(thrown)
        .hasMessageStartingWith(
            "The activity is not pending. "
                + (byType
                    ? "The workflow run is closed: COMPLETED."
                    : "It was completed before, with the same result."));
    if (!byType) {
      assertIds(thrown, ofHandOff);
    }
  }

  @Test
  void namesTheStatusOfATerminatedWorkflow() {
    WorkflowStub workflow = server.start("Review");
    ReviewHandle handle = server.handedOff(workflow);
    workflow.terminate("test");

    assertThat(handle.tryComplete("late"))
        .isEqualTo(new NotPending(new NotPendingReason.WorkflowClosed("TERMINATED", null)));
  }

  @Test
  void cannotTellWhyARawTaskTokenIsNotPending() {
    WorkflowStub workflow = server.start("Review");
    ReviewHandle ofHandOff = server.handedOff(workflow);
    ofHandOff.complete("done");
    server.resultOf(workflow);
    ReviewHandle handle = By.TASK_TOKEN.handle(ofHandOff);

    assertThat(handle.tryComplete("again")).isEqualTo(NO_IDS);
    assertThat(handle.tryHeartbeat()).isEqualTo(NO_IDS);
    NotPendingException thrown =
        catchThrowableOfType(NotPendingException.class, () -> handle.complete("again"));
    assertThat(thrown.getActivityType()).contains("Review");
    assertThat(thrown.getWorkflowId()).isEmpty();
    assertThat(thrown.getActivityId()).isEmpty();
  }

  @Test
  void throwsWithIdsAndOutcomeWhenCompletedTwice() {
    WorkflowStub workflow = server.start("Review", "Archive");
    ReviewHandle[] parked = handedOffInOrder(workflow);
    parked[0].complete("first");

    NotPendingException thrown =
        catchThrowableOfType(NotPendingException.class, () -> parked[0].complete("second"));

    assertThat(thrown.outcome()).isEqualTo(COMPLETED_WITH_ANOTHER);
    assertIds(thrown, parked[0]);
    assertThat(thrown)
        .hasMessageStartingWith(
            "The activity is not pending. It was completed before, with another result")
        .hasMessageContaining("ActivityId=" + parked(parked[0]).activityId());
    parked[1].complete("archived");
    assertThat(server.resultOf(workflow)).containsExactly("first", "archived");
  }

  @Test
  void aHeartbeatAfterTheEndIsTheSdksExceptionCausedByTheOutcome() {
    WorkflowStub workflow = server.start("Review", "Archive");
    ReviewHandle[] parked = handedOffInOrder(workflow);
    parked[0].complete("first");

    ActivityNotExistsException thrown =
        catchThrowableOfType(
            ActivityNotExistsException.class, () -> parked[0].heartbeat("still here"));

    assertIds(thrown, parked[0]);
    assertThat(thrown).hasCauseInstanceOf(NotPendingException.class);
    assertThat(((NotPendingException) thrown.getCause()).outcome()).isEqualTo(COMPLETED);
    assertThat(parked[0].tryHeartbeat("still here")).isEqualTo(COMPLETED);
    assertThat(parked[0].tryHeartbeat()).isEqualTo(COMPLETED);
    parked[1].complete("archived");
    server.resultOf(workflow);
  }

  @Test
  void aHeartbeatInAWorkflowWithoutSuchAnActivityIsTheSdksExceptionToo() {
    WorkflowStub workflow = server.start("Archive");
    ReviewHandle archive = server.handedOff(workflow);
    ReviewHandle handle = handleOf(ActivityAddress.inWorkflow(ParkingServer.workflowId(workflow)));

    ActivityNotExistsException thrown =
        catchThrowableOfType(ActivityNotExistsException.class, () -> handle.heartbeat("x"));

    assertThat(thrown).hasCauseInstanceOf(NotPendingException.class);
    assertThat(handle.tryHeartbeat())
        .isEqualTo(new NotPending(new NotPendingReason.NoneOfType(List.of("Archive"))));
    archive.complete("archived");
    server.resultOf(workflow);
  }

  @Test
  void findsNothingInAWorkflowThatDoesNotExist() {
    ReviewHandle handle = handleOf(ActivityAddress.inWorkflow("no-such-workflow"));
    NotPending expected = new NotPending(new NotPendingReason.UnknownWorkflow());

    assertThat(handle.tryComplete("x")).isEqualTo(expected);
    assertThat(handle.tryReportCancellation()).isEqualTo(expected);
    assertThat(handle.tryHeartbeat()).isEqualTo(expected);
    NotPendingException thrown =
        catchThrowableOfType(NotPendingException.class, () -> handle.complete("x"));
    assertThat(thrown.getWorkflowId()).contains("no-such-workflow");
    assertThat(thrown.getActivityType()).contains("Review");
  }

  @Test
  void findsNothingByIdsThatDoNotExist() {
    NotPending expected = new NotPending(new NotPendingReason.UnknownWorkflow());
    WorkflowStub workflow = server.start("Review");
    ReviewHandle parked = server.handedOff(workflow);
    String workflowId = ParkingServer.workflowId(workflow);

    assertThat(handleOf(ActivityAddress.of("no-such-workflow", "a")).tryComplete("x"))
        .isEqualTo(expected);
    assertThat(
            handleOf(ActivityAddress.of(workflowId, UUID.randomUUID().toString(), "a"))
                .tryComplete("x"))
        .isEqualTo(expected);
    assertThat(handleOf(ActivityAddress.of(workflowId, "no-such-activity")).tryComplete("x"))
        .isEqualTo(new NotPending(new NotPendingReason.UnknownActivity()));
    parked.complete("done");
    server.resultOf(workflow);
  }

  @Test
  void refusesToChooseBetweenTwoActivities() {
    WorkflowStub workflow = server.start("Review", "Review", "Archive");
    ReviewHandle[] parked = {
      server.handedOff(workflow), server.handedOff(workflow), server.handedOff(workflow)
    };
    ReviewHandle handle = handleOf(ActivityAddress.inWorkflow(ParkingServer.workflowId(workflow)));
    String[] reviews =
        server.pending(workflow).stream()
            .filter(activity -> activity.getActivityType().getName().equals("Review"))
            .map(PendingActivityInfo::getActivityId)
            .toArray(String[]::new);

    AmbiguousActivityException thrown =
        catchThrowableOfType(AmbiguousActivityException.class, () -> handle.complete("which"));

    assertThat(reviews).hasSize(2);
    assertThat(thrown.activityIds()).containsExactlyInAnyOrder(reviews);
    assertThat(thrown).hasMessageContainingAll(reviews);
    assertThat(thrown.getWorkflowId()).contains(ParkingServer.workflowId(workflow));
    assertThat(thrown.getActivityType()).contains("Review");
    assertThat(
            catchThrowableOfType(AmbiguousActivityException.class, () -> handle.tryComplete("x")))
        .isNotNull();
    assertThat(catchThrowableOfType(AmbiguousActivityException.class, handle::tryHeartbeat))
        .isNotNull();
    assertThat(catchThrowableOfType(AmbiguousActivityException.class, handle::reportCancellation))
        .isNotNull();
    for (ReviewHandle each : parked) {
      each.complete(parked(each).activityType());
    }
    assertThat(server.resultOf(workflow)).containsExactly("Review", "Review", "Archive");
  }

  @Test
  void findsTheOneThatIsLeftOfTwo() {
    WorkflowStub workflow = server.start("Review", "Review");
    server.handedOff(workflow).complete("one");
    server.handedOff(workflow);
    handleOf(ActivityAddress.inWorkflow(ParkingServer.workflowId(workflow))).complete("other");

    assertThat(server.resultOf(workflow)).containsExactlyInAnyOrder("one", "other");
  }

  @Test
  void nothingIsPendingAfterATimeOut() {
    WorkflowStub workflow = server.start("Archive");
    ReviewHandle archive = server.handedOff(workflow);
    WorkflowStub timingOut =
        server.start(
            server.withHandOff(pending -> {}, "Review").withStartToClose(Duration.ofSeconds(1)));
    ReviewHandle late = server.handedOff(timingOut);

    assertThat(server.resultOf(timingOut)).containsExactly("timed out TIMEOUT_TYPE_START_TO_CLOSE");
    assertThat(late.tryComplete("late"))
        .isEqualTo(new NotPending(new NotPendingReason.TimedOut(TimeoutKind.START_TO_CLOSE)));
    archive.complete("archived");
    server.resultOf(workflow);
  }

  @Test
  void completesWithNull() {
    WorkflowStub workflow = server.start("Review");
    server.handedOff(workflow).complete(null);

    assertThat(server.resultOf(workflow)).containsExactly((String) null);
  }

  private static ReviewHandle[] handedOffInOrder(WorkflowStub workflow) {
    ReviewHandle one = server.handedOff(workflow);
    ReviewHandle other = server.handedOff(workflow);
    return parked(one).activityType().equals("Review")
        ? new ReviewHandle[] {one, other}
        : new ReviewHandle[] {other, one};
  }

  private static ReviewHandle handleOf(ActivityAddress address) {
    return new ReviewHandle(server.client(), address);
  }

  private static Parked parked(ReviewHandle handle) {
    return (Parked) handle.address();
  }

  private static Optional<String> detailsOf(WorkflowStub workflow) {
    PendingActivityInfo activity = server.pending(workflow).get(0);
    return Optional.ofNullable(text(activity.getHeartbeatDetails()));
  }

  private static String text(Payloads payloads) {
    return DefaultDataConverter.STANDARD_INSTANCE.fromPayloads(
        0, Optional.of(payloads), String.class, String.class);
  }

  private static void assertIds(ActivityCompletionException e, ReviewHandle handle) {
    assertThat(e.getWorkflowId()).contains(parked(handle).workflowId());
    assertThat(e.getActivityId()).contains(parked(handle).activityId());
    assertThat(e.getActivityType()).contains("Review");
  }
}
