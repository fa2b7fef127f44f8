package signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.CompletionOutcome.Accepted;
import dev.asyncactivity.CompletionOutcome.Delivered;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.HeartbeatOutcome;
import dev.asyncactivity.NotPendingReason;
import dev.asyncactivity.NotPendingReason.AlreadyCompleted;
import dev.asyncactivity.NotPendingReason.RecordedResult;
import dev.asyncactivity.NotPendingReason.WorkflowClosed;
import io.temporal.client.ActivityCompletionException;
import io.temporal.client.WorkflowClientOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import signals.WaitHarness.Started;

/**
 * Whatever befalls the calls, what an answer by signal reports is what happened, and no answer is
 * lost. On a real server; {@code -Dwaits.faults} says how many runs there are, {@code -Dwaits.seed}
 * the first seed.
 */
@Timeout(3_600)
class WaitFaultsTest {
  private static final int RUNS = Integer.getInteger("waits.faults", 60);
  private static final long FIRST_SEED = Long.getLong("waits.seed", 1);
  private static final Decision NOBODY_ELSE = new Decision(false, "nobody else");

  private final LossyCalls calls = new LossyCalls();
  private final WaitHarness harness =
      new WaitHarness(WorkflowClientOptions.getDefaultInstance(), calls);
  private final Map<String, Integer> outcomes = new TreeMap<>();

  @AfterEach
  void close() {
    harness.close();
  }

  /** What is done with one wait. */
  private enum Plan {
    ONCE,
    TWICE_ALIKE,
    TWICE_OTHERWISE,
    BESIDE_OTHERWISE
  }

  /**
   * One answer, and what its caller was told.
   *
   * @param outcome what it was told, or null if an exception
   */
  private record Told(Decision value, CompletionOutcome outcome) {
    boolean isEndedBy(Class<? extends CompletionOutcome> kind) {
      return kind.isInstance(outcome);
    }
  }

  @Test
  void whatIsReportedIsWhatHappened() throws Exception {
    assumeTrue(
        WaitHarness.isRealServer(), "in memory a question that meets a run's end gets no answer");
    List<String> disagreements = new ArrayList<>();
    for (long seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed++) {
      String disagreement = run(seed);
      if (!disagreement.isEmpty()) {
        disagreements.add("seed " + seed + ": " + disagreement);
      }
    }
    System.out.printf("%d runs, %d calls lost, outcomes %s%n", RUNS, calls.met(), outcomes);
    assertThat(disagreements).isEmpty();
    assertThat(calls.met()).isPositive();
  }

  private String run(long seed) throws Exception {
    Plan plan = Plan.values()[(int) (seed % Plan.values().length)];
    Started flow =
        harness.start(
            (waits, carried) -> waits.newStub(WaitHarness.HAND_OFF).approve("r-" + seed).by());
    String token = harness.implementation.next().token();
    calls.play(seed);
    List<Told> told = answers(plan, token);
    calls.heal();
    if (harness.completer().approve(token).tryHeartbeat() instanceof HeartbeatOutcome.Recorded) {
      harness.completer().approve(token).complete(NOBODY_ELSE);
    }
    return disagreement(told, flow.result())
        .map(it -> plan + " " + told + ": " + it)
        .reduce("", (one, other) -> one + other);
  }

  private List<Told> answers(Plan plan, String token) {
    Decision own = new Decision(true, "own");
    Decision other = new Decision(true, "other");
    return switch (plan) {
      case ONCE -> List.of(answer(token, own));
      case TWICE_ALIKE -> List.of(answer(token, own), answer(token, own));
      case TWICE_OTHERWISE -> List.of(answer(token, own), answer(token, other));
      case BESIDE_OTHERWISE -> {
        CompletableFuture<Told> beside = CompletableFuture.supplyAsync(() -> answer(token, other));
        yield List.of(answer(token, own), beside.join());
      }
    };
  }

  private Told answer(String token, Decision value) {
    CompletionOutcome outcome = null;
    try {
      outcome = harness.completer(Duration.ofSeconds(1)).approve(token).tryComplete(value);
    } catch (ActivityCompletionException e) {
      assertThat(e).hasMessageContaining("Approve"); // What became of it cannot be known.
    }
    synchronized (outcomes) {
      outcomes.merge(outcome == null ? "unknown" : outcome.toString(), 1, Integer::sum);
    }
    return new Told(value, outcome);
  }

  private static Stream<String> disagreement(List<Told> told, String result) {
    List<String> wrong = new ArrayList<>();
    if (told.stream().filter(it -> it.isEndedBy(Accepted.class)).count() > 1) {
      wrong.add("two are accepted");
    }
    boolean isTaken =
        told.stream().anyMatch(it -> it.isEndedBy(Accepted.class) || it.isEndedBy(Delivered.class));
    if (isTaken && told.stream().noneMatch(it -> it.value().by().equals(result))) {
      wrong.add("an answer is lost, the workflow has " + result);
    }
    for (Told one : told) {
      boolean isOwn = one.value().by().equals(result);
      if (one.isEndedBy(Accepted.class) && !isOwn) {
        wrong.add("accepted, but the workflow has " + result);
      }
      if (one.outcome() instanceof NotPending gone && isWrong(gone.reason(), isOwn)) {
        wrong.add(gone.reason() + ", but the workflow has " + result);
      }
    }
    return wrong.stream();
  }

  /** Where the question is lost, the server still says that the workflow is closed. */
  private static boolean isWrong(NotPendingReason reason, boolean isOwn) {
    if (reason instanceof WorkflowClosed) {
      return false;
    }
    return !(reason instanceof AlreadyCompleted completed)
        || completed.result() == (isOwn ? RecordedResult.OTHER : RecordedResult.SAME);
  }
}
