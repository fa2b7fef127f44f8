package dev.asyncactivity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Objects;

/**
 * Names a wait of a workflow to its hand-off: the last argument of a generated hand-off activity.
 * An answer's first argument begins with the same two.
 *
 * @param waitId the workflow's own id for the wait; it finds the wait, and is no secret
 * @param attempt the attempt that is handed off, from 1
 * @since 0.1.0
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record WaitTicket(String waitId, int attempt) {

  public WaitTicket {
    Objects.requireNonNull(waitId, "waitId");
  }
}
