package signals;

import dev.asyncactivity.AsyncFailure;

public sealed interface Refusal {
  record Rejected(String by, String reason) implements Refusal {}

  @AsyncFailure(type = "ApproverAway", retryable = true)
  record Away(String who) implements Refusal {}
}
