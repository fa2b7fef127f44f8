package expenses;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExpenseActivitiesTest {
  @Test
  void smoke() {
    assertThat(ExpenseActivitiesFailures.UNAVAILABLE_TYPE).isEqualTo("ApproverUnavailable");
  }
}
