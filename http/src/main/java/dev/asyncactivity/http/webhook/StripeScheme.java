package dev.asyncactivity.http.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.asyncactivity.http.Request;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** {@code Stripe-Signature: t=…,v1=…,v1=…}: a signature for each secret that the sender has. */
record StripeScheme(List<Signer> signers) implements WebhookScheme {

  @Override
  public SignatureVerdict verify(Request request, Instant now) {
    String time = "";
    List<byte[]> signatures = new ArrayList<>();
    for (String part : request.header("Stripe-Signature").orElse("").split(",")) {
      String item = part.strip();
      if (item.startsWith("t=")) {
        time = item.substring(2);
      } else if (item.startsWith("v1=") && signatures.size() < Signer.MOST_SIGNATURES) {
        HexScheme.bytes(item.substring(3)).ifPresent(signatures::add);
      }
    }
    if (!SignedTime.isTime(time) || signatures.isEmpty()) {
      return SignatureVerdict.NO_SIGNATURE;
    }
    byte[] prefix = (time + ".").getBytes(UTF_8);
    boolean signed =
        signers.stream()
            .anyMatch(
                signer ->
                    signatures.stream().anyMatch(it -> signer.signed(prefix, request.body(), it)));
    if (!signed) {
      return SignatureVerdict.WRONG_SIGNATURE;
    }
    return SignedTime.isRecent(time, now) ? SignatureVerdict.VALID : SignatureVerdict.OUT_OF_TIME;
  }
}
