package dev.asyncactivity.cli.connection;

import dev.asyncactivity.cli.BadInput;
import io.grpc.netty.shaded.io.grpc.netty.GrpcSslContexts;
import io.grpc.netty.shaded.io.netty.handler.ssl.SslContext;
import io.grpc.netty.shaded.io.netty.handler.ssl.SslContextBuilder;
import io.grpc.netty.shaded.io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Whether the connection is encrypted, and with which certificates. */
final class Tls {
  private static final List<String> MATERIAL =
      List.of(
          "tls.client_cert_path",
          "tls.client_cert_data",
          "tls.client_key_path",
          "tls.client_key_data",
          "tls.server_ca_cert_path",
          "tls.server_ca_cert_data",
          "tls.server_name",
          "tls.disable_host_verification");

  private Tls() {}

  /** As Temporal's CLI decides it: an API key or any setting of TLS switches it on. */
  static boolean isOn(Settings settings) {
    return settings
        .is("tls")
        .or(() -> settings.is("tls.disabled").map(disabled -> !disabled))
        .orElseGet(
            () ->
                settings.get("api_key").isPresent()
                    || MATERIAL.stream().anyMatch(it -> settings.get(it).isPresent()));
  }

  static SslContext context(Settings settings) {
    try {
      SslContextBuilder builder = GrpcSslContexts.forClient();
      Optional<InputStream> authorities = material(settings, "tls.server_ca_cert");
      if (authorities.isPresent()) {
        builder.trustManager(authorities.get());
      } else if (settings.is("tls.disable_host_verification").orElse(false)) {
        builder.trustManager(InsecureTrustManagerFactory.INSTANCE);
      }
      Optional<InputStream> certificate = material(settings, "tls.client_cert");
      Optional<InputStream> key = material(settings, "tls.client_key");
      if (certificate.isPresent() != key.isPresent()) {
        throw new BadInput("A client certificate and its key are needed together for TLS.");
      }
      if (certificate.isPresent()) {
        builder.keyManager(certificate.get(), key.get());
      }
      return builder.build();
    } catch (IOException | IllegalArgumentException e) {
      // Without the cause's message, which may show a line of a key.
      throw new BadInput(
          "The certificates or the key for TLS cannot be used: they must be PEM, the key PKCS#8.",
          e);
    }
  }

  private static Optional<InputStream> material(Settings settings, String name) throws IOException {
    Optional<String> path = settings.get(name + "_path");
    if (path.isPresent()) {
      return Optional.of(new ByteArrayInputStream(contentOf(path.get())));
    }
    return settings
        .get(name + "_data")
        .map(data -> new ByteArrayInputStream(data.getBytes(StandardCharsets.UTF_8)));
  }

  private static byte[] contentOf(String path) {
    try {
      return Files.readAllBytes(Path.of(path));
    } catch (IOException e) {
      throw new BadInput("The file " + path + " for TLS cannot be read.", e);
    }
  }
}
