package dev.asyncactivity.benchmarks.report;

import static java.util.Comparator.comparing;

import java.util.List;

/** The server of a measurement, and how long each message takes to or from it. */
record Setting(String server, String delay) {
  static final Setting STUB = new Setting("stub", "0");
  static final Setting STUB_10_MS = new Setting("stub", "10");
  static final Setting DEV = new Setting("dev", "0");

  /** Those that the rows name, the stub server first, whichever was measured last. */
  static List<Setting> in(Rows rows) {
    return rows.by(List.of("server", "delay_ms")).keySet().stream()
        .map(values -> new Setting(values.get(0), values.get(1)))
        .sorted(
            comparing(Setting::server).reversed().thenComparing(it -> Integer.valueOf(it.delay)))
        .toList();
  }

  String label() {
    String name = server.equals("dev") ? "dev server" : server + " server";
    return delay.equals("0") ? name : "%s, %s ms each way".formatted(name, delay);
  }
}
