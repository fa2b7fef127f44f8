package conformance.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The servers that {@code servers.sh} has built into the cache. */
final class ServerInstallation {
  private static final String LOOPBACK = "127.0.0.1";
  private static final Pattern PORT =
      Pattern.compile("(?<=[pP]ort: |localhost:|127\\.0\\.0\\.1:)\\d{4}");
  private static final Pattern DATABASE = Pattern.compile("databaseName: \"default\"");

  private ServerInstallation() {}

  static TemporalServer devServer() throws IOException, InterruptedException {
    Path binary = built("temporal-cli-" + Versions.CLI).resolve("temporal");
    Path folder = Files.createTempDirectory("dev-server");
    List<Integer> ports = FreePorts.take(2);
    List<String> command =
        List.of(
            binary.toString(),
            "server",
            "start-dev",
            "--headless",
            "--ip",
            LOOPBACK,
            "--port",
            ports.get(0).toString(),
            "--http-port",
            ports.get(1).toString(),
            "--log-level",
            "error",
            "--db-filename",
            folder.resolve("temporal.db").toString(),
            "--sqlite-pragma",
            "synchronous=off");
    return new ServerProcess(ServerKind.DEV_SERVER, ports.get(0), folder, command);
  }

  static TemporalServer server(ServerKind kind) throws IOException, InterruptedException {
    Path home = built("temporal-server-" + kind.version().orElseThrow());
    Path folder = Files.createTempDirectory("temporal-server");
    int port = configure(home.resolve("config"), folder);
    List<String> command =
        List.of(
            home.resolve("server").toString(),
            "--root",
            folder.toString(),
            "--env",
            "development-sqlite-file",
            "--allow-no-auth",
            "start");
    return new ServerProcess(kind, port, folder, command);
  }

  /**
   * Copies the server's own configuration, with free ports and files in the folder. What is written
   * is not forced to the disk: it survives the server's death, if not the machine's.
   */
  private static int configure(Path source, Path folder) throws IOException {
    Path config = Files.createDirectories(folder.resolve("config"));
    String settings = Files.readString(source.resolve("development-sqlite-file.yaml"));
    Map<String, String> ports = new HashMap<>();
    List<Integer> free = FreePorts.take(16);
    settings =
        PORT.matcher(settings)
            .replaceAll(
                port ->
                    ports.computeIfAbsent(port.group(), p -> free.get(ports.size()).toString()));
    settings =
        DATABASE
            .matcher(settings)
            .replaceAll("databaseName: \"" + folder.resolve("temporal.db") + "\"");
    settings =
        settings.replace("level: info", "level: error").replace("synchronous: 2", "synchronous: 0");
    Files.writeString(config.resolve("development-sqlite-file.yaml"), settings);
    Path dynamic = Files.createDirectories(config.resolve("dynamicconfig"));
    Files.copy(
        source.resolve("dynamicconfig/development-sql.yaml"),
        dynamic.resolve("development-sql.yaml"));
    return Integer.parseInt(Objects.requireNonNull(ports.get("7233"), "the frontend's port"));
  }

  private static Path built(String name) throws IOException {
    String cache = System.getenv("XDG_CACHE_HOME");
    Path caches =
        cache == null ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
    Path folder = caches.resolve("asyncactivity/bin").resolve(name);
    if (!Files.isDirectory(folder)) {
      throw new IOException("There is no " + folder + ": conformance/servers.sh builds it");
    }
    return folder;
  }
}
