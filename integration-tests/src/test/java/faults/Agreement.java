package faults;

import faults.FaultCase.Addressing;
import faults.FaultCase.Form;
import faults.FaultCase.Operation;
import faults.FaultScript.Call;
import faults.Reported.Refused;
import java.util.List;
import java.util.Optional;
import parking.Ending;
import parking.Ending.Kind;

/**
 * Holds what the calls of a run reported against the truth, which is of two witnesses: the history
 * says how the activity ended, and the proxy has seen which calls the server has done.
 */
final class Agreement {
  private final FaultCase run;
  private final Truth truth;
  private final List<Step> steps;
  private final List<Call> calls;
  private final Reasons reasons;

  Agreement(FaultCase run, Truth truth, List<Step> steps, List<Call> calls) {
    this.run = run;
    this.truth = truth;
    this.steps = steps;
    this.calls = calls;
    this.reasons = new Reasons(run, truth);
  }

  /** What is wrong, or nothing. */
  Optional<String> disagreement() {
    return acceptedTooOften()
        .or(this::refusedThoughDone)
        .or(this::reachedTheNextRun)
        .or(this::attemptsOfTokens)
        .or(() -> ofEach(0))
        .or(() -> steps.size() > 1 ? ofEach(1) : Optional.empty());
  }

  private Step last() {
    return steps.get(steps.size() - 1);
  }

  private boolean isHeartbeat(int number) {
    return number == 0 && run.operation() == Operation.HEARTBEAT_AND_COMPLETE;
  }

  /** Each "accepted" is of something that the server has done once. */
  private Optional<String> acceptedTooOften() {
    long accepted = 0;
    for (int i = 0; i < steps.size(); i++) {
      accepted += steps.get(i).isTaken() && !isHeartbeat(i) ? 1 : 0;
    }
    return require(
        accepted <= calls.stream().filter(Call::isDone).count(),
        "accepted, but the server has done nothing for it");
  }

  /** Who is refused for a reason has done nothing, neither now nor when he was told nothing. */
  private Optional<String> refusedThoughDone() {
    if (run.continuesAsNew() && run.operation().isRetryable()) {
      return Optional.empty(); // The failures of a closed run's attempts are nowhere.
    }
    if (run.operation().isBeside()) {
      return require(
          !(last().isDone() && steps.stream().allMatch(Step::isRefusedForAReason)),
          "both were refused, but the server has done it for one of them");
    }
    Step first = steps.get(0);
    boolean firstRefused = first.isRefusedForAReason() && first.isDone() && !isHeartbeat(0);
    // What the first call has sent may also arrive while the second one is made.
    boolean lastRefused =
        last().isRefusedForAReason()
            && (first.isUnsure() && first != last()
                ? (first.isDone() || last().isDone()) && isRecognized()
                : last().isDone());
    return require(
        !(firstRefused || lastRefused), "refused, but it is this call that the server has done");
  }

  /**
   * Whether the second call is told what the first has done: if it is the same call, neither was
   * made by an address that names nothing in the history, and none that names what is pending now.
   */
  private boolean isRecognized() {
    Addressing first = run.addressing();
    Addressing second = run.second().addressing();
    return switch (run.operation()) {
      case COMPLETE_TWICE_OTHERWISE, FAIL_RETRYABLY_AND_COMPLETE, HEARTBEAT_AND_COMPLETE -> false;
      default ->
          first != Addressing.TASK_TOKEN && (second != Addressing.IN_WORKFLOW || second == first);
    };
  }

  /** An answer never reaches what the workflow asks by the same id in its next run. */
  private Optional<String> reachedTheNextRun() {
    boolean touched = truth.next().filter(Truth::isTouched).isPresent();
    boolean meant = mayNameNext(0) || steps.size() > 1 && mayNameNext(1);
    return require(!touched || meant, "the answer has reached the next run's question");
  }

  private boolean mayNameNext(int number) {
    Step step = steps.get(number);
    return (step.addressing() == Addressing.IDS || step.addressing() == Addressing.IN_WORKFLOW)
        && !isPinned(number);
  }

  /** Whether its address had been looked up before the workflow continued as new. */
  private boolean isPinned(int number) {
    Step step = steps.get(number);
    List<Call> before = calls.subList(0, Math.min(run.rivalAt(), calls.size()));
    boolean looksAgain = run.rivalAt() < calls.size() && calls.get(run.rivalAt()).isLookUp();
    boolean pinned =
        !looksAgain
            && step.calls().stream().anyMatch(call -> call.isPinned() && before.contains(call));
    Step first = steps.get(0);
    return pinned
        || number > 0
            && !isHeartbeat(0)
            && first.isUnsure()
            && first.addressing() == step.addressing()
            && first.calls().stream().anyMatch(call -> !call.isLookUp())
            && isPinned(0);
  }

  /** A token is of one attempt, so it fails one; ids name whatever attempt is current. */
  private Optional<String> attemptsOfTokens() {
    if (!run.operation().isRetryable()) {
      return require(truth.attempt() <= 1, "an attempt has failed");
    }
    long done = calls.stream().filter(Call::isDone).count();
    boolean byTokens =
        steps.stream()
            .map(Step::addressing)
            .allMatch(it -> it == Addressing.CALLBACK_TOKEN || it == Addressing.TASK_TOKEN);
    long calledFor = byTokens ? 1 : reasons.mayArriveLate() ? done : steps.size();
    return require(truth.attempt() - 1 <= Math.min(done, calledFor), "too many attempts failed");
  }

  private Optional<String> ofEach(int number) {
    Step step = steps.get(number);
    if (isHeartbeat(number)) {
      return ofHeartbeat(step);
    }
    if (isRetryableFailure(number)) {
      return ofFailedAttempt(step);
    }
    Ending own = own(number);
    if (step.isTaken()) {
      return require(endedLike(own), "accepted, but something else happened");
    }
    return step.reported() instanceof Refused refused
        ? reasons.ofRefusal(refused.reason(), step, own)
        : ofDoubt(step);
  }

  private boolean isRetryableFailure(int number) {
    return run.operation().isRetryable()
        && !(number == 1 && run.operation() == Operation.FAIL_RETRYABLY_AND_COMPLETE);
  }

  private boolean endedLike(Ending own) {
    return truth.endedLike(own) && !truth.byRival()
        || truth.next().filter(next -> next.endedLike(own)).isPresent();
  }

  private Ending own(int number) {
    return switch (run.operation()) {
      case FAIL, FAIL_TWICE_ALIKE -> new Ending(Kind.FAILED, "own", "Rejected", "");
      case FAIL_WITH -> new Ending(Kind.FAILED, "own", "Technical", "");
      case REPORT_CANCELLATION, REPORT_CANCELLATION_TWICE -> new Ending(Kind.CANCELED, "", "", "");
      case COMPLETE_TWICE_OTHERWISE, COMPLETE_BESIDE_OTHERWISE ->
          new Ending(Kind.COMPLETED, number == 0 ? "own before" : "own", "", "");
      default -> new Ending(Kind.COMPLETED, "own", "", "");
    };
  }

  /** What is wrong with the report of a failure that lets the activity have another attempt. */
  private Optional<String> ofFailedAttempt(Step step) {
    return step.reported() instanceof Refused refused
        ? reasons.ofRefusedAttempt(refused.reason(), step, step != steps.get(0))
        : step.isTaken() ? Optional.empty() : ofDoubt(step);
  }

  private Optional<String> ofHeartbeat(Step step) {
    if (step.isTaken()) {
      boolean over = truth.byRival() && run.rivalAt() == 0 && !run.atOnce();
      return require(!over, "heartbeat recorded, but the activity was over");
    }
    return step.reported() instanceof Refused refused
        ? reasons.ofRefusal(refused.reason(), step, new Ending(Kind.TIMED_OUT, "", "", ""))
        : ofDoubt(step);
  }

  /** Doubt contradicts nothing, but the server must have been out of reach to the last. */
  private Optional<String> ofDoubt(Step step) {
    boolean isOutOfReach =
        step.lastCallMetFault()
            || step.usedUpItsTime()
            || step.shutDown()
            || run.operation().isBeside() && step.metFault();
    boolean patient = run.form() == Form.BATCH && !run.kind().isFinal() && !isHeartbeatOf(step);
    return require(isOutOfReach, "gave up although the server had answered")
        .or(() -> require(!patient, "a batch does not give up"));
  }

  private boolean isHeartbeatOf(Step step) {
    return isHeartbeat(steps.indexOf(step));
  }

  private static Optional<String> require(boolean condition, String otherwise) {
    return condition ? Optional.empty() : Optional.of(otherwise);
  }
}
