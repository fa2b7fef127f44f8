package dev.asyncactivity.internal.token;

import dev.asyncactivity.InvalidCallbackTokenException;
import dev.asyncactivity.InvalidCallbackTokenException.Reason;
import java.util.function.Function;

/**
 * Opens a callback token with the completer of its platform; for generated code.
 *
 * @since 0.1.0
 */
public final class PlatformRouting {
  private PlatformRouting() {}

  /**
   * Opens a token.
   *
   * @param token the token
   * @param temporal opens one of Temporal
   * @param cadence opens one of Cadence
   * @param <H> the handle, of either platform
   * @return the handle
   * @throws InvalidCallbackTokenException if neither takes it
   */
  public static <H> H open(
      String token, Function<String, ? extends H> temporal, Function<String, ? extends H> cadence) {
    try {
      return temporal.apply(token);
    } catch (InvalidCallbackTokenException e) {
      if (e.reason() != Reason.OTHER_PLATFORM) {
        throw e;
      }
      return cadence.apply(token);
    }
  }
}
