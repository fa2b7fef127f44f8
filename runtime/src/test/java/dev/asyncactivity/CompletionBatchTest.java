package dev.asyncactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncactivity.ActivityAddress.TaskToken;
import dev.asyncactivity.CompletionBatch.Progress;
import dev.asyncactivity.CompletionOutcome.Accepted;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.support.ReviewHandle;
import dev.asyncactivity.support.ScriptedServer;
import dev.asyncactivity.support.Tokens;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.temporal.serviceclient.RpcRetryOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many completions at once: bounded, repeated, counted, and none lost. */
@Timeout(60)
class CompletionBatchTest {
  private static final String COMPLETE = "RespondActivityTaskCompleted";

  private ScriptedServer server;
  private AsyncActivityClient client;

  @BeforeEach
  void connect() {
    server = new ScriptedServer();
    client =
        AsyncActivityClient.newBuilder(server.inNamespace("default"))
            .setRpcTimeout(Duration.ofSeconds(5))
            .setRpcRetryOptions(
                RpcRetryOptions.newBuilder()
                    .setInitialInterval(Duration.ofMillis(5))
                    .setMaximumInterval(Duration.ofMillis(20))
                    .setMaximumAttempts(2)
                    .build())
            .build();
  }

  @AfterEach
  void disconnect() {
    server.close();
  }

  private static ActivityAddress address(int number) {
    return Tokens.parked(
        new TaskToken(new byte[] {1, (byte) number}),
        "default",
        "w",
        "r",
        "a" + number,
        "Review",
        1,
        "HostWorkflow",
        "q");
  }

  private CompletableFuture<CompletionOutcome> completeAsync(int number) {
    return new ReviewHandle(client, address(number)).completeAsync("result " + number);
  }

  @Test
  void completesEachOnceAndTellsEachOutcome() throws Exception {
    List<Progress> seen = Collections.synchronizedList(new ArrayList<>());
    List<CompletableFuture<CompletionOutcome>> outcomes = new ArrayList<>();
    try (CompletionBatch batch =
        client.newBatchBuilder().setMaxInFlight(8).setProgressListener(seen::add).build()) {
      for (int i = 0; i < 200; i++) {
        int number = i;
        outcomes.add(batch.submit(() -> completeAsync(number)));
      }
    }

    assertThat(outcomes).allMatch(CompletableFuture::isDone);
    for (CompletableFuture<CompletionOutcome> outcome : outcomes) {
      assertThat(outcome.get()).isEqualTo(new Accepted());
    }
    assertThat(server.calls(COMPLETE)).isEqualTo(200);
    assertThat(seen).hasSize(400).contains(new Progress(200, 200, 0, 0));
    assertThat(seen).allMatch(progress -> progress.inFlight() <= 8);
  }

  @Test
  void waitsWhileAsManyAreInFlightAsMayBe() throws Exception {
    CompletableFuture<CompletionOutcome> first = new CompletableFuture<>();
    CountDownLatch second = new CountDownLatch(1);
    try (CompletionBatch batch = client.newBatchBuilder().setMaxInFlight(1).build()) {
      batch.submit(() -> first);
      Thread submitter =
          new Thread(
              () -> {
                try {
                  batch.submit(() -> CompletableFuture.completedFuture(new Accepted()));
                } catch (InterruptedException e) {
                  throw new IllegalStateException(e);
                }
                second.countDown();
              });
      submitter.start();

      assertThat(second.await(100, TimeUnit.MILLISECONDS)).isFalse();
      assertThat(batch.progress()).isEqualTo(new Progress(1, 0, 0, 0));
      first.complete(new Accepted());
      assertThat(second.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void repeatsWhatMayPassUntilTheServerIsBack() throws Exception {
    server.failNext(COMPLETE, Status.UNAVAILABLE, 30);
    try (CompletionBatch batch = client.newBatch()) {
      assertThat(batch.submit(() -> completeAsync(1)).get()).isEqualTo(new Accepted());
    }
    assertThat(server.calls(COMPLETE)).isEqualTo(31);
  }

  @Test
  void givesUpAfterTheAttemptsThatItMayMake() throws Exception {
    server.failNext(COMPLETE, Status.UNAVAILABLE, 1000);
    CompletableFuture<CompletionOutcome> outcome;
    CompletionBatch batch = client.newBatchBuilder().setMaximumAttempts(3).build();
    try (batch) {
      outcome = batch.submit(() -> completeAsync(1));
    }
    assertThat(batch.progress()).isEqualTo(new Progress(1, 0, 0, 1));
    assertThatThrownBy(outcome::get)
        .isInstanceOf(ExecutionException.class)
        .hasRootCauseMessage("UNAVAILABLE");
    assertThat(server.calls(COMPLETE)).isEqualTo(3 * 2);
  }

  @Test
  void doesNotRepeatWhatIsRefused() throws Exception {
    server.failNext(COMPLETE, Status.PERMISSION_DENIED, 1);
    CompletionBatch batch = client.newBatch();
    try (batch) {
      CompletableFuture<CompletionOutcome> refused = batch.submit(() -> completeAsync(1));
      CompletableFuture<CompletionOutcome> unreadable =
          batch.submit(() -> new ReviewHandle(client, "no token").completeAsync("x"));

      assertThatThrownBy(refused::get).hasRootCauseMessage("PERMISSION_DENIED");
      assertThatThrownBy(unreadable::get).hasCauseInstanceOf(InvalidCallbackTokenException.class);
    }
    assertThat(batch.progress()).isEqualTo(new Progress(2, 0, 0, 2));
    assertThat(server.calls(COMPLETE)).isEqualTo(1);
  }

  @Test
  void countsWhatIsNotPending() throws Exception {
    server.failNext(COMPLETE, Status.NOT_FOUND, 1);
    try (CompletionBatch batch = client.newBatch()) {
      assertThat(batch.submit(() -> completeAsync(1)).get()).isInstanceOf(NotPending.class);
      assertThat(batch.progress()).isEqualTo(new Progress(1, 0, 1, 0));
    }
  }

  @Test
  void takesNothingOnceItIsClosed() {
    CompletionBatch batch = client.newBatch();
    batch.close();
    batch.close();

    assertThatThrownBy(() -> batch.submit(() -> completeAsync(1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The batch is closed");
  }

  @Test
  void anInterruptedCloseCancelsWhatIsOnItsWay() throws Exception {
    server.failNext(COMPLETE, Status.UNAVAILABLE, 1_000_000);
    CompletionBatch batch = client.newBatch();
    CompletableFuture<CompletionOutcome> outcome = batch.submit(() -> completeAsync(1));

    Thread.currentThread().interrupt();
    batch.close();

    assertThat(Thread.interrupted()).isTrue();
    assertThat(outcome).isCancelled();
  }

  @Test
  @Timeout(20)
  void aCloseEndsInItsTimeWhateverTheServerDoes() throws Exception {
    server.hold(COMPLETE);
    CompletionBatch batch = client.newBatch();
    CompletableFuture<CompletionOutcome> outcome = batch.submit(() -> completeAsync(1));

    assertThat(batch.close(Duration.ofMillis(100))).isFalse();
    assertThat(outcome).isCancelled();
    assertThat(batch.close(Duration.ofMillis(100))).isTrue();
  }

  @Test
  @Timeout(20)
  void aTimeoutMayBeOfAnyLength() throws Exception {
    server.hold(COMPLETE);
    CompletionBatch batch = client.newBatch();
    CompletableFuture<CompletionOutcome> outcome = batch.submit(() -> completeAsync(1));

    assertThat(batch.close(Duration.ofSeconds(Long.MIN_VALUE))).isFalse();
    assertThat(outcome).isCancelled();
    assertThat(batch.close(Duration.ofSeconds(Long.MAX_VALUE))).isTrue();
  }

  @Test
  @Timeout(20)
  void isClosedFromTheContinuationOfItsOwnCall() throws Exception {
    CompletionBatch batch = client.newBatch();
    CompletableFuture<Boolean> closed =
        batch
            .submit(() -> completeAsync(1))
            .thenApply(outcome -> batch.close(Duration.ofSeconds(10)));

    assertThat(closed.get()).isTrue();
  }

  @Test
  @Timeout(20)
  void aSupplierThatGivesNothingFailsItsCallOnly() throws Exception {
    CompletionBatch batch = client.newBatch();
    try (batch) {
      CompletableFuture<CompletionOutcome> none = batch.submit(() -> null);
      CompletableFuture<CompletionOutcome> noOutcome =
          batch.submit(() -> CompletableFuture.completedFuture(null));
      CompletableFuture<CompletionOutcome> thrown =
          batch.submit(
              () -> {
                throw new AssertionError("supplier");
              });

      assertThatThrownBy(none::get).hasCauseInstanceOf(NullPointerException.class);
      assertThatThrownBy(noOutcome::get).hasCauseInstanceOf(NullPointerException.class);
      assertThatThrownBy(thrown::get).hasRootCauseMessage("supplier");
      assertThat(batch.submit(() -> completeAsync(1)).get()).isEqualTo(new Accepted());
    }
    assertThat(batch.progress()).isEqualTo(new Progress(4, 1, 0, 3));
  }

  @Test
  @Timeout(20)
  void aShutDownChannelEndsItAtOnce() throws Exception {
    CompletionBatch batch = client.newBatch();
    server.close();
    try (batch) {
      CompletableFuture<CompletionOutcome> outcome = batch.submit(() -> completeAsync(1));

      assertThatThrownBy(outcome::get).hasRootCauseInstanceOf(StatusRuntimeException.class);
    }
  }

  @Test
  @Timeout(20)
  void cancellingAnOutcomeFreesItsPlace() throws Exception {
    server.hold(COMPLETE);
    try (CompletionBatch batch = client.newBatchBuilder().setMaxInFlight(1).build()) {
      batch.submit(() -> completeAsync(1)).cancel(true);

      server.release(COMPLETE);
      assertThat(batch.submit(() -> completeAsync(2)).get()).isEqualTo(new Accepted());
    }
  }

  @Test
  void aFailingListenerDoesNotStopIt() throws Exception {
    try (CompletionBatch batch =
        client
            .newBatchBuilder()
            .setProgressListener(
                progress -> {
                  throw new IllegalStateException("listener");
                })
            .build()) {
      assertThat(batch.submit(() -> completeAsync(1)).get()).isEqualTo(new Accepted());
    }
  }
}
