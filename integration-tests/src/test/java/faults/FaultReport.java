package faults;

import faults.FaultScript.Call;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a run showed.
 *
 * @param plan the case
 * @param steps the calls on handles, the last of which was to end the activity
 * @param truth what became of the activity
 * @param calls the calls that the proxy met
 * @param disagreement what is wrong, or nothing
 */
record FaultReport(
    FaultCase plan,
    List<Step> steps,
    Truth truth,
    List<Call> calls,
    Optional<String> disagreement) {

  boolean metFault() {
    return calls.stream().anyMatch(call -> call.fault() != Fault.NONE);
  }

  /** How long a caller was blocked by the longest of the calls. */
  Duration blocked() {
    return steps.stream().map(Step::blocked).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** What the last call told. */
  Reported reported() {
    return steps.get(steps.size() - 1).reported();
  }

  @Override
  public String toString() {
    return String.join(
        System.lineSeparator() + "  ",
        System.lineSeparator() + disagreement.orElse("agrees"),
        plan.toString(),
        "reported " + steps.stream().map(Step::reported).toList(),
        "in truth " + truth,
        "calls " + calls);
  }
}
