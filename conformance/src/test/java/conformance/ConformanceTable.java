package conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import conformance.server.ServerKind;
import conformance.server.TemporalServer;
import conformance.table.Document;
import conformance.table.Row;
import conformance.table.Table;
import conformance.table.TableRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Each row on each server is a test. With {@code -Dconformance.target=host:port} the server is that
 * one; with {@code -Dconformance.servers=IN_MEMORY,SERVER} it is some of ours.
 *
 * <p>When all rows came out on all servers as they should, it writes the page for the
 * documentation.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConformanceTable {
  private static final Path PAGE = Path.of("target", "conformance.md");

  private final long begun = System.nanoTime();
  private AutoCloseable current = () -> {};
  private int asExpected;

  @TestFactory
  Stream<DynamicContainer> everyRowOnEveryServer() throws IOException {
    Files.deleteIfExists(PAGE);
    return servers().stream()
        .map(kind -> DynamicContainer.dynamicContainer(kind.column(), testsOn(kind)));
  }

  private static List<ServerKind> servers() {
    if (System.getProperty("conformance.target") != null) {
      return List.of(ServerKind.GIVEN);
    }
    String some = System.getProperty("conformance.servers");
    return some == null
        ? ServerKind.OURS
        : Stream.of(some.split(",")).map(ServerKind::valueOf).toList();
  }

  private Stream<DynamicTest> testsOn(ServerKind kind) {
    List<Row> rows =
        Table.rows().stream()
            .filter(row -> kind != ServerKind.GIVEN || !row.killsServer())
            .toList();
    TemporalServer server = started(kind);
    TableRun run = new TableRun(server, rows);
    current =
        () -> {
          run.close();
          server.close();
        };
    return Stream.concat(
        Stream.of(DynamicTest.dynamicTest("version", () -> checkVersion(server))),
        rows.stream().map(row -> testOf(row, run, kind)));
  }

  /** Starts a server, once the one before it has ended. */
  private TemporalServer started(ServerKind kind) {
    try {
      closeCurrent();
      return TemporalServer.start(kind);
    } catch (Exception e) {
      throw new AssertionError(kind.column() + " was not started", e);
    }
  }

  private static void checkVersion(TemporalServer server) {
    server.kind().version().ifPresent(it -> assertThat(server.version()).isEqualTo(it));
  }

  private DynamicTest testOf(Row row, TableRun run, ServerKind kind) {
    return DynamicTest.dynamicTest(
        row.toString(),
        () -> {
          String observed = run.observed(row);
          // Which version a given server has is not ours to choose.
          assumeFalse(kind == ServerKind.GIVEN && observed.equals(Row.NO_SUCH_CALL), observed);
          assertThat(observed).as("%s", row).isEqualTo(row.expected(kind));
          asExpected++;
        });
  }

  @AfterAll
  void closeCurrent() throws Exception {
    AutoCloseable last = current;
    current = () -> {};
    last.close();
  }

  @AfterAll
  void writePage() throws IOException {
    List<Row> rows = Table.rows();
    if (servers().equals(ServerKind.OURS) && asExpected == rows.size() * ServerKind.OURS.size()) {
      Duration time = Duration.ofNanos(System.nanoTime() - begun);
      Files.writeString(PAGE, Document.of(rows, ServerKind.OURS, LocalDate.now(), time));
    }
  }
}
