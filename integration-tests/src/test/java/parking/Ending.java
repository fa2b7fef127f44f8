package parking;

import expenses.ApprovalFailure;
import expenses.Decision;
import io.temporal.api.common.v1.Payloads;
import io.temporal.api.failure.v1.ApplicationFailureInfo;
import io.temporal.api.failure.v1.Failure;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DefaultDataConverter;
import java.util.Optional;

/**
 * How an activity ended, as the history of its workflow has it: the truth.
 *
 * @param kind the kind of end
 * @param value who decided or rejected it, the failure's message, or else empty
 * @param failureType the failure's type, or else empty
 * @param identity the client that ended it
 */
public record Ending(Kind kind, String value, String failureType, String identity) {

  /** The kinds of end. */
  public enum Kind {
    COMPLETED,
    FAILED,
    CANCELED,
    TIMED_OUT
  }

  /** What {@link ParkingWorkflow} returns after this end. */
  public String forTheWorkflow() {
    return switch (kind) {
      case COMPLETED -> "completed by " + value;
      case FAILED -> "failed with " + failureType + " by " + value;
      case CANCELED -> "canceled";
      case TIMED_OUT -> "timed out";
    };
  }

  /** Whether it is the same end, whoever brought it about. */
  public boolean sameAs(Ending other) {
    return forTheWorkflow().equals(other.forTheWorkflow());
  }

  /** The end that an event tells of, if it does. */
  static Optional<Ending> of(HistoryEvent event) {
    if (event.hasActivityTaskCompletedEventAttributes()) {
      var attributes = event.getActivityTaskCompletedEventAttributes();
      String by = read(attributes.getResult(), Decision.class).by();
      return Optional.of(new Ending(Kind.COMPLETED, by, "", attributes.getIdentity()));
    }
    if (event.hasActivityTaskFailedEventAttributes()) {
      var attributes = event.getActivityTaskFailedEventAttributes();
      return Optional.of(failed(attributes.getFailure(), attributes.getIdentity()));
    }
    if (event.hasActivityTaskCanceledEventAttributes()) {
      String identity = event.getActivityTaskCanceledEventAttributes().getIdentity();
      return Optional.of(new Ending(Kind.CANCELED, "", "", identity));
    }
    return event.hasActivityTaskTimedOutEventAttributes()
        ? Optional.of(new Ending(Kind.TIMED_OUT, "", "", ""))
        : Optional.empty();
  }

  private static Ending failed(Failure failure, String identity) {
    ApplicationFailureInfo info = failure.getApplicationFailureInfo();
    String by =
        info.getType().equals("Rejected")
            ? read(info.getDetails(), ApprovalFailure.Rejected.class).by()
            : failure.getMessage();
    return new Ending(Kind.FAILED, by, info.getType(), identity);
  }

  private static <T> T read(Payloads payloads, Class<T> type) {
    DataConverter converter = DefaultDataConverter.STANDARD_INSTANCE;
    return converter.fromPayloads(0, Optional.of(payloads), type, type);
  }
}
