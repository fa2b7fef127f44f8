package cadenceconformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * Each row of {@code docs/conformance-cadence.md} is played: in memory always, on the real server
 * with {@code -Pconformance}. What comes of it is what the page says. {@code
 * -Dconformance.update=true} writes the page anew; the difference is then reviewed like code.
 */
class ConformanceTest {
  private static final Path PAGE = Path.of("../../docs/conformance-cadence.md");
  private static final int AT_ONCE = 8;

  private final boolean onServer = "server".equals(System.getProperty("cadence.conformance"));

  private record Row(Situation situation, Call call, AddressKind address) {}

  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Situation situation : Situation.values()) {
      for (Call call : Call.values()) {
        for (AddressKind address : AddressKind.values()) {
          boolean plain = call == Call.COMPLETE || call == Call.HEARTBEAT;
          if (situation.isPlayedBy(address) && (address.isRight() || plain)) {
            rows.add(new Row(situation, call, address));
          }
        }
      }
    }
    return rows;
  }

  @Test
  void whatComesOfEachCallIsWhatThePageSays() throws Exception {
    Page page = Page.read(PAGE);
    Map<Row, String> inMemory;
    try (Site site = Site.inMemory()) {
      inMemory = play(site, true);
    }
    Map<Row, String> onServer = Map.of();
    if (this.onServer) {
      try (CadenceServer server = CadenceServer.start();
          Site site = Site.at("127.0.0.1", server.port())) {
        onServer = play(site, false);
      }
    }
    Page played = new Page();
    for (Row row : rows()) {
      String[] key = {row.situation().words(), row.call().words(), row.address().words()};
      String before = page.onServer(key);
      played.add(key, onServer.getOrDefault(row, before), inMemory.getOrDefault(row, "not played"));
    }
    if (Boolean.getBoolean("conformance.update")) {
      played.write(PAGE);
    }
    assertThat(played.toString()).isEqualTo(Page.read(PAGE).toString());
  }

  private static Map<Row, String> play(Site site, boolean inMemory) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      Map<Row, Future<String>> playing = new LinkedHashMap<>();
      for (Row row : rows()) {
        if (!inMemory || row.situation().isThereInMemory()) {
          playing.put(row, threads.submit(() -> play(row, site)));
        }
      }
      Map<Row, String> played = new LinkedHashMap<>();
      for (Map.Entry<Row, Future<String>> it : playing.entrySet()) {
        played.put(it.getKey(), it.getValue().get());
      }
      return played;
    } finally {
      threads.shutdownNow();
    }
  }

  /** What came of the call, and after the arrow what the workflow said. */
  private static String play(Row row, Site site) throws InterruptedException {
    Scene scene = row.situation().make(site);
    String outcome = row.call().on(row.address().handle(scene));
    return outcome.equals("accepted") ? outcome + " → " + scene.told(20_000) : outcome;
  }

  /** The page, with its rows. */
  private static final class Page {
    private static final String HEAD =
        "| call | by | real server | in memory |\n| --- | --- | --- | --- |\n";

    private final Map<List<String>, String[]> rows = new LinkedHashMap<>();

    void add(String[] key, String onServer, String inMemory) {
      rows.put(List.of(key), new String[] {onServer, inMemory});
    }

    String onServer(String[] key) {
      return rows.getOrDefault(List.of(key), new String[] {"not played", ""})[0];
    }

    static Page read(Path file) throws IOException {
      Page page = new Page();
      String situation = "";
      if (!Files.exists(file)) {
        return page;
      }
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith("## ")) {
          situation = line.substring(3);
        } else if (line.startsWith("| ") && !HEAD.contains(line)) {
          String[] cells = line.substring(2, line.length() - 2).split(" \\| ");
          page.add(new String[] {situation, cells[0], cells[1]}, cells[2], cells[3]);
        }
      }
      return page;
    }

    void write(Path file) throws IOException {
      String text = Files.exists(file) ? Files.readString(file) : "";
      int rowsBegin = text.indexOf("## ");
      Files.writeString(file, (rowsBegin < 0 ? text : text.substring(0, rowsBegin)) + this);
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder();
      String situation = "";
      for (Map.Entry<List<String>, String[]> row : rows.entrySet()) {
        List<String> key = row.getKey();
        if (!key.get(0).equals(situation)) {
          situation = key.get(0);
          text.append(text.isEmpty() ? "" : "\n").append("## ").append(situation).append("\n\n");
          text.append(HEAD);
        }
        text.append("| " + key.get(1) + " | " + key.get(2) + " | ");
        text.append(row.getValue()[0] + " | " + row.getValue()[1] + " |\n");
      }
      return text.toString();
    }
  }
}
