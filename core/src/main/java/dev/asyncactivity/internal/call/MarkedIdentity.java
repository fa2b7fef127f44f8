package dev.asyncactivity.internal.call;

import org.jspecify.annotations.Nullable;

/** An identity with the nonce of a call behind it, as the server records it: {@code me call=…}. */
public final class MarkedIdentity {
  /** Stands between identity and nonce. */
  public static final String MARK = " call=";

  /** With the nonce behind it no longer than what a server takes that was set to the least. */
  private static final int MOST_OF_THE_IDENTITY = 255 - MARK.length() - 12;

  private MarkedIdentity() {}

  static String of(String identity, String nonce) {
    int length = Math.min(identity.length(), MOST_OF_THE_IDENTITY);
    return identity.substring(0, length) + MARK + nonce;
  }

  /** The nonce in a recorded identity; empty if there is none. */
  public static String nonceOf(@Nullable String recorded) {
    int at = recorded == null ? -1 : recorded.lastIndexOf(MARK);
    return at < 0 ? "" : recorded.substring(at + MARK.length());
  }
}
