package dev.asyncactivity.http.route;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.http.Audit;
import dev.asyncactivity.http.Caller;
import dev.asyncactivity.http.Response;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the audit who answered what. The answer is given already, so that what it throws cannot
 * take it back: it is logged, with the entry.
 *
 * @param audit the audit
 * @param clock tells the time
 */
public record Auditing(Audit audit, Clock clock) {
  private static final Logger log = LoggerFactory.getLogger(Auditing.class);

  /** Records an answer. */
  public void record(
      @Nullable Caller caller,
      Exposed method,
      ActivityAddress address,
      String action,
      Response response) {
    Audit.Entry entry =
        new Audit.Entry(
            clock.instant(),
            caller,
            method.method().activityType(),
            address,
            action,
            response.status(),
            response.outcome());
    try {
      audit.record(entry);
    } catch (RuntimeException | Error e) {
      log.error("The audit has failed, which should have recorded {}", entry, e);
    }
  }
}
