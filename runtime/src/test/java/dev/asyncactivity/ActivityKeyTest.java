package dev.asyncactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncactivity.CompletionOutcome.Accepted;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.support.AesGcmCodec;
import dev.asyncactivity.support.LosingAnswers;
import dev.asyncactivity.support.ParkingServer;
import dev.asyncactivity.support.ReviewHandle;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.common.converter.CodecDataConverter;
import io.temporal.common.converter.DataConverterException;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.failure.ApplicationFailure;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An activity is found by the key that its hand-off has given it, through an encrypting codec. */
@Timeout(60)
class ActivityKeyTest {
  private final ParkingServer server =
      new ParkingServer(
          WorkflowClientOptions.newBuilder()
              .setDataConverter(
                  new CodecDataConverter(
                      DefaultDataConverter.newDefaultInstance(),
                      List.of(AesGcmCodec.boundToContext())))
              .build());
  private final BlockingQueue<String> keys = new LinkedBlockingQueue<>();

  @AfterEach
  void stop() {
    server.close();
  }

  /** Parks one review for each key, and waits until it can be found. */
  private String parked(String... wanted) {
    keys.addAll(List.of(wanted));
    String[] types = Collections.nCopies(wanted.length, "Review").toArray(String[]::new);
    WorkflowStub workflow =
        server.start(server.withHandOff(pending -> pending.key(keys.remove()), types));
    ParkingServer.await(
        () ->
            server.pending(workflow).stream().filter(it -> it.hasHeartbeatDetails()).count()
                == wanted.length);
    return ParkingServer.workflowId(workflow);
  }

  private ReviewHandle review(String workflowId, String key) {
    return new ReviewHandle(server.client(), ActivityAddress.key(workflowId, key));
  }

  private ParkedActivities<ReviewHandle> reviews(AsyncActivityClient client) {
    return client.parked("Review", address -> new ReviewHandle(client, address));
  }

  private AsyncActivityClient withoutCodec() {
    return AsyncActivityClient.create(
        WorkflowClient.newInstance(server.workflowClient().getWorkflowServiceStubs()));
  }

  @Test
  void findsOneOfSeveral() {
    String workflow = parked("one", "two", "three");

    review(workflow, "two").complete("second");

    assertThat(review(workflow, "two").tryComplete("again"))
        .isEqualTo(new NotPending(new NotPendingReason.NoneWithKey()));
    assertThat(reviews(server.client()).inWorkflow(workflow).stream().map(it -> it.key().get()))
        .containsExactlyInAnyOrder("one", "three");
    assertThat(review(workflow, "one").tryComplete("first")).isEqualTo(new Accepted());
    assertThat(reviews(server.client()).inWorkflow(workflow).withKey("three").only().handle())
        .satisfies(it -> it.complete("third"));
    assertThatThrownBy(() -> reviews(server.client()).inWorkflow(workflow).withKey("three").only())
        .isInstanceOf(NotPendingException.class)
        .hasMessageContaining("none of them has the key");
  }

  @Test
  void doesNotChooseBetweenTwo() {
    String workflow = parked("same", "same");

    assertThatThrownBy(() -> review(workflow, "same").complete("x"))
        .isInstanceOfSatisfying(
            AmbiguousActivityException.class, e -> assertThat(e.activityIds()).hasSize(2))
        .hasMessageNotContaining("same\"");
  }

  @Test
  void isUnreadableWithoutTheCodec() {
    String workflow = parked("one");
    AsyncActivityClient blind = withoutCodec();
    ReviewHandle handle = new ReviewHandle(blind, ActivityAddress.key(workflow, "one"));

    assertThatThrownBy(() -> handle.tryComplete("x"))
        .isInstanceOf(DataConverterException.class)
        .hasMessageContaining("unreadable");
    assertThatThrownBy(() -> handle.completeAsync("x").join())
        .hasRootCauseInstanceOf(DataConverterException.class);
    assertThatThrownBy(() -> reviews(blind).inWorkflow(workflow).withKey("one").only())
        .isInstanceOf(DataConverterException.class);
    assertThatThrownBy(() -> reviews(blind).inWorkflow(workflow).only().key())
        .isInstanceOf(DataConverterException.class);
  }

  @Test
  void isKeptByWhoFindsItByTheKeyOnly() {
    String workflow = parked("one");

    review(workflow, "one").heartbeat("half");
    assertThat(reviews(server.client()).inWorkflow(workflow).only().progress(String.class))
        .contains("half");
    assertThat(review(workflow, "one").tryHeartbeat("more"))
        .isEqualTo(new HeartbeatOutcome.Recorded());

    new ReviewHandle(server.client(), ActivityAddress.inWorkflow(workflow)).heartbeat("lost");
    assertThat(review(workflow, "one").tryComplete("x"))
        .isEqualTo(new NotPending(new NotPendingReason.NoneWithKey()));
  }

  @Test
  void aLostAnswerIsRecognized() {
    String workflow = parked("one", "two");
    AsyncActivityClient losing =
        AsyncActivityClient.create(
            server.connect(new LosingAnswers("RespondActivityTaskCompletedById", 1)));

    ReviewHandle one = new ReviewHandle(losing, ActivityAddress.key(workflow, "one"));
    assertThat(one.tryComplete("x")).isEqualTo(new Accepted());
    assertThat(one.tryComplete("x")).isEqualTo(new NotPending(new NotPendingReason.NoneWithKey()));
  }

  @Test
  void isToldToTheNextHandOff() throws Exception {
    BlockingQueue<Optional<String>> told = new LinkedBlockingQueue<>();
    WorkflowStub workflow =
        server.start(
            server
                .withHandOff(
                    pending -> {
                      told.add(pending.previousHandOff().flatMap(PreviousHandOff::key));
                      pending.key("4711");
                    },
                    "Review")
                .withAttempts(2, Duration.ofMillis(20)));
    ReviewHandle first = server.handedOff(workflow);
    assertThat(told.take()).isEmpty();
    ParkingServer.await(() -> server.pending(workflow).get(0).hasHeartbeatDetails());
    first.failWith(ApplicationFailure.newFailure("again", "Again"));
    server.handedOff(workflow);
    assertThat(told.take()).contains("4711");
  }

  @Test
  void isGivenInTheHandOffOnly() {
    String workflow = parked("one");
    assertThatThrownBy(() -> review(workflow, "one").key("two"))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> ActivityAddress.key(workflow, null))
        .isInstanceOf(NullPointerException.class);
    assertThat(ActivityAddress.key(workflow, "secret").toString()).doesNotContain("secret");
  }
}
