package dev.asyncactivity.http.route;

import dev.asyncactivity.PayloadTooLargeException;
import dev.asyncactivity.UnreadableValueException;
import dev.asyncactivity.http.Response;
import dev.asyncactivity.http.answer.Answers;
import dev.asyncactivity.http.answer.Problem;
import dev.asyncactivity.http.answer.RefusedException;
import dev.asyncactivity.http.shape.BodyError;
import dev.asyncactivity.http.shape.BodyError.Code;
import io.temporal.client.ActivityCompletionFailureException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a call on an activity, and says what it means that it failed. */
public final class Call {
  private static final Logger log = LoggerFactory.getLogger(Call.class);

  private Call() {}

  /**
   * What a call on an activity gives, or the problem that it has. Fails only with what nobody
   * expects.
   *
   * @param whereNothingWasSent what it means that the call was not made
   */
  public static CompletableFuture<Response> on(
      Supplier<CompletableFuture<Response>> call, Problem whereNothingWasSent) {
    CompletableFuture<Response> answer;
    try {
      answer = call.get();
    } catch (RuntimeException e) {
      answer = CompletableFuture.failedFuture(e);
    }
    return answer.exceptionally(failure -> problem(failure, whereNothingWasSent));
  }

  private static Response problem(Throwable failure, Problem whereNothingWasSent) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    if (cause instanceof RefusedException refused) {
      return refused.response();
    }
    if (cause instanceof PayloadTooLargeException) {
      return Answers.problem(Problem.BODY_TOO_LARGE);
    }
    if (cause instanceof UnreadableValueException) {
      return unreadable();
    }
    if (!(cause instanceof ActivityCompletionFailureException none)) {
      throw new CompletionException(cause);
    }
    if (none.getCause() instanceof IllegalStateException) {
      return whereNothingWasSent == Problem.INVALID_BODY
          ? unreadable()
          : Answers.problem(whereNothingWasSent);
    }
    log.warn("No answer from Temporal: {}", none.toString(), none.getCause());
    return Answers.problem(Problem.NO_ANSWER);
  }

  private static Response unreadable() {
    return Answers.invalid(List.of(new BodyError("", Code.FORMAT, "the workflow cannot read it")));
  }
}
