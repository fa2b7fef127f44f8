package conformance;

import static org.assertj.core.api.Assertions.assertThat;

import conformance.server.ServerKind;
import conformance.server.TemporalServer;
import conformance.table.Row;
import conformance.table.Table;
import conformance.table.TableRun;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each row on each server is a test. */
class ConformanceTable {
  private static final List<AutoCloseable> OPEN = new ArrayList<>();

  @TestFactory
  Stream<DynamicContainer> everyRowOnEveryServer() {
    return servers().stream()
        .map(kind -> DynamicContainer.dynamicContainer(kind.description(), rowsOn(kind)));
  }

  private static List<ServerKind> servers() {
    if (System.getProperty("conformance.target") != null) {
      return List.of(ServerKind.GIVEN);
    }
    String only = System.getProperty("conformance.servers");
    return only == null
        ? List.of(ServerKind.IN_MEMORY, ServerKind.DEV_SERVER, ServerKind.SERVER)
        : Stream.of(only.split(",")).map(ServerKind::valueOf).toList();
  }

  private static Stream<DynamicTest> rowsOn(ServerKind kind) {
    List<Row> rows =
        Table.rows().stream()
            .filter(row -> kind != ServerKind.GIVEN || !row.killsServer())
            .toList();
    TableRun run = start(kind, rows);
    return rows.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.toString(),
                    () ->
                        assertThat(run.observed(row)).as("%s", row).isEqualTo(row.expected(kind))));
  }

  private static TableRun start(ServerKind kind, List<Row> rows) {
    try {
      TemporalServer server = TemporalServer.start(kind);
      OPEN.add(server);
      TableRun run = new TableRun(server, rows);
      OPEN.add(run);
      return run;
    } catch (Exception e) {
      throw new AssertionError(kind + " was not started", e);
    }
  }

  @AfterAll
  static void closeAll() throws Exception {
    for (int i = OPEN.size() - 1; i >= 0; i--) {
      OPEN.get(i).close();
    }
  }
}
