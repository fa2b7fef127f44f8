package expenses.app;

import static org.assertj.core.api.Assertions.assertThat;

import expenses.ExpenseReport;
import expenses.app.ReportReader.Reading;
import expenses.app.ReportReader.SkippedRow;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportReaderTest {
  private static final String HEADER =
      "id,employee,approver,amount,currency,answer_within_s,withdrawn,purpose\n";

  @Test
  void readsAGoodRow() throws IOException {
    assertThat(read("E-1,mia,ann,48.20,EUR,60,yes,\"Train, \"\"ICE\"\"\"\n").submissions())
        .containsExactly(
            new Submission(
                new ExpenseReport(
                    "E-1", "mia", "ann", new BigDecimal("48.20"), "EUR", "Train, \"ICE\""),
                Duration.ofSeconds(60),
                true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "E-1,mia,ann,1.00,EUR,60        | has 6 columns",
        "E-1,mia,ann,1.00,EUR,60,,x,y   | has 9 columns",
        "E-1,mia,ann,-1.00,EUR,60,,x    | amount -1.00 is not positive",
        "E-1,mia,ann,0,EUR,60,,x        | amount 0 is not positive",
        "E-1,mia,ann,ten,EUR,60,,x      | amount \"ten\" is not a number",
        "E-1,mia,ann,,EUR,60,,x         | amount \"\" is not a number",
        "E-1,mia,ann,1.234,EUR,60,,x    | amount 1.234 has too many digits for EUR",
        "E-1,mia,ann,1.5,JPY,60,,x      | amount 1.5 has too many digits for JPY",
        "E-1,mia,ann,1.00,XQZ,60,,x     | currency \"XQZ\" is unknown",
        "E-1,mia,ann,1.00,eur,60,,x     | currency \"eur\" is unknown",
        "E-1,,ann,1.00,EUR,60,,x        | has no employee",
        "E-1,mia,,1.00,EUR,60,,x        | has no approver",
        "../E,mia,ann,1.00,EUR,60,,x    | id \"../E\" is not of letters, digits and hyphens",
        "E-1,mia,ann,1.00,EUR,soon,,x   | answer_within_s \"soon\" is not a number of seconds",
        "E-1,mia,ann,1.00,EUR,0,,x      | answer_within_s \"0\" is not a number of seconds",
        "E-1,mia,ann,1.00,EUR,60,no,x   | withdrawn \"no\" is neither yes nor empty",
      })
  void skipsABadRow(String row, String problem) throws IOException {
    Reading reading = read(row + "\nE-2,mia,ann,1.00,EUR,60,,x\n");
    assertThat(reading.skipped()).containsExactly(new SkippedRow(2, problem));
    assertThat(reading.submissions()).extracting(good -> good.report().id()).containsExactly("E-2");
  }

  @Test
  void skipsARowWhoseIdWasThereBefore() throws IOException {
    String row = "E-1,mia,ann,1.00,EUR,60,,x\n";
    assertThat(read(row + row).skipped())
        .containsExactly(new SkippedRow(3, "id E-1 was there before"));
  }

  @Test
  void takesTheIdOfABadRowFromAGoodOne() throws IOException {
    Reading reading = read("E-1,mia,ann,0,EUR,60,,x\nE-1,mia,ann,1,EUR,60,,x\n");
    assertThat(reading.submissions()).hasSize(1);
  }

  @Test
  void countsLinesAndNotRows() throws IOException {
    String severalLines = "E-1,mia,ann,1.00,EUR,60,,\"a\nb\nc\"\n";
    String bad = "E-2,mia,ann,bad,EUR,60,,x\n";
    assertThat(read(severalLines + bad + "\n\r\n" + bad).skipped())
        .extracting(SkippedRow::line)
        .containsExactly(5L, 8L);
  }

  private static Reading read(String rows) throws IOException {
    return ReportReader.parse(HEADER + rows);
  }
}
