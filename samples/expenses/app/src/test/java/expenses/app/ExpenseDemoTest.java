package expenses.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import expenses.app.ReportReader.SkippedRow;
import expenses.app.ResultTable.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs the demo, with the approver as a second process. */
@Timeout(300)
class ExpenseDemoTest {
  private static final Path REPORTS = Path.of("..", "reports.csv");
  private static final Path POLICY = Path.of("..", "policy.csv");
  private static final Path APPROVER_JAR = Path.of(System.getProperty("approver.jar"));

  @TempDir private Path folder;

  @AfterEach
  void leavesNoProcessBehind() {
    assertThat(ProcessHandle.current().children()).noneMatch(ProcessHandle::isAlive);
  }

  @Test
  void everyReportEndsAsThePolicySays() throws Exception {
    ResultTable table = new ExpenseDemo(REPORTS, POLICY, APPROVER_JAR, folder).run();

    assertThat(table.rows())
        .extracting(ExpenseDemoTest::text)
        .containsExactly(
            "E-1001 approved ann 1",
            "E-1002 approved ann 1",
            "E-1003 approved bob 1",
            "E-1004 approved cho 2 (back at my desk)",
            "E-1005 rejected bob 1 (over the budget)",
            "E-1006 approved ann 1",
            "E-1007 approved cho 1 (I have read all of it)",
            "E-1008 approved ann 1",
            "E-1009 no-answer nobody 1",
            "E-1010 rejected cho 1 (over the budget)",
            "E-1011 approved ann 1",
            "E-1012 withdrawn lee 1",
            "E-1013 approved bob 1",
            "E-1014 approved ann 1",
            "E-1015 unavailable bob 3",
            "E-1016 approved ann 1 (large but fine)",
            "E-1017 approved cho 2 (sorry for the delay)",
            "E-1018 approved bob 1",
            "E-1019 rejected ann 1 (over the budget)",
            "E-1020 approved cho 1",
            "E-1021 rejected bob 1 (the receipt is missing)",
            "E-1022 approved ann 1 (large but fine)",
            "E-1023 no-answer nobody 1",
            "E-1024 approved ann 1");
    assertThat(table.skipped())
        .extracting(SkippedRow::line)
        .containsExactly(7L, 10L, 14L, 19L, 23L, 31L, 33L);
    assertThat(table.lines())
        .contains(
            "skipped line 14: amount \"twelve\" is not a number",
            "24 reports: 16 approved, 4 rejected, 1 unavailable, 1 withdrawn, 2 no-answer;"
                + " 7 rows skipped");
    assertThat(Files.readAllLines(folder.resolve("result.csv")))
        .startsWith("id,answer,by,attempts", "E-1001,approved,ann,1")
        .contains("E-1009,no-answer,,1")
        .hasSize(25);

    // Only what was approved is archived, and only what was never answered is still in the outbox.
    assertThat(filesIn("archive"))
        .isEqualTo(
            table.rows().stream()
                .filter(row -> row.outcome().status() == Outcome.Status.APPROVED)
                .map(Row::id)
                .toList());
    assertThat(filesIn("outbox")).containsExactly("E-1009.1.json", "E-1023.1.json");
  }

  @Test
  void failsAtOnceWhenTheApproverCannotGoOn() throws Exception {
    Path policy = folder.resolve("policy.csv");
    Files.writeString(policy, "report,over,answer,note\nE-1001,,approve,\n");
    ExpenseDemo demo = new ExpenseDemo(REPORTS, policy, APPROVER_JAR, folder);
    assertThatThrownBy(demo::run)
        .hasRootCauseMessage(
            "The approver ended with status 1; see " + folder.resolve("approver.log"));
    assertThat(folder.resolve("approver.log")).content().contains("No rule fits");
  }

  private static String text(Row row) {
    Outcome outcome = row.outcome();
    String by = outcome.by().isEmpty() ? "nobody" : outcome.by();
    String note = outcome.note().isEmpty() ? "" : " (" + outcome.note() + ")";
    return row.id() + " " + outcome.status() + " " + by + " " + row.attempts() + note;
  }

  private List<String> filesIn(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
