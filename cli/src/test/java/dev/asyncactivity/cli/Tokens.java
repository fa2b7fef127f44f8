package dev.asyncactivity.cli;

import dev.asyncactivity.ActivityAddress.TaskToken;
import dev.asyncactivity.TokenCodec;
import dev.asyncactivity.TokenKeys;
import dev.asyncactivity.internal.address.ParkedActivity;
import dev.asyncactivity.internal.token.TokenContent;
import java.nio.charset.StandardCharsets;

/** Callback tokens that no server gave. */
final class Tokens {
  static final String SECRET = "the task token";

  private Tokens() {}

  static String sealed(String keys, String audience) {
    TaskToken taskToken = new TaskToken(SECRET.getBytes(StandardCharsets.UTF_8));
    return TokenCodec.sealed(TokenKeys.parse(keys))
        .withAudience(audience)
        .encode(
            TokenContent.write(
                new ParkedActivity(
                    taskToken, "default", "order-1", "run", "7", "Ship", 1, null, null, 0, 0)));
  }
}
