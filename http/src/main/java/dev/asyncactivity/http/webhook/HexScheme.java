package dev.asyncactivity.http.webhook;

import dev.asyncactivity.http.Request;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** One signature in hexadecimal digits behind a prefix. */
final class HexScheme {
  private static final byte[] NOTHING = {};

  private HexScheme() {}

  static SignatureVerdict verify(
      String prefix, String header, Request request, List<Signer> signers) {
    return verify(prefix, header, NOTHING, request, signers);
  }

  static SignatureVerdict verify(
      String prefix, String header, byte[] before, Request request, List<Signer> signers) {
    Optional<byte[]> signature =
        request
            .header(header)
            .filter(it -> it.startsWith(prefix))
            .flatMap(it -> bytes(it.substring(prefix.length())));
    if (signature.isEmpty()) {
      return SignatureVerdict.NO_SIGNATURE;
    }
    return signers.stream().anyMatch(it -> it.signed(before, request.body(), signature.get()))
        ? SignatureVerdict.VALID
        : SignatureVerdict.WRONG_SIGNATURE;
  }

  static Optional<byte[]> bytes(String hex) {
    try {
      return Optional.of(HexFormat.of().parseHex(hex));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
