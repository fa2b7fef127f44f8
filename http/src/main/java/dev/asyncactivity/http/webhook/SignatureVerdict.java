package dev.asyncactivity.http.webhook;

import java.util.Locale;

/**
 * Whether a webhook is its sender's.
 *
 * @since 0.1.0
 */
public enum SignatureVerdict {
  /** One of the secrets has signed it, and it is recent. */
  VALID,
  /** A header is missing, or is not as the scheme has it. */
  NO_SIGNATURE,
  /** None of the secrets has signed it. */
  WRONG_SIGNATURE,
  /** It was signed too long ago, or in the future. */
  OUT_OF_TIME;

  /**
   * The verdict's name in logs and metrics, such as {@code wrong-signature}.
   *
   * @return the name
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
