package expenses.approver;

import static org.assertj.core.api.Assertions.assertThat;

import expenses.ExpenseReport;
import expenses.approver.Inbox.Letter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {
  @TempDir private Path folder;

  @Test
  void givesEachRequestOnce() throws IOException {
    write("E-1.1.json");
    Inbox inbox = new Inbox(folder);
    assertThat(inbox.newLetters())
        .extracting(Letter::request)
        .containsExactly(
            new Request(
                "aap_x",
                2,
                new ExpenseReport("E-1", "mia", "ann", new BigDecimal("12.50"), "EUR", "Taxi")));
    assertThat(inbox.newLetters()).isEmpty();
  }

  @Test
  void doesNotSeeUnfinishedFiles() throws IOException {
    write("unfinished-1.tmp");
    assertThat(new Inbox(folder).newLetters()).isEmpty();
  }

  @Test
  void takesAnsweredRequestsAway() throws IOException {
    write("E-1.1.json");
    Inbox inbox = new Inbox(folder);
    inbox.answered(inbox.newLetters().get(0));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void givesARequestAgainThatWasPutBack() throws IOException {
    write("E-1.1.json");
    Inbox inbox = new Inbox(folder);
    inbox.putBack(inbox.newLetters().get(0));
    assertThat(inbox.newLetters()).hasSize(1);
  }

  private void write(String file) throws IOException {
    Files.writeString(
        folder.resolve(file),
        """
        {"token": "aap_x", "attempt": 2, "report": {"id": "E-1", "employee": "mia",
         "approver": "ann", "amount": 12.50, "currency": "EUR", "purpose": "Taxi"}}
        """);
  }
}
