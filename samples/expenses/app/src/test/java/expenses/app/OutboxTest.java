package expenses.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import expenses.ExpenseReport;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {
  private static final ExpenseReport REPORT =
      new ExpenseReport("E-1", "mia", "ann", new BigDecimal("12.50"), "EUR", "Taxi");

  @TempDir private Path folder;

  @Test
  void writesOneFileForEachHandOff() throws IOException {
    Outbox outbox = new Outbox(folder);
    outbox.put(new Outbox.Request("aap_1", 1, REPORT));
    outbox.put(new Outbox.Request("aap_2", 2, REPORT));
    assertThat(files()).containsExactly("E-1.1.json", "E-1.2.json");
    assertThat(outbox.attempts("E-1")).isEqualTo(2);
    assertThat(outbox.attempts("E-2")).isZero();
  }

  @Test
  void writesWhatIsNeededToAnswer() throws IOException {
    new Outbox(folder).put(new Outbox.Request("aap_1", 1, REPORT));
    JsonNode request = new ObjectMapper().readTree(folder.resolve("E-1.1.json").toFile());
    assertThat(request.get("token").textValue()).isEqualTo("aap_1");
    assertThat(request.get("attempt").intValue()).isEqualTo(1);
    assertThat(request.get("report").get("id").textValue()).isEqualTo("E-1");
    assertThat(request.get("report").get("amount").decimalValue()).isEqualByComparingTo("12.50");
  }

  @Test
  void mayHandOffAgain() throws IOException {
    Outbox outbox = new Outbox(folder);
    outbox.put(new Outbox.Request("aap_1", 1, REPORT));
    outbox.put(new Outbox.Request("aap_1", 1, REPORT));
    assertThat(files()).containsExactly("E-1.1.json");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
