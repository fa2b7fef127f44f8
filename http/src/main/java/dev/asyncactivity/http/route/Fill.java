package dev.asyncactivity.http.route;

import dev.asyncactivity.http.Caller;
import dev.asyncactivity.http.answer.Answers;
import dev.asyncactivity.http.answer.Problem;
import dev.asyncactivity.http.answer.RefusedException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field of bodies that comes from the login.
 *
 * @param field its name
 * @param value what of the login it is
 */
public record Fill(String field, Function<Caller, String> value) {

  /** The field as a caller has it; refuses where nobody has logged in. */
  Filled by(@Nullable Caller caller) {
    if (caller == null) {
      throw new RefusedException(
          Answers.problem(Problem.LOGIN_REQUIRED).with("WWW-Authenticate", "Bearer"));
    }
    return new Filled(field, value.apply(caller));
  }
}
