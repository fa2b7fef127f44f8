package dev.asyncactivity.cli.connection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import dev.asyncactivity.cli.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Temporal's profile file, which its CLI and SDKs share: one profile of it, as flat settings. */
final class ProfileFile {
  private static final String DEFAULT_PROFILE = "default";

  private ProfileFile() {}

  /**
   * Reads a profile.
   *
   * @param file the file that was asked for; otherwise the usual one, which need not exist
   * @param profile the profile that was asked for; otherwise {@code default}, which need not exist
   * @throws BadInput if what was asked for is not there, or the file cannot be read
   */
  static Map<String, String> read(
      Optional<String> file, Optional<String> profile, Map<String, String> environment) {
    Path path = file.map(Path::of).orElseGet(() -> usualPlace(environment));
    if (file.isEmpty() && !Files.exists(path)) {
      if (profile.isPresent()) {
        throw new BadInput(
            "There is no profile "
                + profile.get()
                + ", because there is no "
                + path
                + ". Name the file with TEMPORAL_CONFIG_FILE.");
      }
      return Map.of();
    }
    JsonNode settings = parse(path).path("profile").path(profile.orElse(DEFAULT_PROFILE));
    if (settings.isMissingNode() && profile.isPresent()) {
      throw new BadInput("There is no profile " + profile.get() + " in " + path + ".");
    }
    Map<String, String> flat = new HashMap<>();
    flatten("", settings, flat);
    return flat;
  }

  private static JsonNode parse(Path path) {
    try {
      return new TomlMapper().readTree(path.toFile());
    } catch (IOException e) {
      // Without the parser's message, which may show a key.
      throw new BadInput("The profile file " + path + " cannot be read as TOML.", e);
    }
  }

  private static void flatten(String prefix, JsonNode node, Map<String, String> flat) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (field.getValue().isObject()) {
        flatten(prefix + field.getKey() + ".", field.getValue(), flat);
      } else {
        flat.put(prefix + field.getKey(), field.getValue().asText());
      }
    }
  }

  /** Where Temporal's CLI has it. */
  private static Path usualPlace(Map<String, String> environment) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    Path home = Path.of(System.getProperty("user.home"));
    Path folder;
    if (system.startsWith("windows")) {
      folder = Path.of(environment.getOrDefault("AppData", home.toString()));
    } else if (system.startsWith("mac")) {
      folder = home.resolve("Library/Application Support");
    } else {
      String configured = environment.getOrDefault("XDG_CONFIG_HOME", "");
      folder = configured.isEmpty() ? home.resolve(".config") : Path.of(configured);
    }
    return folder.resolve("temporalio").resolve("temporal.toml");
  }
}
