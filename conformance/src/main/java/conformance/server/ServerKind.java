package conformance.server;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The servers that the table is run against. */
public enum ServerKind {
  /** The one of the Java SDK's test kit, in this process. */
  IN_MEMORY("in memory", null, "the in-memory server of temporal-testing"),
  /** The dev server of Temporal's command-line interface. */
  DEV_SERVER("dev server", Versions.DEV_SERVER, "the CLI's dev server"),
  /** The server itself, with its state in SQLite. */
  SERVER("server", Versions.SERVER, "the server with SQLite"),
  /** The newest server itself, likewise. */
  NEWEST_SERVER("server", Versions.NEWEST_SERVER, "the newest server with SQLite"),
  /** One that runs already, whose address was given. */
  GIVEN("given", null, "a given server");

  /** Those that are started here, in the order of the table's columns. */
  public static final List<ServerKind> OURS = List.of(IN_MEMORY, DEV_SERVER, SERVER, NEWEST_SERVER);

  private final String shortName;
  private final @Nullable String version;
  private final String description;

  ServerKind(String shortName, @Nullable String version, String description) {
    this.shortName = shortName;
    this.version = version;
    this.description = description;
  }

  /** The name in a sentence, without its version. */
  public String description() {
    return description;
  }

  /** The version that it has to have; empty where that is not pinned here. */
  public Optional<String> version() {
    return Optional.ofNullable(version);
  }

  /** The name of its column, with the version where that is pinned. */
  public String column() {
    return version == null ? shortName : shortName + " " + version;
  }
}
