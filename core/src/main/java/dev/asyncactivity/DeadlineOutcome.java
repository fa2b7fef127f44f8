package dev.asyncactivity;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/**
 * What became of a call that moves a deadline. Beside {@link Moved}, {@link
 * CompletionOutcome.NotPending} says that the attempt does not run.
 *
 * @since 0.1
 */
public sealed interface DeadlineOutcome extends Serializable
    permits DeadlineOutcome.Moved, CompletionOutcome.NotPending {

  /** The outcome's name in metrics, such as {@code moved}; it never changes. */
  String code();

  /**
   * The attempt now ends at another time.
   *
   * @param deadline when the server ends it, as the server itself says
   * @since 0.1
   */
  record Moved(Instant deadline) implements DeadlineOutcome {

    public Moved {
      Objects.requireNonNull(deadline, "deadline");
    }

    @Override
    public String code() {
      return "moved";
    }
  }
}
