package cadenceconformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The server that {@code conformance/servers.sh} builds, as a process of its own. */
public final class CadenceServer implements AutoCloseable {
  private final Process process;
  private final int port;

  private CadenceServer(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts it, and waits until it is ready. */
  public static CadenceServer start() throws IOException {
    String cache = System.getenv("XDG_CACHE_HOME");
    Path home = cache == null ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
    Path server = home.resolve("asyncactivity/bin/cadence-server-1.3.0/cadence-server");
    if (!Files.isExecutable(server)) {
      throw new IOException("Missing: " + server + ". conformance/servers.sh builds it.");
    }
    Process process =
        new ProcessBuilder(server.toString(), "-test.run", "TestServer", "-test.timeout", "0")
            .redirectErrorStream(true)
            .start();
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    int port = 0;
    StringBuilder before = new StringBuilder();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.startsWith("PORT ")) {
        port = Integer.parseInt(line.substring("PORT ".length()));
      } else if (line.equals("READY")) {
        return new CadenceServer(process, port);
      }
      before.append(line).append('\n');
    }
    throw new IOException("The server has ended: " + before);
  }

  /** Where it listens for gRPC. */
  public int port() {
    return port;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
