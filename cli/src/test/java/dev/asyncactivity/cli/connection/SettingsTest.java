package dev.asyncactivity.cli.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncactivity.cli.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SettingsTest {
  private static final String FILE =
      """
      [profile.default]
      address = "file:1"
      namespace = "file-namespace"

      [profile.cloud]
      address = "cloud:7233"
      api_key = "file-key"

      [profile.cloud.tls]
      server_name = "cloud.example"

      [profile.cloud.grpc_meta]
      x_tenant = "one"
      X-Region = "eu"
      """;

  @TempDir Path folder;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void write() throws IOException {
    Path file = Files.writeString(folder.resolve("temporal.toml"), FILE);
    environment.put("TEMPORAL_CONFIG_FILE", file.toString());
  }

  private Settings settings(String... flags) {
    ConnectionOptions options = new ConnectionOptions();
    new CommandLine(new Holder(options)).parseArgs(flags);
    return options.settings(environment);
  }

  /** A command that has the options and nothing else. */
  @CommandLine.Command
  private static final class Holder {
    @CommandLine.Mixin private final ConnectionOptions options;

    private Holder(ConnectionOptions options) {
      this.options = options;
    }
  }

  @Test
  void aFlagComesBeforeAVariableAndThatBeforeTheFile() {
    assertThat(settings().get("address")).hasValue("file:1");
    environment.put("TEMPORAL_ADDRESS", "variable:1");
    assertThat(settings().get("address")).hasValue("variable:1");
    assertThat(settings("--address=flag:1").get("address")).hasValue("flag:1");
    assertThat(settings("-n", "mine").get("namespace")).hasValue("mine");
    environment.put("TEMPORAL_ADDRESS", "");
    assertThat(settings().get("address")).as("an empty variable is none").hasValue("file:1");
  }

  @Test
  void readsTheProfileThatIsNamed() {
    environment.put("TEMPORAL_PROFILE", "cloud");
    assertThat(settings().get("api_key")).hasValue("file-key");
    assertThat(settings().get("tls.server_name")).hasValue("cloud.example");
    assertThat(settings("--profile=default").get("api_key")).isEmpty();
    assertThatThrownBy(() -> settings("--profile=nobody"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("There is no profile nobody in");
  }

  @Test
  void needsNoFileUnlessOneIsNamed() {
    environment.put("TEMPORAL_CONFIG_FILE", "");
    environment.put("XDG_CONFIG_HOME", folder.toString());
    assertThat(settings().get("address")).isEmpty();
    assertThatThrownBy(() -> settings("--profile=cloud"))
        .hasMessageContaining("Name the file with TEMPORAL_CONFIG_FILE");
    assertThatThrownBy(() -> settings("--config-file=none.toml"))
        .hasMessageContaining("none.toml cannot be read");
  }

  @Test
  void findsTheFileWhereTheTemporalCliHasIt() throws IOException {
    environment.remove("TEMPORAL_CONFIG_FILE");
    environment.put("XDG_CONFIG_HOME", folder.toString());
    Path usual = Files.createDirectory(folder.resolve("temporalio"));
    Files.writeString(usual.resolve("temporal.toml"), FILE);
    String system = System.setProperty("os.name", "Linux");
    try {
      assertThat(settings().get("address")).hasValue("file:1");
    } finally {
      System.setProperty("os.name", system);
    }
  }

  @Test
  void saysNothingOfWhatStandsInAFileThatIsNotToml() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.toml"), "api_key = \"secret");
    assertThatThrownBy(() -> settings("--config-file=" + broken))
        .isInstanceOf(BadInput.class)
        .hasMessageNotContaining("secret");
  }

  @Test
  void readsTheApiKeyFromAFile() throws IOException {
    Path key = Files.writeString(folder.resolve("key"), "from-a-file\n");
    assertThat(settings("--api-key-file=" + key).get("api_key")).hasValue("from-a-file");
  }

  @Test
  void collectsHeaders() {
    environment.put("TEMPORAL_GRPC_META_X_TENANT", "two");
    environment.put("TEMPORAL_GRPC_META_X_REGION", "");
    assertThat(settings("--profile=cloud").headers()).isEqualTo(Map.of("x-tenant", "two"));
  }

  @Test
  void encryptsWithAKeyOrACertificateUnlessToldOtherwise() {
    assertThat(Tls.isOn(settings())).isFalse();
    assertThat(Tls.isOn(settings("--tls"))).isTrue();
    assertThat(Tls.isOn(settings("--profile=cloud"))).isTrue();
    assertThat(Tls.isOn(settings("--profile=cloud", "--no-tls"))).isFalse();
    environment.put("TEMPORAL_TLS", "false");
    assertThat(Tls.isOn(settings("--profile=cloud"))).isFalse();
    environment.put("TEMPORAL_TLS", "");
    environment.put("TEMPORAL_API_KEY", "key");
    assertThat(Tls.isOn(settings())).isTrue();
  }

  @Test
  void saysWhatIsWrongWithCertificates() throws IOException {
    assertThatThrownBy(() -> Tls.context(settings("--tls-cert-path=none.pem")))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("none.pem for TLS cannot be read");
    Path junk = Files.writeString(folder.resolve("junk.pem"), "junk");
    assertThatThrownBy(() -> Tls.context(settings("--tls-ca-path=" + junk)))
        .isInstanceOf(BadInput.class)
        .hasMessageNotContaining("junk");
    assertThatThrownBy(() -> Tls.context(settings("--tls-key-path=" + junk)))
        .hasMessageContaining("are needed together");
    assertThat(Tls.context(settings("--tls")).isClient()).isTrue();
  }
}
