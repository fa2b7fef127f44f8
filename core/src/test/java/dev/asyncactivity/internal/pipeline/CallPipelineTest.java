package dev.asyncactivity.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.internal.address.KnownActivity;
import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.call.UnansweredCalls;
import dev.asyncactivity.internal.delivery.Delivery;
import dev.asyncactivity.internal.delivery.Operation;
import dev.asyncactivity.internal.delivery.Verdict;
import dev.asyncactivity.internal.observe.CallObserver;
import dev.asyncactivity.internal.retry.Backoff;
import dev.asyncactivity.internal.retry.RetryLimits;
import dev.asyncactivity.internal.time.TimeSource;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each call is settled once, whatever is thrown or never comes, and the next one goes on. */
@Timeout(30)
class CallPipelineTest {
  private static final KnownActivity ACTIVITY =
      KnownActivity.of(ActivityAddress.of("w", "r", "a"), "default", "Review", Attempts.ANY);
  private static final Operation COMPLETE = new Operation.Complete("done", String.class, false);
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  private final OwnedTime time = new OwnedTime();
  private final List<String> ended = new ArrayList<>();

  /** Time that passes only when the test says so. */
  private static final class OwnedTime implements TimeSource {
    private long now = Long.MAX_VALUE - 5; // It may overflow at any time.
    private final List<Waiting> waiting = new ArrayList<>();

    private record Waiting(long at, Runnable task) {}

    @Override
    public long nanoTime() {
      return now;
    }

    @Override
    public long currentTimeMillis() {
      return 0;
    }

    @Override
    public void after(long delayNanos, Runnable task) {
      waiting.add(new Waiting(now + delayNanos, task));
    }

    void pass(long nanos) {
      now += nanos;
      List.copyOf(waiting).stream()
          .filter(it -> it.at() - now <= 0 && waiting.remove(it))
          .forEach(it -> it.task().run());
    }
  }

  private CallObserver observer(Runnable also) {
    return new CallObserver() {
      @Override
      public void ended(EndedCall call) {
        ended.add(call.outcome());
        also.run();
      }

      @Override
      public void lookUpFailed(KnownActivity activity, Throwable failure) {}
    };
  }

  private CallPipeline pipeline(Delivery delivery) {
    return new CallPipeline(
        delivery,
        new CallOrder(),
        UnansweredCalls.OF_PROCESS,
        observer(() -> {}),
        new Watchdog(time));
  }

  private CallContext call() {
    Backoff backoff =
        Backoff.of(Duration.ofMillis(1), Duration.ofMillis(1), 2, Duration.ofSeconds(1), 0);
    return new CallContext(
        ACTIVITY, "me", new RetryLimits(SECOND, 10 * SECOND, 0, backoff), time, Runnable::run);
  }

  private static CompletableFuture<Verdict> accepted() {
    return CompletableFuture.completedFuture(new Verdict.Accepted());
  }

  static Stream<Delivery> faults() {
    return Stream.of(
        (operation, activity, call) -> {
          throw new IllegalStateException("thrown");
        },
        (operation, activity, call) -> {
          throw new StackOverflowError();
        },
        (operation, activity, call) -> null,
        (operation, activity, call) -> CompletableFuture.completedFuture(null),
        (operation, activity, call) -> CompletableFuture.failedFuture(new AssertionError()));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void whateverADeliveryDoesTheCallAndTheNextOneAreSettled(Delivery faulty) {
    Queue<Delivery> deliveries = new ArrayDeque<>(List.of(faulty));
    CallPipeline pipeline =
        pipeline(
            (operation, activity, call) ->
                deliveries.isEmpty()
                    ? accepted()
                    : deliveries.remove().deliver(operation, activity, call));

    assertThat(pipeline.start(COMPLETE, call(), Runnable::run).join())
        .isInstanceOf(Verdict.Failed.class);
    assertThat(pipeline.start(COMPLETE, call(), Runnable::run).join())
        .isEqualTo(new Verdict.Accepted());
    assertThat(ended).containsExactly("call_failed", "accepted");
    time.pass(SECOND);
    assertThat(time.waiting).isEmpty();
  }

  @Test
  void aDeliveryThatNeverEndsIsEndedByTheTime() {
    CallPipeline pipeline = pipeline((operation, activity, call) -> new CompletableFuture<>());
    CompletableFuture<Verdict> never = pipeline.start(COMPLETE, call(), Runnable::run);

    time.pass(10 * SECOND);
    assertThat(never).isNotDone();
    time.pass(SECOND);

    assertThat(never.join())
        .isInstanceOfSatisfying(
            Verdict.Failed.class,
            it -> assertThat(it.failure()).isInstanceOf(TimeoutException.class));
  }

  /** As an executor of the user's does that is shut down at once. */
  @Test
  void aStarterThatLosesACallHoldsNeitherItNorTheNext() {
    CallPipeline pipeline = pipeline((operation, activity, call) -> accepted());
    CompletableFuture<Verdict> lost = pipeline.start(COMPLETE, call(), task -> {});
    CompletableFuture<Verdict> next = pipeline.start(COMPLETE, call(), Runnable::run);

    time.pass(10 * SECOND);
    time.pass(SECOND);

    assertThat(lost.join()).isEqualTo(new Verdict.Accepted());
    assertThat(next.join()).isEqualTo(new Verdict.Accepted());
  }

  @Test
  void aStarterThatThrowsHoldsNeitherItsCallNorTheNext() {
    CallPipeline pipeline = pipeline((operation, activity, call) -> accepted());
    CompletableFuture<Verdict> thrown =
        pipeline.start(
            COMPLETE,
            call(),
            task -> {
              throw new AssertionError("no thread");
            });

    assertThat(thrown.join()).isEqualTo(new Verdict.Accepted());
    assertThat(pipeline.start(COMPLETE, call(), Runnable::run).join())
        .isEqualTo(new Verdict.Accepted());
  }

  @Test
  void whatWasOnItsWayAtThePauseOfAProcessStillCounts() {
    CompletableFuture<Verdict> delivered = new CompletableFuture<>();
    CompletableFuture<Verdict> call =
        pipeline((operation, activity, context) -> delivered)
            .start(COMPLETE, call(), Runnable::run);

    time.pass(1000 * SECOND);
    delivered.complete(new Verdict.Accepted());

    assertThat(call.join()).isEqualTo(new Verdict.Accepted());
  }

  @Test
  void aCallThatNeverEndedIsUnanswered() {
    CallContext call = call();
    UnansweredCalls unanswered = UnansweredCalls.OF_PROCESS;
    CompletableFuture<Verdict> never =
        pipeline((operation, activity, context) -> new CompletableFuture<>())
            .start(COMPLETE, call, Runnable::run);

    time.pass(11 * SECOND);
    time.pass(SECOND);

    assertThat(never.join()).isInstanceOf(Verdict.Failed.class);
    assertThat(unanswered.contains(call.activity(), call.nonce())).isTrue();
    unanswered.accepted(call);
  }

  @Test
  void theTimeThatACallIsQueuedDoesNotCount() {
    List<CompletableFuture<Verdict>> deliveries = new ArrayList<>();
    CallPipeline pipeline =
        pipeline(
            (operation, activity, call) -> {
              deliveries.add(new CompletableFuture<>());
              return deliveries.get(deliveries.size() - 1);
            });
    pipeline.start(COMPLETE, call(), Runnable::run);
    CallContext queued = call();
    CompletableFuture<Verdict> second = pipeline.start(COMPLETE, queued, Runnable::run);
    time.pass(9 * SECOND);
    assertThat(deliveries).hasSize(1);

    deliveries.get(0).complete(new Verdict.Accepted());

    assertThat(deliveries).hasSize(2);
    assertThat(queued.budget().remainingNanos()).isEqualTo(10 * SECOND);
    deliveries.get(1).complete(new Verdict.Accepted());
    assertThat(second).isDone();
  }

  @Test
  void anObserverThatFailsChangesNothing() {
    CallPipeline pipeline =
        new CallPipeline(
            (operation, activity, call) -> accepted(),
            new CallOrder(),
            UnansweredCalls.OF_PROCESS,
            observer(
                () -> {
                  throw new AssertionError("observer");
                }),
            new Watchdog(time));

    assertThat(pipeline.start(COMPLETE, call(), Runnable::run).join())
        .isEqualTo(new Verdict.Accepted());
    assertThat(ended).containsExactly("accepted");
  }
}
