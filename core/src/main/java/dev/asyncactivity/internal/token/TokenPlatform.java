package dev.asyncactivity.internal.token;

import dev.asyncactivity.InvalidCallbackTokenException;
import dev.asyncactivity.InvalidCallbackTokenException.Reason;
import dev.asyncactivity.Platform;
import org.jspecify.annotations.Nullable;

/** How a callback token names its platform: Temporal, which came first, by no name. */
final class TokenPlatform {
  private static final String CADENCE = "cadence";

  private TokenPlatform() {}

  static @Nullable String nameOf(Platform platform) {
    return platform == Platform.CADENCE ? CADENCE : null;
  }

  static Platform of(@Nullable String name) {
    if (name == null) {
      return Platform.TEMPORAL;
    }
    if (name.equals(CADENCE)) {
      return Platform.CADENCE;
    }
    throw new InvalidCallbackTokenException(
        Reason.OTHER_PLATFORM,
        "The callback token is of a platform that this library does not know");
  }
}
