package dev.asyncactivity.internal.wire;

import io.temporal.api.common.v1.Payloads;
import io.temporal.api.enums.v1.TimeoutType;
import io.temporal.api.failure.v1.Failure;
import java.util.Optional;

/** How an activity ended, as its workflow's history has it. */
public sealed interface ActivityEnd {

  /**
   * It was completed.
   *
   * @param result its result
   * @param identity who did it
   */
  record Completed(Optional<Payloads> result, String identity) implements ActivityEnd {}

  /**
   * It failed.
   *
   * @param failure the failure
   * @param identity who did it
   */
  record Failed(Failure failure, String identity) implements ActivityEnd {}

  /**
   * It timed out.
   *
   * @param type which time-out
   */
  record TimedOut(TimeoutType type) implements ActivityEnd {}

  /**
   * It was cancelled.
   *
   * @param identity who reported it
   */
  record Canceled(String identity) implements ActivityEnd {}
}
