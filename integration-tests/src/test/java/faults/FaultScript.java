package faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.IntFunction;

/** What happens to the calls of one run, one after the other, and what did happen. */
final class FaultScript {
  /** What the SDK's stubs ask for by themselves is no part of a run. */
  private static final List<String> NOT_COUNTED = List.of("GetSystemInfo", "Check");

  private final IntFunction<Fault> plan;
  private final Rival rival;
  private final List<Call> calls = new ArrayList<>();
  private final List<CompletableFuture<?>> events = new ArrayList<>();

  /** Somebody else, who acts in the middle of the run. */
  interface Rival {
    /**
     * Acts, if it is time to.
     *
     * @param call the number of the client's call that is about to be met, from 0
     * @return what must be waited for before the run has ended
     */
    CompletableFuture<?> beforeCall(int call);
  }

  /**
   * A call that was made.
   *
   * @param method its name in the service
   * @param fault what it met
   */
  record Call(String method, Fault fault) {
    boolean isLookUp() {
      return !method.startsWith("Respond") && !method.startsWith("Record");
    }
  }

  FaultScript(IntFunction<Fault> plan, Rival rival) {
    this.plan = plan;
    this.rival = rival;
  }

  static FaultScript none() {
    return new FaultScript(call -> Fault.NONE, call -> CompletableFuture.completedFuture(null));
  }

  /** Decides about a call, and sees to it. */
  void meet(String method, Function<Fault, CompletableFuture<?>> befall) {
    if (NOT_COUNTED.contains(method)) {
      befall.apply(Fault.NONE);
      return;
    }
    CompletableFuture<Void> over = new CompletableFuture<>();
    int number;
    Fault fault;
    synchronized (this) {
      number = calls.size();
      fault = plan.apply(number);
      calls.add(new Call(method, fault));
      events.add(over);
    }
    CompletableFuture<?> rivalsCall = rival.beforeCall(number);
    befall
        .apply(fault)
        .thenCombine(rivalsCall, (call, other) -> call)
        .whenComplete((call, failure) -> end(over, failure));
  }

  private static void end(CompletableFuture<Void> over, Throwable failure) {
    if (failure == null) {
      over.complete(null);
    } else {
      over.completeExceptionally(failure);
    }
  }

  synchronized List<Call> calls() {
    return List.copyOf(calls);
  }

  /** Waits until nothing is on its way any more, also what the client has given up. */
  void awaitQuiet(Duration patience) throws Exception {
    CompletableFuture<?>[] all;
    synchronized (this) {
      all = events.toArray(CompletableFuture[]::new);
    }
    CompletableFuture.allOf(all).get(patience.toMillis(), TimeUnit.MILLISECONDS);
  }
}
