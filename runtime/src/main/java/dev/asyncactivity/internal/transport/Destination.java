package dev.asyncactivity.internal.transport;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.Attempts;
import java.util.Objects;

/**
 * Where a handle's calls go.
 *
 * @param address the activity
 * @param activityType the activity type of the completer's method
 * @param attempts whether an earlier attempt's result counts
 */
public record Destination(ActivityAddress address, String activityType, Attempts attempts) {

  /** Checks that every part is there. */
  public Destination {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(activityType, "activityType");
    Objects.requireNonNull(attempts, "attempts");
  }
}
