package dev.asyncactivity.http;

import java.time.Duration;

/**
 * Keeps one sender from taking what all need. Asked before anything else is done. Thread-safe.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface RateLimiter {

  /**
   * Lets a request in.
   *
   * @param request the request
   * @return zero to let it in; else how long its sender should wait, and 429 is answered
   */
  Duration admit(Request request);
}
