package conformance.table;

import conformance.server.ServerKind;
import io.temporal.serviceclient.Version;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code docs/conformance.md}. Written from the rows: the page is of a run in which every row came
 * out as it says.
 */
public final class Document {
  /** What stands before the part that depends on the run alone, and after it. */
  private static final String RUN_BEGINS = "<!-- the run -->\n";

  private static final String RUN_ENDS = "<!-- the rows -->\n";

  private static final String INTRODUCTION =
      """
      # What comes of a call, on every server

      Each row is a test: a situation, a call on a handle that was made with one kind of address, and
      what came of it: the outcome, and after the arrow what the workflow saw. A tick means that the
      server did just that; a number leads to what it did otherwise, and why. The page is generated.

      ```sh
      conformance/servers.sh    # builds the servers, once; needs Go, which fetches a newer Go for 1.32.2
      mvn -Pconformance verify -pl conformance -am \\
        -Dtest=ConformanceTable -Dsurefire.failIfNoSpecifiedTests=false    # plays the table on all four
      cp conformance/target/conformance.md docs/conformance.md    # this page, from that run
      ```

      `-Dconformance.target=host:port` plays it on a server that runs already, in two namespaces,
      `conformance` and `conformance-other`, which it makes there. Left out are then the rows that kill
      the server, and those that need a call that it does not have.

      Six programs run for minutes, and end with a status other than 0 if something is not as it
      should be: 2 000 parked activities are completed while the server and the worker are killed and
      started again three times; ten minutes of mixed load, during which no thread, memory or
      connection may be left behind; workers that are killed at each point of an attempt of two
      clocks, or of one that polls; 1 000 deadlines that are moved in the moment in which they come;
      10 000 parked activities that are listed; and what an attempt costs by each way to wait.

      ```sh
      mvn -q -Pendurance -Dendurance=RestartRun verify -pl conformance -am -DskipTests
      mvn -q -Pendurance -Dendurance=Soak verify -pl conformance -am -DskipTests
      mvn -q -Pendurance -Dendurance=KillRun verify -pl conformance -am -DskipTests
      mvn -q -Pendurance -Dendurance=MoveRaces verify -pl conformance -am -DskipTests
      mvn -q -Pendurance -Dendurance=ListingRun verify -pl conformance -am -DskipTests
      mvn -q -Pendurance -Dendurance=ParkCost verify -pl conformance -am -DskipTests
      ```

      """;

  private static final String VERSIONS =
      """

      ## From server 1.31.2 to 1.32.2

      Of an activity in a workflow all rows but one say the same of both. What changed in the rows:

      - A reset of a paused activity ends the pause also of an attempt that is under way. The servers
        before leave that attempt paused.
      - Without a workflow, an activity id means the attempt that is current. On 1.31.2 it means the first
        one, and NOT_FOUND is the answer once the activity is tried again.
      - Without a workflow, INVALID_ARGUMENT is the answer to a cancellation that nobody asked for, as it is
        in a workflow. On 1.31.2 it is FAILED_PRECONDITION.
      - Activities without a workflow are there by default. On 1.31.2 the setting
        `activity.enableStandalone` turns them on, as the server's own configuration for development does.

      No row shows these, but they were tried:

      - A second pause with another request id is refused with FAILED_PRECONDITION. On 1.31.2 it is taken.
      - By its id, an activity without a workflow can also be completed while its next attempt waits.
      - Without a workflow, pausing and changed options are UNIMPLEMENTED on both; on 1.32.2 the setting
        `history.enableStandaloneActivityOperatorCommands` turns them on.
      - Options that change while an activity in a workflow is parked count at once on both: a later
        deadline keeps it alive, and an earlier one ends it.
      - 1.32.2 has the same paths over HTTP. On it the [programs in other languages](wire-format.md) do all
        that they do on the dev server (Go, Python, TypeScript and shell; PHP was not tried).
      """;

  private Document() {}

  /**
   * The page.
   *
   * @param rows the rows that were played
   * @param servers the servers that they were played on, in the columns' order
   * @param date the day of the run
   * @param time how long it took
   */
  public static String of(List<Row> rows, List<ServerKind> servers, LocalDate date, Duration time) {
    return INTRODUCTION
        + RUN_BEGINS
        + "%d rows on %d servers, on %s, with temporal-sdk %s, in %d s.\n"
            .formatted(rows.size(), servers.size(), date, Version.LIBRARY_VERSION, time.toSeconds())
        + RUN_ENDS
        + rows(rows, servers);
  }

  /** The page without what depends on the run alone. */
  public static String substance(String page) {
    int begins = page.indexOf(RUN_BEGINS);
    int ends = page.indexOf(RUN_ENDS);
    return begins < 0 || ends < 0 ? page : page.substring(0, begins) + page.substring(ends);
  }

  private static String rows(List<Row> rows, List<ServerKind> servers) {
    List<String> notes = new ArrayList<>();
    StringBuilder page = new StringBuilder();
    String situation = "";
    for (Row row : rows) {
      if (!row.situation().equals(situation)) {
        situation = row.situation();
        page.append(head(situation, servers));
      }
      page.append(line(row, servers, notes));
    }
    page.append("\n## What servers do otherwise\n\n");
    for (int i = 0; i < notes.size(); i++) {
      page.append(i + 1).append(". ").append(notes.get(i)).append('\n');
    }
    return page.append(VERSIONS).toString();
  }

  private static String head(String situation, List<ServerKind> servers) {
    String names = servers.stream().map(ServerKind::column).collect(Collectors.joining(" | "));
    return "\n## "
        + Character.toUpperCase(situation.charAt(0))
        + situation.substring(1)
        + "\n\n| call | by | what comes of it | "
        + names
        + " |\n| --- | --- | --- |"
        + " --- |".repeat(servers.size())
        + "\n";
  }

  private static String line(Row row, List<ServerKind> servers, List<String> notes) {
    String cells =
        servers.stream()
            .map(server -> row.deviation(server).map(d -> note(d, notes)).orElse("✓"))
            .collect(Collectors.joining(" | "));
    return "| "
        + row.call()
        + " | "
        + row.address()
        + " | "
        + row.expected()
        + " | "
        + cells
        + " |\n";
  }

  /** The number of a deviation's note; the same deviation has the same. */
  private static String note(Row.Deviation deviation, List<String> notes) {
    String note = "`" + deviation.expected() + "`: " + deviation.reason() + ".";
    int known = notes.indexOf(note);
    if (known < 0) {
      notes.add(note);
      known = notes.size() - 1;
    }
    return "(" + (known + 1) + ")";
  }
}
