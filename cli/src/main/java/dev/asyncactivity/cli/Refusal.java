package dev.asyncactivity.cli;

import dev.asyncactivity.NotPendingReason;

/**
 * Nothing was changed: the activity is not pending.
 *
 * @since 0.1
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * What the library says of it.
   *
   * @param reason why it is not pending
   */
  public Refusal(NotPendingReason reason) {
    this(
        reason.code(),
        "The activity is not pending. "
            + reason.explanation()
            + (reason instanceof NotPendingReason.NotStarted ? " Try again then." : ""));
  }

  /**
   * Another reason.
   *
   * @param code its name in JSON
   * @param message the reason in a sentence
   */
  public Refusal(String code, String message) {
    super(message);
    this.code = code;
  }

  /** The reason's name in JSON. */
  public String code() {
    return code;
  }
}
