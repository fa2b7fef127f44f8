package dev.asyncactivity.internal.delivery;

import dev.asyncactivity.internal.address.Target;
import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.retry.NoAnswerException;
import java.util.concurrent.CompletableFuture;

/** What is needed of a server to answer an activity. Thread-safe. */
public interface Responder {

  /** Sends once; what is not done fails with a {@link NoAnswerException}. */
  CompletableFuture<Reply.Done> respond(Message message, Target target, CallContext call);
}
