package faults;

import dev.asyncactivity.NotPendingReason.Unknown;
import faults.FaultCase.Addressing;
import faults.FaultScript.Call;
import faults.Reported.Refused;
import faults.Reported.Taken;
import faults.Reported.Unsure;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * One call on a handle.
 *
 * @param addressing how the handle named the activity
 * @param reported what it told its caller
 * @param calls what it called at the server; of two beside each other, what both called
 * @param blocked how long it took
 * @param shutDown whether the client has been shut down by then
 */
record Step(
    Addressing addressing,
    Reported reported,
    List<Call> calls,
    Duration blocked,
    boolean shutDown) {

  static Step of(
      FaultScript script,
      Addressing addressing,
      Caller caller,
      Function<Caller, Reported> operation) {
    int callsBefore = script.calls().size();
    long start = System.nanoTime();
    Reported reported = operation.apply(caller);
    Duration blocked = Duration.ofNanos(System.nanoTime() - start);
    List<Call> calls = script.calls();
    return new Step(
        addressing,
        reported,
        calls.subList(callsBefore, calls.size()),
        blocked,
        caller.client().isShutDown());
  }

  Step withCalls(List<Call> all) {
    return new Step(addressing, reported, all, blocked, shutDown);
  }

  boolean isTaken() {
    return reported instanceof Taken;
  }

  boolean isUnsure() {
    return reported instanceof Unsure;
  }

  boolean isRefused() {
    return reported instanceof Refused;
  }

  /** Whether it was refused, and told why. */
  boolean isRefusedForAReason() {
    return reported instanceof Refused refused && !(refused.reason() instanceof Unknown);
  }

  /** Whether the server has done what was asked, as the proxy has seen. */
  boolean isDone() {
    return calls.stream().anyMatch(Call::isDone);
  }

  /** Whether there was no time for another try. */
  boolean usedUpItsTime() {
    return blocked.plus(Lane.LONGEST_PAUSE.multipliedBy(2)).compareTo(Lane.TOTAL_TIMEOUT) >= 0;
  }

  boolean lastCallMetFault() {
    return !calls.isEmpty() && calls.get(calls.size() - 1).fault() != Fault.NONE;
  }

  boolean metFault() {
    return calls.stream().anyMatch(call -> call.fault() != Fault.NONE);
  }

  boolean lookUpMetFault() {
    return calls.stream().anyMatch(call -> call.isLookUp() && call.fault() != Fault.NONE);
  }
}
