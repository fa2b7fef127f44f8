package dev.asyncactivity.internal.waiting;

import io.temporal.workflow.CancellationScope;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A durable timer that can be stopped without stopping anything else. */
final class WaitTimer {
  private final CancellationScope scope;
  private @Nullable Promise<Void> timer;

  private WaitTimer(Duration time) {
    scope = Workflow.newCancellationScope(() -> timer = Workflow.newTimer(time));
    scope.run();
  }

  static WaitTimer start(Duration time) {
    return new WaitTimer(time);
  }

  boolean isDue() {
    Promise<Void> started = Objects.requireNonNull(timer);
    return started.isCompleted() && started.getFailure() == null;
  }

  void stop() {
    if (!Objects.requireNonNull(timer).isCompleted()) {
      scope.cancel();
    }
  }
}
