package expenses.approver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import expenses.ExpenseReport;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyTest {
  private static final Policy POLICY =
      Policy.parse(
          List.of(
              "# for people",
              "report,over,answer,note",
              "",
              "E-1,,read-on,",
              "E-2, 50 , unavailable-once , back again",
              "*,1000,reject,over the budget",
              "*,,approve,"));

  @Test
  void takesTheFirstRuleThatFits() {
    assertThat(answer("E-1", "2000")).isEqualTo(Answer.READ_ON);
    assertThat(answer("E-2", "50.01")).isEqualTo(Answer.UNAVAILABLE_ONCE);
    assertThat(answer("E-2", "50.00")).isEqualTo(Answer.APPROVE);
    assertThat(answer("E-3", "1000.01")).isEqualTo(Answer.REJECT);
    assertThat(answer("E-3", "1000")).isEqualTo(Answer.APPROVE);
  }

  @Test
  void givesTheNote() {
    assertThat(POLICY.ruleFor(report("E-3", "1001")).note()).isEqualTo("over the budget");
    assertThat(POLICY.ruleFor(report("E-2", "51")).note()).isEqualTo("back again");
  }

  @Test
  void namesTheReportThatNoRuleFits() {
    Policy policy = Policy.parse(List.of("report,over,answer,note", "E-1,,approve,"));
    assertThatThrownBy(() -> policy.ruleFor(report("E-2", "1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("E-2");
  }

  @Test
  void refusesWhatIsNoRule() {
    assertThatThrownBy(() -> Policy.parse(List.of("report,over,answer,note", "E-1,approve")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("E-1,approve");
    assertThatThrownBy(() -> Policy.parse(List.of("report,over,answer,note", "*,,perhaps,")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PERHAPS");
  }

  private static Answer answer(String id, String amount) {
    return POLICY.ruleFor(report(id, amount)).answer();
  }

  private static ExpenseReport report(String id, String amount) {
    return new ExpenseReport(id, "mia", "ann", new BigDecimal(amount), "EUR", "Train");
  }
}
