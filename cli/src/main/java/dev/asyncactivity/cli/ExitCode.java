package dev.asyncactivity.cli;

/**
 * What the program tells its caller. The numbers never change.
 *
 * @since 0.1
 */
public enum ExitCode {
  /** It was done: the server took it, or what was asked for is printed. */
  OK(0),
  /** Something else went wrong; the message says what. */
  FAILED(1),
  /** The arguments, the JSON, the token or the settings are wrong. Nothing was sent. */
  BAD_INPUT(2),
  /** The activity is not pending. Nothing was changed. */
  NOT_PENDING(3),
  /** More than one activity fits. Nothing was changed. */
  AMBIGUOUS(4),
  /** The server did not answer in time; whether it took the call is not known. */
  UNREACHABLE(5),
  /** The server does not allow it: credentials are missing or not good enough. */
  NOT_ALLOWED(6);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /** What the shell sees. */
  public int number() {
    return number;
  }
}
