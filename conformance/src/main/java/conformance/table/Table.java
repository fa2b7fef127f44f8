package conformance.table;

import conformance.server.ServerKind;
import java.util.ArrayList;
import java.util.List;

/** All rows. */
public final class Table {
  private final List<Row> rows = new ArrayList<>();

  private Table() {}

  /** The rows in the order in which they are documented. */
  public static List<Row> rows() {
    Table table = new Table();
    PendingRows.addTo(table);
    ListedRows.addTo(table);
    DeadlineRows.addTo(table);
    KeyRows.addTo(table);
    WaitingRows.addTo(table);
    SignalRows.addTo(table);
    SignalEndedRows.addTo(table);
    EndedRows.addTo(table);
    ClosedRows.addTo(table);
    RefusedRows.addTo(table);
    ValueRows.addTo(table);
    UnstartedRows.addTo(table);
    WorkerRows.addTo(table);
    StandaloneRows.addTo(table);
    ServerRows.addTo(table);
    return List.copyOf(table.rows);
  }

  /** Adds a row of its own kind. */
  Row add(Row row) {
    rows.add(row);
    return row;
  }

  /** Adds a row for each of the calls by each of the addresses, with the same outcome. */
  Rows add(Situation situation, List<Call> calls, List<AddressKind> addresses, String expected) {
    Rows added = new Rows(new ArrayList<>());
    for (Call call : calls) {
      for (AddressKind address : addresses) {
        added.rows.add(add(row(situation, call, address, expected)));
      }
    }
    return added;
  }

  private static Row row(Situation situation, Call call, AddressKind address, String expected) {
    return new Row(
        situation.toString(),
        call.toString(),
        address.toString(),
        expected,
        scene -> {
          String outcome = call.on(scene.review(address, situation.arrange(scene)));
          return outcome + " → " + scene.seen();
        });
  }

  /** Rows that deviate together. */
  record Rows(List<Row> rows) {
    Rows and(Rows others) {
      List<Row> both = new ArrayList<>(rows);
      both.addAll(others.rows);
      return new Rows(both);
    }

    Rows except(ServerKind kind, String otherwise, String reason) {
      rows.forEach(row -> row.except(kind, otherwise, reason));
      return this;
    }
  }
}
