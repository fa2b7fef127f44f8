package conformance.contract;

import dev.asyncactivity.AsyncFailure;

/** What the outside may report instead of a decision. */
public sealed interface ReviewFailure {

  /** The last word. */
  record Rejected(String by) implements ReviewFailure {}

  /** To be tried again. */
  @AsyncFailure(type = "ReviewerUnavailable", retryable = true)
  record Unavailable(String who) implements ReviewFailure {}
}
