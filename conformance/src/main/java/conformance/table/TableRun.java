package conformance.table;

import conformance.server.TemporalServer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The table on one server: the rows are played at the same time, as far as there are threads, and
 * those that kill the server after all others.
 */
public final class TableRun implements AutoCloseable {
  private static final int THREADS = 8;

  private final Site site;
  private final ExecutorService executor = Executors.newFixedThreadPool(THREADS);
  private final Map<Row, CompletableFuture<String>> observations = new LinkedHashMap<>();

  /** Begins to play the rows on the server. */
  public TableRun(TemporalServer server, List<Row> rows) {
    List<Row> killing = rows.stream().filter(Row::killsServer).toList();
    this.site = new Site(server, killing.size());
    rows.forEach(row -> observations.put(row, new CompletableFuture<>()));
    CompletableFuture<?>[] others =
        rows.stream()
            .filter(row -> !row.killsServer())
            .map(this::played)
            .toArray(CompletableFuture<?>[]::new);
    CompletableFuture.allOf(others).thenRun(() -> killing.forEach(this::played));
  }

  /** Plays a row in a thread of its own; the future is done when it was played, well or badly. */
  private CompletableFuture<Void> played(Row row) {
    return CompletableFuture.runAsync(() -> play(row), executor);
  }

  private void play(Row row) {
    CompletableFuture<String> observation = observations.get(row);
    try {
      observation.complete(row.observe(site));
    } catch (Exception | AssertionError e) {
      observation.completeExceptionally(e);
    }
  }

  /** What came of a row; waits for it. */
  public String observed(Row row) throws Exception {
    try {
      return observations.get(row).get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  /** Stops what is still being played. */
  @Override
  public void close() {
    executor.shutdownNow();
    site.close();
  }
}
