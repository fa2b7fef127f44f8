package conformance.server;

/** The servers that the table is run against. */
public enum ServerKind {
  /** The one of the Java SDK's test kit, in this process. */
  IN_MEMORY("in memory", "the in-memory server of temporal-testing"),
  /** The dev server of Temporal's command-line interface. */
  DEV_SERVER("dev server", "the CLI's dev server"),
  /** The server itself, with its state in SQLite. */
  SERVER("server", "the server with SQLite"),
  /** One that runs already, whose address was given. */
  GIVEN("given", "a given server");

  private final String shortName;
  private final String description;

  ServerKind(String shortName, String description) {
    this.shortName = shortName;
    this.description = description;
  }

  /** The name in a sentence, without its version. */
  public String description() {
    return description;
  }

  /** The name of its column, with the version where that is pinned. */
  public String column() {
    return switch (this) {
      case DEV_SERVER -> shortName + " " + Versions.DEV_SERVER;
      case SERVER -> shortName + " " + Versions.SERVER;
      default -> shortName;
    };
  }
}
