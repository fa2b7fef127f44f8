package dev.asyncactivity.internal.interceptor;

import dev.asyncactivity.internal.address.Target;
import dev.asyncactivity.internal.address.Target.ByIds;
import dev.asyncactivity.internal.address.Target.ByToken;
import dev.asyncactivity.internal.delivery.Reply;
import dev.asyncactivity.internal.retry.Failures;
import dev.asyncactivity.internal.retry.NoAnswerException;
import io.temporal.client.ActivityCanceledException;
import io.temporal.client.ActivityCompletionClient;
import io.temporal.client.ActivityCompletionException;
import io.temporal.client.ActivityCompletionFailureException;
import io.temporal.client.ActivityNotExistsException;
import io.temporal.client.ActivityPausedException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The completion client at the end of the user's interceptors, for one call. It throws what the
 * SDK's would, and keeps what the server has answered. A proxy, because the SDK adds methods to the
 * interface. Not thread-safe.
 */
final class InnermostClient {
  private final Target target;
  private final Send send;
  private @Nullable CompletableFuture<Reply> answered;
  private @Nullable Throwable thrown;

  /** Sends a value and waits for the server's answer. */
  interface Send {
    Reply send(@Nullable Object value) throws ExecutionException;
  }

  InnermostClient(Target target, Send send) {
    this.target = target;
    this.send = send;
  }

  ActivityCompletionClient client() {
    return (ActivityCompletionClient)
        Proxy.newProxyInstance(
            ActivityCompletionClient.class.getClassLoader(),
            new Class<?>[] {ActivityCompletionClient.class},
            this::invoke);
  }

  private @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    return switch (method.getName()) {
      case "complete", "completeExceptionally", "reportCancellation", "heartbeat" -> {
        answer(arguments == null ? new Object[0] : arguments);
        yield null;
      }
      case "withContext" -> proxy; // Values are converted with the activity's context anyway.
      case "equals" -> proxy == (arguments == null ? null : arguments[0]);
      case "hashCode" -> System.identityHashCode(proxy);
      case "toString" -> "InnermostClient";
      default -> throw new UnsupportedOperationException(method.getName());
    };
  }

  private void answer(Object[] arguments) {
    requireSameTarget(arguments);
    try {
      Reply reply = send.send(arguments[arguments.length - 1]);
      answered = CompletableFuture.completedFuture(reply);
      throwUnlessDone(reply);
    } catch (ExecutionException e) {
      Throwable cause = Failures.unwrapped(e.getCause());
      answered = CompletableFuture.failedFuture(cause);
      throw thrown(
          cause instanceof ActivityCompletionException known
              ? known
              : new ActivityCompletionFailureException(
                  cause instanceof NoAnswerException ? cause.getCause() : cause));
    }
  }

  private void throwUnlessDone(Reply reply) {
    if (!(reply instanceof Reply.Done done)) {
      throw thrown(new ActivityNotExistsException(new IllegalStateException("NOT_FOUND")));
    }
    // What a heartbeat tells is the cause of another exception, as in the SDK up to now.
    ActivityCompletionException signal = signal(done);
    if (signal != null) {
      throw thrown(new ActivityCompletionFailureException(signal));
    }
  }

  /** In the SDK's order. */
  private static @Nullable ActivityCompletionException signal(Reply.Done done) {
    if (done.cancelRequested()) {
      return new ActivityCanceledException();
    }
    ActivityCompletionException reset = done.reset() ? ResetSignal.orNull(null) : null;
    if (reset != null) {
      return reset;
    }
    return done.paused() ? new ActivityPausedException() : null;
  }

  private ActivityCompletionException thrown(ActivityCompletionException exception) {
    thrown = exception;
    return exception;
  }

  /** A call has one target, which no interceptor can change: its order and look-ups are fixed. */
  private void requireSameTarget(Object[] arguments) {
    boolean same =
        target instanceof ByToken token
            ? arguments[0] instanceof byte[] bytes && Arrays.equals(token.token().bytes(), bytes)
            : Arrays.asList(arguments).subList(0, 3).equals(asList((ByIds) target));
    if (!same) {
      throw new IllegalStateException(
          "An interceptor of the completion client has changed which activity the call is for");
    }
  }

  private static List<Object> asList(ByIds ids) {
    return List.of(ids.workflowId(), Optional.of(ids.runId()), ids.activityId());
  }

  /** What the server has answered, unless an interceptor has thrown something of its own. */
  CompletableFuture<Reply> reply(@Nullable Throwable fromChain) {
    if (fromChain != null && fromChain != thrown) {
      return CompletableFuture.failedFuture(fromChain);
    }
    return answered != null
        ? answered
        : CompletableFuture.failedFuture(
            new IllegalStateException(
                "An interceptor of the completion client did not pass the call on: nothing was"
                    + " sent"));
  }
}
