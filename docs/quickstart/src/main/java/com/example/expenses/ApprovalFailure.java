package com.example.expenses;

import dev.asyncactivity.AsyncFailure;

public sealed interface ApprovalFailure {
  record Rejected(String by, String reason) implements ApprovalFailure {}

  @AsyncFailure(type = "ApproverUnavailable", retryable = true)
  record Unavailable(String who) implements ApprovalFailure {}
}
