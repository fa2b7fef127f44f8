package dev.asyncactivity.benchmarks.token;

import dev.asyncactivity.TokenCodec;
import dev.asyncactivity.TokenKeys;

/** A way to make a text of a parked activity, and to get from it to what finishes the activity. */
public interface TokenText {

  /**
   * The way that has a name.
   *
   * @param codec base64, plain or sealed
   */
  static TokenText of(String codec) {
    return switch (codec) {
      case "base64" -> new TaskTokenText();
      case "plain" -> new CallbackTokenText(TokenCodec.plain());
      case "sealed" -> new CallbackTokenText(TokenCodec.sealed(TokenKeys.of(1, new byte[32])));
      default -> throw new IllegalArgumentException("No such codec: " + codec);
    };
  }

  /** Makes the text of a typical activity. */
  String make();

  /** Opens such a text. */
  Object open(String text);
}
