package conformance.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The pinned versions, from {@code servers.properties}. */
public final class Versions {
  private static final Properties PINNED = read();

  /** Of the CLI that brings the dev server. */
  public static final String CLI = PINNED.getProperty("cli_version");

  /** Of the server in the CLI. */
  public static final String DEV_SERVER = PINNED.getProperty("cli_server_version");

  /** Of the server itself. */
  public static final String SERVER = PINNED.getProperty("server_version");

  /** Of the newest server. */
  public static final String NEWEST_SERVER = PINNED.getProperty("newest_server_version");

  private Versions() {}

  private static Properties read() {
    Properties properties = new Properties();
    try (InputStream in = Versions.class.getResourceAsStream("/conformance/servers.properties")) {
      properties.load(Objects.requireNonNull(in, "servers.properties"));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
