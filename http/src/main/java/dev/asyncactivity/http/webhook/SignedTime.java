package dev.asyncactivity.http.webhook;

import java.time.Duration;
import java.time.Instant;

/** The time that a sender has signed: a replayed webhook is old. */
final class SignedTime {
  /** What Standard Webhooks, Stripe and Slack say alike. */
  static final Duration TOLERANCE = Duration.ofMinutes(5);

  private static final int MOST_DIGITS = 12;

  private SignedTime() {}

  /** Whether it is seconds since 1970 in digits: what is signed is compared as it was sent. */
  static boolean isTime(String seconds) {
    return !seconds.isEmpty()
        && seconds.length() <= MOST_DIGITS
        && seconds.chars().allMatch(it -> it >= '0' && it <= '9');
  }

  static boolean isRecent(String seconds, Instant now) {
    Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(seconds)), now);
    return age.abs().compareTo(TOLERANCE) <= 0;
  }
}
