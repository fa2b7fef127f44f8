package dev.asyncactivity.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.uber.cadence.ActivityType;
import com.uber.cadence.common.RetryOptions;
import com.uber.cadence.converter.DataConverter;
import com.uber.cadence.converter.DataConverterException;
import com.uber.cadence.converter.JsonDataConverter;
import com.uber.cadence.workflow.ActivityFailureException;
import dev.asyncactivity.cadence.support.ExpenseActivities.ApprovalFailure;
import dev.asyncactivity.cadence.support.ExpenseActivitiesCadenceFailures;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Declared failures as Cadence's converter writes and reads them. */
class DeclaredFailuresTest {
  private static final DataConverter CONVERTER = JsonDataConverter.getInstance();
  private static final String REASON = ExpenseActivitiesCadenceFailures.Rejected.class.getName();

  private static ActivityFailureException failed(Throwable cause) {
    return new ActivityFailureException(
        5, new ActivityType().setName("ExpenseActivities::requestApproval"), "0", cause);
  }

  private static Optional<ApprovalFailure> read(String json, Class<? extends Throwable> type) {
    Throwable cause = CONVERTER.fromData(json.getBytes(StandardCharsets.UTF_8), type, type);
    return ExpenseActivitiesCadenceFailures.requestApproval(failed(cause));
  }

  @Test
  void theDetailsAreTheRecordWithItsClass() {
    var exception =
        ExpenseActivitiesCadenceFailures.toException(new ApprovalFailure.Rejected("ann", "no"));
    assertThat(new String(CONVERTER.toData(exception), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"by\":\"ann\",\"reason\":\"no\",\"class\":\"" + REASON + "\",\"stackTrace\":\"\"}");
  }

  @Test
  void whatGoWritesIsRead() {
    String json = "{\"class\":\"" + REASON + "\",\"by\":\"bob\",\"reason\":\"over budget\"}";
    assertThat(read(json, ExpenseActivitiesCadenceFailures.Rejected.class))
        .contains(new ApprovalFailure.Rejected("bob", "over budget"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Rejected | {'by':'secret'} | reason is missing",
        "Unavailable | {} | hours is missing",
        "Unavailable | {'hours':null} | hours is null",
        "Unavailable | {'hours':'7'} | hours is text",
        "Unavailable | {'hours':7.5} | hours is not a whole number",
        "Unavailable | {'hours':3000000000} | hours is out of range",
        "Rejected | {'by':{},'reason':'secret'} | of another type",
      })
  void aWrongShapeIsToldWithoutValues(String type, String json, String problem) throws Exception {
    Class<? extends Throwable> exception =
        Class.forName(ExpenseActivitiesCadenceFailures.class.getName() + "$" + type)
            .asSubclass(Throwable.class);
    String withClass =
        "{'class':'" + exception.getName() + "'," + json.substring(1).replace(",}", "}");
    assertThatThrownBy(() -> read(withClass.replace(",}", "}").replace('\'', '"'), exception))
        .isInstanceOf(DataConverterException.class)
        .hasMessageContaining(exception.getName() + ", but its details are not the record: ")
        .hasMessageContaining(problem)
        .hasMessageNotContaining("secret")
        .hasMessageNotContaining("7.5");
  }

  @Test
  void otherFailuresAreNotDeclared() {
    assertThat(
            ExpenseActivitiesCadenceFailures.requestApproval(
                failed(new IllegalStateException("no"))))
        .isEmpty();
  }

  @Test
  void whatIsNotRetryableIsAddedOnce() {
    RetryOptions options =
        new RetryOptions.Builder()
            .setInitialInterval(Duration.ofSeconds(1))
            .setDoNotRetry(IllegalStateException.class)
            .build();
    RetryOptions more = ExpenseActivitiesCadenceFailures.doNotRetry(options);
    assertThat(ExpenseActivitiesCadenceFailures.doNotRetry(more).getDoNotRetry())
        .containsExactly(
            IllegalStateException.class, ExpenseActivitiesCadenceFailures.Rejected.class);
  }
}
