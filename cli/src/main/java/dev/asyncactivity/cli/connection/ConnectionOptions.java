package dev.asyncactivity.cli.connection;

import dev.asyncactivity.cli.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The flags of the connection. Each comes before its environment variable and the profile file.
 *
 * @since 0.1
 */
public final class ConnectionOptions {
  @Option(
      names = "--address",
      paramLabel = "HOST:PORT",
      scope = ScopeType.INHERIT,
      description = "The server; TEMPORAL_ADDRESS, or else 127.0.0.1:7233.")
  private @Nullable String address;

  @Option(
      names = {"-n", "--namespace"},
      scope = ScopeType.INHERIT,
      description = "The namespace; TEMPORAL_NAMESPACE, or else default.")
  private @Nullable String namespace;

  @Option(
      names = "--profile",
      scope = ScopeType.INHERIT,
      description = "The profile of the profile file; TEMPORAL_PROFILE, or else default.")
  private @Nullable String profile;

  @Option(
      names = "--config-file",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "The profile file; TEMPORAL_CONFIG_FILE, or else that of Temporal's CLI.")
  private @Nullable String configFile;

  @Option(
      names = "--api-key-file",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "A file with the API key; TEMPORAL_API_KEY. No flag takes the key itself.")
  private @Nullable Path apiKeyFile;

  @Option(
      names = "--tls",
      negatable = true,
      scope = ScopeType.INHERIT,
      description = "Whether to encrypt; TEMPORAL_TLS, or else with an API key or certificate.")
  private @Nullable Boolean tls;

  @Option(
      names = "--tls-cert-path",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "The client's certificate, PEM; TEMPORAL_TLS_CLIENT_CERT_PATH.")
  private @Nullable String certificate;

  @Option(
      names = "--tls-key-path",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "The client's key, PKCS#8 in PEM; TEMPORAL_TLS_CLIENT_KEY_PATH.")
  private @Nullable String key;

  @Option(
      names = "--tls-ca-path",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "Whom to trust as the server's, PEM; TEMPORAL_TLS_SERVER_CA_CERT_PATH.")
  private @Nullable String authorities;

  @Option(
      names = "--tls-server-name",
      paramLabel = "NAME",
      scope = ScopeType.INHERIT,
      description = "The name in the server's certificate; TEMPORAL_TLS_SERVER_NAME.")
  private @Nullable String serverName;

  @Option(
      names = "--codec-endpoint",
      paramLabel = "URL",
      scope = ScopeType.INHERIT,
      description =
          "The codec server that encrypts and decrypts values; TEMPORAL_CODEC_ENDPOINT, with"
              + " TEMPORAL_CODEC_AUTH.")
  private @Nullable String codecEndpoint;

  @Option(
      names = "--timeout",
      paramLabel = "PT15S",
      defaultValue = "PT15S",
      scope = ScopeType.INHERIT,
      description = "How long a call may take with all its tries; ${DEFAULT-VALUE} by default.")
  private Duration timeout = Duration.ofSeconds(15);

  /** How long a call may take. */
  public Duration timeout() {
    return timeout;
  }

  /**
   * All settings, with what the environment and the profile file say.
   *
   * @param environment the environment variables
   */
  public Settings settings(Map<String, String> environment) {
    Map<String, String> flags = new HashMap<>();
    put(flags, "address", address);
    put(flags, "namespace", namespace);
    put(flags, "api_key", apiKeyFile == null ? null : contentOf(apiKeyFile));
    put(flags, "tls", tls);
    put(flags, "tls.client_cert_path", certificate);
    put(flags, "tls.client_key_path", key);
    put(flags, "tls.server_ca_cert_path", authorities);
    put(flags, "tls.server_name", serverName);
    put(flags, "codec.endpoint", codecEndpoint);
    return new Settings(
        flags,
        environment,
        ProfileFile.read(
            either(configFile, environment.get("TEMPORAL_CONFIG_FILE")),
            either(profile, environment.get("TEMPORAL_PROFILE")),
            environment));
  }

  private static String contentOf(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new BadInput("The file " + file + " of --api-key-file cannot be read.", e);
    }
  }

  private static void put(Map<String, String> flags, String name, @Nullable Object value) {
    if (value != null) {
      flags.put(name, value.toString());
    }
  }

  private static Optional<String> either(@Nullable String flag, @Nullable String variable) {
    return Optional.ofNullable(flag != null ? flag : variable).filter(it -> !it.isEmpty());
  }
}
