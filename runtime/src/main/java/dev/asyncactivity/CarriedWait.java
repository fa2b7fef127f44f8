package dev.asyncactivity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Objects;

/**
 * A wait that goes on in the workflow's next run, after continue-as-new: part of that run's input.
 * Made by the generated {@code carry()} and given to {@code register(carried)}.
 *
 * @param waitId the wait id
 * @param activityType the activity type
 * @param attempt the attempt that was handed off, from 1
 * @param deadline when its time limit passes, in ms since 1970; 0 if it has none
 * @since 0.1.0
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CarriedWait(String waitId, String activityType, int attempt, long deadline) {

  public CarriedWait {
    Objects.requireNonNull(waitId, "waitId");
    Objects.requireNonNull(activityType, "activityType");
  }
}
