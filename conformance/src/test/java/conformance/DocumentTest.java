package conformance;

import static org.assertj.core.api.Assertions.assertThat;

import conformance.server.ServerKind;
import conformance.table.Document;
import conformance.table.Row;
import conformance.table.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The page that the last run wrote tells of the rows as they are now. */
class DocumentTest {
  private static final Path PAGE = Path.of("..", "docs", "conformance.md");

  @Test
  void pageIsUpToDateInSubstance() throws Exception {
    String now = Document.of(Table.rows(), ServerKind.OURS, LocalDate.EPOCH, Duration.ZERO);
    assertThat(Document.substance(Files.readString(PAGE)))
        .as("docs/conformance.md; its first lines say how to write it anew")
        .isEqualTo(Document.substance(now));
  }

  @Test
  void eachRowIsThereOnce() {
    assertThat(Table.rows().stream().map(Row::toString))
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(40);
  }
}
