package dev.asyncactivity.internal.delivery;

import dev.asyncactivity.internal.address.Target;
import dev.asyncactivity.internal.call.CallContext;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Sends an operation, again where that may help. Thread-safe. */
public interface Sender {

  /**
   * Sends until the server answers.
   *
   * @param mayRepeat asked before each further try: false if the first one has or may have landed
   */
  CompletableFuture<Reply> send(
      Operation operation,
      Target target,
      CallContext call,
      Supplier<CompletableFuture<Boolean>> mayRepeat);

  /** Sends what may be sent again without a look at what it did. */
  default CompletableFuture<Reply> send(Operation operation, Target target, CallContext call) {
    return send(operation, target, call, () -> CompletableFuture.completedFuture(true));
  }
}
