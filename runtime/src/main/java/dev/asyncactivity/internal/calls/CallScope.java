package dev.asyncactivity.internal.calls;

import io.grpc.Context;
import io.temporal.common.context.ContextPropagator;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * What surrounds the caller of an asynchronous call: its gRPC context, without the cancellation and
 * deadline that end with the caller, and what the client's context propagators carry. So
 * interceptors see the caller's credentials and trace in whatever thread the call goes on.
 */
final class CallScope {
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

  /** Runs tasks in the scope; one that the executor rejects runs at once, so that none is lost. */
  Executor around(Executor executor) {
    return task -> {
      Scoped scoped = new Scoped(task);
      try {
        executor.execute(scoped);
      } catch (RuntimeException e) {
        if (scoped.begun) {
          throw e; // The task's own.
        }
        scoped.run();
      }
    };
  }

  private final class Scoped implements Runnable {
    private final Runnable task;
    private volatile boolean begun;

    Scoped(Runnable task) {
      this.task = task;
    }

    @Override
    public void run() {
      begun = true;
      CallScope.this.run(task);
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
    List<Carried> outside =
        carried.stream()
            .map(it -> new Carried(it.propagator(), it.propagator().getCurrentContext()))
            .toList();
    try {
      carried.forEach(it -> it.propagator().setCurrentContext(it.context()));
      task.run();
    } finally {
      outside.forEach(it -> it.propagator().setCurrentContext(it.context()));
    }
  }
}
