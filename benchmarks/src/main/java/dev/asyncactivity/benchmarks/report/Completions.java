package dev.asyncactivity.benchmarks.report;

import java.io.IOException;

/** How fast activities were completed. */
record Completions(Rows rows) {
  static final String FILE = "completions.csv";

  static Completions from(Results results) throws IOException {
    return new Completions(results.rows(FILE));
  }

  Rows of(Setting setting) {
    return rows.where("server", setting.server()).where("delay_ms", setting.delay());
  }

  Rows of(Setting setting, Client client) {
    return of(setting).where("client", client.client()).where("form", client.form());
  }

  /** The calls per second of one client by those of the other, round by round. */
  Spread ratio(Setting setting, Client client, Client base) {
    return of(setting, client)
        .paired("round", of(setting, base), "calls_per_second", (mine, its) -> mine / its);
  }
}
