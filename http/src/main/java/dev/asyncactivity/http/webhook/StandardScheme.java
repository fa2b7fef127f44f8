package dev.asyncactivity.http.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.asyncactivity.http.Request;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** {@code webhook-signature: v1,… v1a,…}: signatures with spaces between them, by kind of key. */
record StandardScheme(List<Key> keys) implements WebhookScheme {

  /** A key, and the version of the signatures that are made with it. */
  record Key(String version, Signer signer) {

    boolean signed(byte[] prefix, byte[] body, String signature) {
      if (!signature.startsWith(version + ",")) {
        return false;
      }
      try {
        byte[] bytes = Base64.getDecoder().decode(signature.substring(version.length() + 1));
        return signer.signed(prefix, body, bytes);
      } catch (IllegalArgumentException e) {
        return false; // Not Base64.
      }
    }
  }

  @Override
  public SignatureVerdict verify(Request request, Instant now) {
    String id = header(request, "id");
    String time = header(request, "timestamp");
    String signatures = header(request, "signature");
    if (id.isEmpty() || !SignedTime.isTime(time) || signatures.isEmpty()) {
      return SignatureVerdict.NO_SIGNATURE;
    }
    byte[] prefix = (id + "." + time + ".").getBytes(UTF_8);
    boolean signed =
        Arrays.stream(signatures.split(" "))
            .limit(Signer.MOST_SIGNATURES)
            .anyMatch(
                signature ->
                    keys.stream().anyMatch(it -> it.signed(prefix, request.body(), signature)));
    if (!signed) {
      return SignatureVerdict.WRONG_SIGNATURE;
    }
    return SignedTime.isRecent(time, now) ? SignatureVerdict.VALID : SignatureVerdict.OUT_OF_TIME;
  }

  /** Svix, whose scheme became the standard, still sends its own names. */
  private static String header(Request request, String name) {
    return request.header("webhook-" + name).or(() -> request.header("svix-" + name)).orElse("");
  }
}
