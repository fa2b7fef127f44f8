package dev.asyncactivity.http.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.asyncactivity.http.Request;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/**
 * How well-known senders sign their webhooks. All check the raw body, take several secrets, so that
 * one can be replaced while the sender still uses it, compare in constant time, and refuse what was
 * signed more than five minutes ago; GitHub signs no time.
 *
 * @since 0.1.0
 */
public final class Webhooks {
  private static final String SECRET = "whsec_";
  private static final String PUBLIC_KEY = "whpk_";

  private Webhooks() {}

  /**
   * <a href="https://www.standardwebhooks.com">Standard Webhooks</a>, as Svix and others send them.
   *
   * @param keys the secrets, {@code whsec_…} (HMAC-SHA256), or the sender's public keys, {@code
   *     whpk_…} (Ed25519)
   * @return the scheme
   */
  public static WebhookScheme standard(String... keys) {
    return new StandardScheme(all(keys).stream().map(Webhooks::standardKey).toList());
  }

  private static StandardScheme.Key standardKey(String key) {
    if (key.startsWith(PUBLIC_KEY)) {
      return new StandardScheme.Key("v1a", new Ed25519(base64(key.substring(PUBLIC_KEY.length()))));
    }
    String secret = key.startsWith(SECRET) ? key.substring(SECRET.length()) : key;
    return new StandardScheme.Key("v1", new Hmac(base64(secret)));
  }

  private static byte[] base64(String text) {
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("The webhook key is not Base64 behind its prefix");
    }
  }

  /**
   * GitHub: {@code X-Hub-Signature-256}. It signs no time, so that a replay is told only by what
   * became of the activity.
   *
   * @param secrets the webhook's secrets
   * @return the scheme
   */
  public static WebhookScheme github(String... secrets) {
    List<Signer> signers = texts(secrets);
    return (request, now) -> HexScheme.verify("sha256=", "X-Hub-Signature-256", request, signers);
  }

  /**
   * Stripe: {@code Stripe-Signature}.
   *
   * @param secrets the endpoint's signing secrets, {@code whsec_…} as Stripe shows them
   * @return the scheme
   */
  public static WebhookScheme stripe(String... secrets) {
    return new StripeScheme(texts(secrets));
  }

  /**
   * Slack: {@code X-Slack-Signature} and {@code X-Slack-Request-Timestamp}.
   *
   * @param secrets the app's signing secrets
   * @return the scheme
   */
  public static WebhookScheme slack(String... secrets) {
    List<Signer> signers = texts(secrets);
    return (request, now) -> slack(request, now, signers);
  }

  private static SignatureVerdict slack(Request request, Instant now, List<Signer> signers) {
    String time = request.header("X-Slack-Request-Timestamp").orElse("");
    if (!SignedTime.isTime(time)) {
      return SignatureVerdict.NO_SIGNATURE;
    }
    byte[] prefix = ("v0:" + time + ":").getBytes(UTF_8);
    SignatureVerdict verdict =
        HexScheme.verify("v0=", "X-Slack-Signature", prefix, request, signers);
    return verdict == SignatureVerdict.VALID && !SignedTime.isRecent(time, now)
        ? SignatureVerdict.OUT_OF_TIME
        : verdict;
  }

  /** Secrets that are used as the text that they are. */
  private static List<Signer> texts(String... secrets) {
    return all(secrets).stream().<Signer>map(it -> new Hmac(it.getBytes(UTF_8))).toList();
  }

  private static List<String> all(String... keys) {
    if (keys.length == 0) {
      throw new IllegalArgumentException("A webhook needs a secret");
    }
    return Arrays.stream(keys).map(Objects::requireNonNull).toList();
  }
}
