package faults;

import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.HeartbeatOutcome;
import dev.asyncactivity.NotPendingException;
import dev.asyncactivity.NotPendingReason;
import io.temporal.client.ActivityCompletionException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** What a call on a handle told its caller. */
sealed interface Reported {

  /** The call was accepted. */
  record Taken() implements Reported {}

  /** The call was not accepted, and why. */
  record Refused(NotPendingReason reason) implements Reported {}

  /** The call says that it does not know: an exception that is none of the outcomes. */
  record Unsure(ActivityCompletionException exception) implements Reported {
    @Override
    public String toString() {
      return "Unsure[" + exception.getClass().getSimpleName() + ": " + exception.getCause() + "]";
    }
  }

  /** What the form of a call told that throws. */
  static Reported ofThrowing(Runnable call) {
    try {
      call.run();
      return new Taken();
    } catch (NotPendingException e) {
      return new Refused(e.outcome().reason());
    } catch (ActivityCompletionException e) {
      return new Unsure(e);
    }
  }

  /** What the form of a call told that returns an outcome. */
  static Reported ofTrying(Supplier<CompletionOutcome> call) {
    try {
      return call.get() instanceof NotPending refusal ? new Refused(refusal.reason()) : new Taken();
    } catch (ActivityCompletionException e) {
      return new Unsure(e);
    }
  }

  /** What the form of a call told that returns the outcome later. */
  static Reported ofAsynchronous(CompletableFuture<CompletionOutcome> call) {
    return ofTrying(() -> join(call));
  }

  /** What a heartbeat told. */
  static Reported ofHeartbeat(Supplier<HeartbeatOutcome> heartbeat) {
    try {
      return heartbeat.get() instanceof NotPending refusal
          ? new Refused(refusal.reason())
          : new Taken();
    } catch (ActivityCompletionException e) {
      return new Unsure(e);
    }
  }

  private static <T> T join(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof ActivityCompletionException failure ? failure : e;
    }
  }
}
