package dev.asyncactivity.benchmarks.report;

import java.awt.Color;
import java.io.IOException;

/** The completions as pictures, one for each server. */
record CompletionPlots(Pictures pictures) {
  private static final String DELAY = "delay each way, ms";

  String from(Results results) throws IOException {
    Rows all = Completions.from(results).rows();
    StringBuilder text = new StringBuilder();
    for (String server : all.values("server")) {
      Rows rows = all.where("server", server);
      text.append(pictures.write("throughput-" + server, throughput(server, rows).draw(), 440));
      text.append(pictures.write("latency-" + server, latency(server, rows).draw(), 400));
    }
    return text.toString();
  }

  private static LineChart throughput(String server, Rows rows) {
    LineChart chart =
        new LineChart(
            "Completions per second, %s server".formatted(server), DELAY, "calls per second");
    for (Client client : Client.in(rows)) {
      chart.series(client.label(), client.color(), client.marker());
      points(chart, rows, client, "calls_per_second");
    }
    return chart;
  }

  /** Only of calls that a thread waits for: that of the others is how long they queue. */
  private static LineChart latency(String server, Rows rows) {
    LineChart chart =
        new LineChart("Latency of a blocking call, %s server".formatted(server), DELAY, "µs");
    for (Client client : Client.in(rows.where("form", "blocking"))) {
      chart.series(client.client() + ", p50", client.color(), Marker.CIRCLE);
      points(chart, rows, client, "p50_micros");
      chart.series(client.client() + ", p99", client.color(), Marker.DIAMOND, Color.WHITE);
      points(chart, rows, client, "p99_micros");
    }
    return chart;
  }

  private static void points(LineChart chart, Rows rows, Client client, String column) {
    for (String delay : rows.values("delay_ms")) {
      Rows ofClient = rows.where("client", client.client()).where("form", client.form());
      chart.point(delay, ofClient.where("delay_ms", delay).spread(column).median());
    }
  }
}
