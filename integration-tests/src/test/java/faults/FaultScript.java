package faults;

import io.grpc.Status.Code;
import io.temporal.serviceclient.WorkflowServiceStubs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What happens to the calls of one run, one after the other, and what did happen. */
final class FaultScript {
  /** What the SDK's stubs ask for by themselves is no part of a run. */
  private static final List<String> NOT_COUNTED = List.of("GetSystemInfo", "Check");

  private final IntFunction<Fault> plan;
  private final Rival rival;
  private final List<Call> calls = new ArrayList<>();
  private volatile boolean healed;
  private volatile List<LaneClient> callers = List.of();
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
   * @param answer what the server answered, whether or not the client ever saw it
   * @param left whether the client left before it had an answer
   */
  record Call(
      String method, Fault fault, AtomicReference<@Nullable Code> answer, AtomicBoolean left) {
    Call(String method, Fault fault) {
      this(method, fault, new AtomicReference<>(), new AtomicBoolean());
    }

    boolean isLookUp() {
      return !method.startsWith("Respond") && !method.startsWith("Record");
    }

    void answered(Code code) {
      answer.set(code);
    }

    void abandoned() {
      left.set(true);
    }

    /** The server has done what ends the activity, or its attempt: the proxy has seen it. */
    boolean isDone() {
      return method.startsWith("Respond") && answer.get() == Code.OK;
    }

    /** The client has been told which run it is about. */
    boolean isPinned() {
      return method.startsWith("Describe")
          && answer.get() == Code.OK
          && !left.get()
          && (fault == Fault.NONE || fault == Fault.SHUT_DOWN_GENTLY);
    }
  }

  FaultScript(IntFunction<Fault> plan, Rival rival) {
    this.plan = plan;
    this.rival = rival;
  }

  static FaultScript none() {
    return new FaultScript(call -> Fault.NONE, call -> CompletableFuture.completedFuture(null));
  }

  /** From now on nothing befalls the calls. */
  void heal() {
    healed = true;
  }

  /** Says whose calls come from now on. */
  void callsOf(LaneClient... clients) {
    callers = List.of(clients);
  }

  void shutDown(Consumer<WorkflowServiceStubs> how) {
    callers.forEach(client -> how.accept(client.service()));
  }

  /** Decides about a call, and sees to it. */
  void meet(String method, Function<Call, CompletableFuture<?>> befall) {
    if (NOT_COUNTED.contains(method)) {
      befall.apply(new Call(method, Fault.NONE));
      return;
    }
    CompletableFuture<Void> over = new CompletableFuture<>();
    int number;
    Call call;
    synchronized (this) {
      number = calls.size();
      call = new Call(method, healed ? Fault.NONE : plan.apply(number));
      calls.add(call);
      events.add(over);
    }
    CompletableFuture<?> rivalsCall = rival.beforeCall(number);
    befall
        .apply(call)
        .thenCombine(rivalsCall, (own, other) -> own)
        .whenComplete((own, failure) -> end(over, failure));
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
