package dev.asyncactivity.internal.delivery;

import dev.asyncactivity.internal.address.Target;
import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.retry.Failures;
import dev.asyncactivity.internal.retry.NoAnswerException;
import dev.asyncactivity.internal.retry.Retry.Step;
import dev.asyncactivity.internal.retry.StatusCode;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Encodes an operation once and sends it until the server answers. Thread-safe.
 *
 * @param encoding turns the operation into what is sent
 * @param responder sends once
 */
public record RepeatingSender(Encoding encoding, Responder responder) implements Sender {

  @Override
  public CompletableFuture<Reply> send(
      Operation operation,
      Target target,
      CallContext call,
      Supplier<CompletableFuture<Boolean>> mayRepeat) {
    Message message = encoding.encode(operation, call.activity(), target, call.nonce());
    return call.retry().run(new Tries(message, target, call, mayRepeat));
  }

  private final class Tries implements Supplier<CompletableFuture<Step<Reply>>> {
    private final Message message;
    private final Target target;
    private final CallContext call;
    private final Supplier<CompletableFuture<Boolean>> mayRepeat;
    private boolean repeated;

    Tries(
        Message message,
        Target target,
        CallContext call,
        Supplier<CompletableFuture<Boolean>> mayRepeat) {
      this.message = message;
      this.target = target;
      this.call = call;
      this.mayRepeat = mayRepeat;
    }

    @Override
    public CompletableFuture<Step<Reply>> get() {
      if (!repeated) {
        repeated = true;
        return once();
      }
      return mayRepeat
          .get()
          .thenCompose(
              may ->
                  may
                      ? once()
                      : CompletableFuture.completedFuture(new Step.Done<>(new Reply.NotFound())));
    }

    private CompletableFuture<Step<Reply>> once() {
      return responder
          .respond(message, target, call)
          .handle((done, failure) -> failure == null ? new Step.Done<>(done) : step(failure));
    }

    private Step<Reply> step(Throwable failure) {
      Throwable cause = Failures.unwrapped(failure);
      if (cause instanceof NoAnswerException none) {
        if (none.code() == StatusCode.NOT_FOUND) {
          return new Step.Done<>(new Reply.NotFound());
        }
        if (!none.code().isRefusal()) {
          call.setUnanswered();
        }
        if (isRepeated(none.code())) {
          return new Step.Again<>(none, none.code() == StatusCode.RESOURCE_EXHAUSTED);
        }
      }
      throw new CompletionException(cause);
    }

    /** In memory, junk is INTERNAL: a raw token may be junk, while a callback token is checked. */
    private boolean isRepeated(StatusCode code) {
      return code.isTransient() && !(code == StatusCode.INTERNAL && call.activity().isByRawToken());
    }
  }
}
