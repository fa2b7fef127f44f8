package dev.asyncactivity.internal.retry;

/** One try of a call was refused or not answered. Never leaves the library: its cause does. */
public final class NoAnswerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final StatusCode code;

  public NoAnswerException(StatusCode code, Throwable cause) {
    super(code.name(), cause, false, false);
    this.code = code;
  }

  public StatusCode code() {
    return code;
  }
}
