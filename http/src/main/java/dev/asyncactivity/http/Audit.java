package dev.asyncactivity.http;

import dev.asyncactivity.ActivityAddress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Is told who answered what, once for each request that wanted to change something and had a token
 * that could be opened, or a webhook's good signature. Thread-safe.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Audit {

  /**
   * Records an entry. The answer is given already: what this throws is logged.
   *
   * @param entry the entry
   */
  void record(Entry entry);

  /**
   * What somebody did. Never a token, nor anything of a body.
   *
   * @param time when
   * @param caller who had logged in, or null for nobody
   * @param activityType the activity type
   * @param address the activity
   * @param action what was wanted, such as {@code complete} or {@code fail/Rejected}
   * @param status the status of the answer
   * @param outcome what became of it, such as {@code accepted}
   * @since 0.1.0
   */
  record Entry(
      Instant time,
      @Nullable Caller caller,
      String activityType,
      ActivityAddress address,
      String action,
      int status,
      String outcome) {}
}
