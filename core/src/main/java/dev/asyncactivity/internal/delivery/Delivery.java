package dev.asyncactivity.internal.delivery;

import dev.asyncactivity.internal.address.KnownActivity;
import dev.asyncactivity.internal.call.CallContext;
import java.util.concurrent.CompletableFuture;

/** A way in which an answer reaches an activity. Blocks no thread. Thread-safe. */
public interface Delivery {

  /** Delivers; the future fails if it cannot be told what became of it. */
  CompletableFuture<Verdict> deliver(Operation operation, KnownActivity activity, CallContext call);
}
