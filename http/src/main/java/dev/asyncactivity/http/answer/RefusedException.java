package dev.asyncactivity.http.answer;

import dev.asyncactivity.http.Response;

/** A request goes no further: this is the answer. */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Response response;

  public RefusedException(Response response) {
    super(response.toString(), null, false, false);
    this.response = response;
  }

  public RefusedException(Problem problem) {
    this(Answers.problem(problem));
  }

  public Response response() {
    return response;
  }
}
