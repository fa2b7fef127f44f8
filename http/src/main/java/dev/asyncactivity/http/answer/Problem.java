package dev.asyncactivity.http.answer;

import java.util.Locale;

/** What can be wrong, as the type of a problem (RFC 9457). The names never change. */
public enum Problem {
  CALLBACK_NOT_FOUND(404, "There is no such callback"),
  NO_SUCH_ROUTE(404, "A callback has no such route"),
  UNDECLARED_FAILURE(404, "The activity declares no such failure"),
  METHOD_NOT_ALLOWED(405, "The method is not allowed here"),
  ANSWERED_OTHERWISE(409, "It was answered before, with another result, which stands"),
  ALREADY_COMPLETED(409, "It was completed before"),
  ALREADY_FAILED(409, "It failed before"),
  SUPERSEDED(409, "A later attempt has taken its place"),
  NOT_STARTED(409, "It waits for its next attempt to start"),
  CANCELLATION_NOT_REQUESTED(409, "Nobody has requested its cancellation"),
  TIMED_OUT(410, "It timed out"),
  CANCELLED(410, "It was cancelled"),
  WORKFLOW_CLOSED(410, "Its workflow is closed"),
  NOT_PENDING(410, "It is not pending"),
  MALFORMED_JSON(400, "The body is not JSON"),
  INVALID_BODY(422, "The body does not fit"),
  BODY_TOO_LARGE(413, "The body is too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "The body has a media type that is not taken"),
  LOGIN_REQUIRED(401, "Log in first"),
  BAD_SIGNATURE(401, "The signature is missing, wrong or too old"),
  FORBIDDEN(403, "This is not allowed"),
  CROSS_SITE(403, "The form was not sent from its own page"),
  TOO_MANY_REQUESTS(429, "Too many requests"),
  NO_ANSWER(503, "No answer from Temporal: send it again"),
  NOT_PARKED_YET(503, "The activity does not wait yet: send it again"),
  INTERNAL_ERROR(500, "Something is wrong here");

  private final int status;
  private final String title;

  Problem(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** A short sentence, the same each time. */
  public String title() {
    return title;
  }

  /** The outcome: {@code callback-not-found}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
