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
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a call on an activity, and says what it means that it threw. */
public final class Call {
  private static final Logger log = LoggerFactory.getLogger(Call.class);

  private Call() {}

  /** What a call on an activity gives, or the problem that it has. */
  public static Response on(Supplier<Response> call, Problem whereNothingWasSent) {
    try {
      return call.get();
    } catch (RefusedException e) {
      return e.response();
    } catch (PayloadTooLargeException e) {
      return Answers.problem(Problem.BODY_TOO_LARGE);
    } catch (UnreadableValueException e) {
      return unreadable();
    } catch (ActivityCompletionFailureException e) {
      if (e.getCause() instanceof IllegalStateException) {
        return whereNothingWasSent == Problem.INVALID_BODY
            ? unreadable()
            : Answers.problem(whereNothingWasSent);
      }
      log.warn("No answer from Temporal: {}", e.toString(), e.getCause());
      return Answers.problem(Problem.NO_ANSWER);
    }
  }

  private static Response unreadable() {
    return Answers.invalid(List.of(new BodyError("", Code.FORMAT, "the workflow cannot read it")));
  }
}
