package faults;

import faults.FaultScript.Call;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a run showed.
 *
 * @param plan the case
 * @param before the call before the one that was to end the activity, if the case has one
 * @param end the call that was to end the activity
 * @param truth what became of the activity
 * @param calls the calls that the proxy met
 * @param disagreement what is wrong, or nothing
 */
record FaultReport(
    FaultCase plan,
    Optional<Step> before,
    Step end,
    Truth truth,
    List<Call> calls,
    Optional<String> disagreement) {

  boolean metFault() {
    return calls.stream().anyMatch(call -> call.fault() != Fault.NONE);
  }

  /** How long the caller was blocked by the longer of the calls. */
  Duration blocked() {
    return before
        .map(Step::blocked)
        .filter(first -> first.compareTo(end.blocked()) > 0)
        .orElse(end.blocked());
  }

  @Override
  public String toString() {
    return String.join(
        System.lineSeparator() + "  ",
        System.lineSeparator() + disagreement.orElse("agrees"),
        plan.toString(),
        "reported " + before.map(step -> step.reported() + ", then ").orElse("") + end.reported(),
        "in truth " + truth,
        "calls " + calls);
  }
}
