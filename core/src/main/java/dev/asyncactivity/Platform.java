package dev.asyncactivity;

/**
 * Whose server an activity is parked in. A callback token says it, so that one endpoint can serve
 * both.
 *
 * @since 0.1.0
 */
public enum Platform {
  /** Temporal. */
  TEMPORAL,
  /** Cadence. */
  CADENCE
}
