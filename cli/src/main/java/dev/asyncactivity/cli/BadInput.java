package dev.asyncactivity.cli;

/**
 * What was asked for cannot be done as it was asked. The message is for the operator, and says what
 * to do about it.
 *
 * @since 0.1
 */
public final class BadInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * A mistake of the operator's.
   *
   * @param message what is wrong, and the fix
   */
  public BadInput(String message) {
    super(message);
  }

  /**
   * A mistake of the operator's.
   *
   * @param message what is wrong, and the fix
   * @param cause shown with {@code --debug}
   */
  public BadInput(String message, Throwable cause) {
    super(message, cause);
  }
}
