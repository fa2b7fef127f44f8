package faults;

import faults.FaultScript.Call;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * One call on a handle.
 *
 * @param reported what it told its caller
 * @param calls what it called at the server
 * @param blocked how long it took
 */
record Step(Reported reported, List<Call> calls, Duration blocked) {

  static Step of(FaultScript script, Supplier<Reported> call) {
    int callsBefore = script.calls().size();
    long start = System.nanoTime();
    Reported reported = call.get();
    Duration blocked = Duration.ofNanos(System.nanoTime() - start);
    List<Call> calls = script.calls();
    return new Step(reported, calls.subList(callsBefore, calls.size()), blocked);
  }

  /** Whether there was no time for another try. */
  boolean usedUpItsTime() {
    return blocked.plus(Lane.LONGEST_PAUSE.multipliedBy(2)).compareTo(Lane.TOTAL_TIMEOUT) >= 0;
  }

  boolean lastCallMetFault() {
    return !calls.isEmpty() && calls.get(calls.size() - 1).fault() != Fault.NONE;
  }

  boolean lookUpMetFault() {
    return calls.stream().anyMatch(call -> call.isLookUp() && call.fault() != Fault.NONE);
  }
}
