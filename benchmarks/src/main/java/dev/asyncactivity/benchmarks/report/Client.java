package dev.asyncactivity.benchmarks.report;

import java.awt.Color;
import java.util.List;

/** A client and the form of its calls. */
record Client(String client, String form) {
  static final Client RAW_BLOCKING = new Client("raw", "blocking");
  static final Client RAW_PIPELINED = new Client("raw-stub", "async");
  static final Client OUR_BLOCKING = new Client("ours", "blocking");
  static final Client OUR_BULK = new Client("ours", "batch");

  /** The clients that the rows name, in their order. */
  static List<Client> in(Rows rows) {
    return rows.by(List.of("client", "form")).keySet().stream()
        .map(values -> new Client(values.get(0), values.get(1)))
        .toList();
  }

  String label() {
    return client + ", " + form;
  }

  /** Ours has the colour that it has among the tools. */
  Color color() {
    return switch (client) {
      case "ours" -> Tool.ASYNC_ACTIVITY.color();
      case "raw-stub" -> new Color(0xEE6677);
      default -> new Color(0x777777);
    };
  }

  Marker marker() {
    return switch (form) {
      case "blocking" -> Marker.CIRCLE;
      case "async" -> Marker.SQUARE;
      default -> Marker.TRIANGLE;
    };
  }
}
