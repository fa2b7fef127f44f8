package dev.asyncactivity.cli.connection;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Temporal's client settings, by the names that they have in its profile file, such as {@code
 * address} or {@code tls.server_name}. A flag comes before an environment variable, {@code
 * TEMPORAL_TLS_SERVER_NAME}, and that before the file. An empty value is none.
 *
 * @since 0.1
 */
public final class Settings {
  private static final String PREFIX = "TEMPORAL_";
  private static final String META = "grpc_meta.";

  private final Map<String, String> flags;
  private final Map<String, String> environment;
  private final Map<String, String> profile;

  /**
   * The three sources.
   *
   * @param flags settings that were given as flags
   * @param environment the environment variables
   * @param profile settings of the profile file
   */
  public Settings(
      Map<String, String> flags, Map<String, String> environment, Map<String, String> profile) {
    this.flags = flags;
    this.environment = environment;
    this.profile = profile;
  }

  /**
   * A setting.
   *
   * @param name its name in the profile file
   */
  public Optional<String> get(String name) {
    String variable = PREFIX + name.toUpperCase(Locale.ROOT).replace('.', '_');
    return first(flags.get(name))
        .or(() -> first(environment.get(variable)))
        .or(() -> first(profile.get(name)));
  }

  /**
   * A setting that is on or off.
   *
   * @param name its name in the profile file
   */
  public Optional<Boolean> is(String name) {
    return get(name).map(Boolean::parseBoolean);
  }

  /**
   * The headers that go with each call: {@code TEMPORAL_GRPC_META_X_TENANT} is {@code x-tenant}.
   */
  public Map<String, String> headers() {
    Map<String, String> headers = new TreeMap<>();
    profile.forEach((name, value) -> header(headers, name, META, value));
    String variables = PREFIX + "GRPC_META_";
    environment.forEach((name, value) -> header(headers, name, variables, value));
    headers.values().removeIf(String::isEmpty);
    return headers;
  }

  private static void header(
      Map<String, String> headers, String name, String prefix, String value) {
    if (name.startsWith(prefix)) {
      String header = name.substring(prefix.length()).toLowerCase(Locale.ROOT).replace('_', '-');
      headers.put(header, value);
    }
  }

  private static Optional<String> first(@Nullable String value) {
    return Optional.ofNullable(value).filter(it -> !it.isEmpty());
  }
}
