package dev.asyncactivity.internal.delivery;

import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.retry.NoAnswerException;
import java.util.concurrent.CompletableFuture;

/**
 * What is needed of a server to reach a workflow that waits for an activity itself. Each call is
 * made once; what is not answered fails with a {@link NoAnswerException}. Thread-safe.
 */
public interface Signaller {

  /** Converts, checks and measures an answer; throws if it cannot be sent. May block. */
  Message encode(Operation answer, CallContext call);

  /** Has the server record the answer for the workflow. The server takes one call's once. */
  CompletableFuture<Boolean> signal(Message answer, CallContext call);

  /** Asks the workflow for the state of its wait, and how that compares with the answer. */
  CompletableFuture<WaitReport> ask(Message answer, CallContext call);

  /** Asks the workflow for the state of its wait. */
  CompletableFuture<WaitReport> ask(CallContext call);

  /** The type of a failure. */
  String typeOf(Operation.Fail failure);
}
