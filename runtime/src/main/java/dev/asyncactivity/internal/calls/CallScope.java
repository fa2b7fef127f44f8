package dev.asyncactivity.internal.calls;

import dev.asyncactivity.internal.call.AnswerThreads;
import io.grpc.Context;
import io.temporal.common.context.ContextPropagator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What surrounds the caller of an asynchronous call: its gRPC context, without the cancellation and
 * deadline that end with the caller, and what the client's context propagators carry. So
 * interceptors see the caller's credentials and trace in whatever thread the call goes on.
 */
final class CallScope {
  private static final Logger log = LoggerFactory.getLogger(CallScope.class);

  private final Context grpc = Context.current().fork();
  private final List<Carried> carried;

  private CallScope(List<Carried> carried) {
    this.carried = carried;
  }

  static CallScope capture(List<ContextPropagator> propagators) {
    return new CallScope(
        propagators.isEmpty()
            ? List.of()
            : propagators.stream()
                .map(propagator -> new Carried(propagator, propagator.getCurrentContext()))
                .toList());
  }

  private record Carried(ContextPropagator propagator, Object context) {}

  /** Runs tasks in the scope; one that the executor rejects runs elsewhere: none is lost. */
  Executor around(Executor executor) {
    return task -> {
      Scoped scoped = new Scoped(task);
      try {
        executor.execute(scoped);
      } catch (Throwable e) {
        if (scoped.begun.get()) {
          throw e; // The task's own.
        }
        AnswerThreads.EXECUTOR.execute(scoped);
      }
    };
  }

  private final class Scoped implements Runnable {
    private final Runnable task;
    private final AtomicBoolean begun = new AtomicBoolean();

    Scoped(Runnable task) {
      this.task = task;
    }

    @Override
    public void run() {
      // An executor may throw although it has taken the task.
      if (begun.compareAndSet(false, true)) {
        CallScope.this.run(task);
      }
    }
  }

  private void run(Runnable task) {
    Context before = grpc.attach();
    try {
      if (carried.isEmpty()) {
        task.run();
      } else {
        runCarrying(task);
      }
    } finally {
      grpc.detach(before);
    }
  }

  private void runCarrying(Runnable task) {
    List<Carried> outside = new ArrayList<>();
    for (Carried it : carried) {
      guarded(
          () -> {
            outside.add(new Carried(it.propagator(), it.propagator().getCurrentContext()));
            it.propagator().setCurrentContext(it.context());
          });
    }
    try {
      task.run();
    } finally {
      outside.forEach(it -> guarded(() -> it.propagator().setCurrentContext(it.context())));
    }
  }

  /** A propagator that fails loses its context, but no call. */
  private static void guarded(Runnable propagation) {
    try {
      propagation.run();
    } catch (RuntimeException e) {
      log.warn("A context propagator has failed", e);
    }
  }
}
