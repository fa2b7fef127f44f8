package dev.asyncactivity.cli.connection;

import dev.asyncactivity.SealedTokenCodec;
import dev.asyncactivity.TokenCodec;
import dev.asyncactivity.TokenKeys;
import dev.asyncactivity.cli.BadInput;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * What opens callback tokens. The keys are in the environment only: a command line can be seen by
 * all.
 *
 * @since 0.1
 */
public final class TokenKeyOptions {
  @Option(
      names = "--token-keys-env",
      paramLabel = "VARIABLE",
      defaultValue = "CALLBACK_TOKEN_KEYS",
      scope = ScopeType.INHERIT,
      description =
          "The environment variable with the keys of sealed tokens, ID:BASE64,…;"
              + " ${DEFAULT-VALUE} by default. Where it is set, only sealed tokens are taken.")
  private String variable = "CALLBACK_TOKEN_KEYS";

  @Option(
      names = "--token-audience",
      paramLabel = "NAME",
      scope = ScopeType.INHERIT,
      description = "The audience that sealed tokens are for.")
  private @Nullable String audience;

  /**
   * The codec.
   *
   * @param environment the environment variables
   * @throws BadInput if the keys cannot be used
   */
  public TokenCodec codec(Map<String, String> environment) {
    String keys = environment.getOrDefault(variable, "");
    if (keys.isEmpty()) {
      if (audience != null) {
        throw new BadInput(
            "--token-audience is for sealed tokens, but " + variable + " holds no keys.");
      }
      return TokenCodec.plain();
    }
    try {
      SealedTokenCodec codec = TokenCodec.sealed(TokenKeys.parse(keys));
      return audience == null ? codec : codec.withAudience(audience);
    } catch (IllegalArgumentException e) {
      throw new BadInput("The keys in " + variable + " cannot be used: " + e.getMessage(), e);
    }
  }
}
