package dev.asyncactivity.internal.waiting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * What a workflow says of a wait.
 *
 * @param state one of the constants
 * @param detail of an open wait its current attempt, of a completed one whether its result is that
 *     of the question, of a failed one the failure's type
 * @param callId the call that ended the wait, or the attempt that was asked about; empty if none
 *     did
 * @since 0.1
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record WaitAnswer(@Nullable String state, @Nullable String detail, @Nullable String callId) {
  public static final String OPEN = "Open";
  public static final String COMPLETED = "Completed";
  public static final String FAILED = "Failed";
  public static final String TIMED_OUT = "TimedOut";
  public static final String CANCELED = "Canceled";
  public static final String UNKNOWN = "Unknown";

  /** The detail of a completed wait. */
  public static final String SAME = "Same";

  /** The detail of a completed wait. */
  public static final String OTHER = "Other";
}
