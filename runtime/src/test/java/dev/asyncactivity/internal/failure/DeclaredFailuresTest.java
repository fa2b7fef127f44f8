package dev.asyncactivity.internal.failure;

import static dev.asyncactivity.internal.failure.ForeignFailures.caught;
import static dev.asyncactivity.internal.failure.ForeignFailures.foreign;
import static dev.asyncactivity.internal.failure.ForeignFailures.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.protobuf.ByteString;
import dev.asyncactivity.support.ParkingServer;
import io.temporal.api.common.v1.Payload;
import io.temporal.api.enums.v1.TimeoutType;
import io.temporal.api.failure.v1.Failure;
import io.temporal.api.failure.v1.TimeoutFailureInfo;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.client.WorkflowStub;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DataConverterException;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.failure.CanceledFailure;
import io.temporal.failure.TimeoutFailure;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Declared failures: what goes over the wire, and what the workflow reads. */
class DeclaredFailuresTest {
  private static final DataConverter CONVERTER = DefaultDataConverter.STANDARD_INSTANCE;

  sealed interface Refusal {}

  record Rejected(@Nullable String by, String reason) implements Refusal {}

  record Unavailable(String who) implements Refusal {}

  record Withdrawn() implements Refusal {}

  record OverBudget(
      Money missing,
      Severity severity,
      List<Money> items,
      Map<String, List<Money>> perAccount,
      Optional<String> note,
      int[] lines,
      boolean isFinal)
      implements Refusal {

    @Override
    public boolean equals(Object other) {
      return other instanceof OverBudget o
          && missing.equals(o.missing)
          && severity == o.severity
          && items.equals(o.items)
          && perAccount.equals(o.perAccount)
          && note.equals(o.note)
          && Arrays.equals(lines, o.lines)
          && isFinal == o.isFinal;
    }

    @Override
    public int hashCode() {
      return missing.hashCode();
    }
  }

  record Explained(String secret, String message) implements Refusal {}

  record Money(BigDecimal amount, String currency) {}

  enum Severity {
    LOW,
    HIGH {
      @Override
      public String toString() {
        return "high, with a body of its own";
      }
    }
  }

  private static final DeclaredFailures<Refusal> FAMILY =
      DeclaredFailures.of(
          DeclaredFailure.nonRetryable("Rejected", Rejected.class),
          DeclaredFailure.retryable("ApproverUnavailable", Unavailable.class),
          DeclaredFailure.nonRetryable("Withdrawn", Withdrawn.class),
          DeclaredFailure.nonRetryable("OverBudget", OverBudget.class),
          DeclaredFailure.nonRetryable("Explained", Explained.class)
              .withMessage(Explained::message));

  static List<Refusal> refusals() {
    Money money = new Money(new BigDecimal("12.50"), "EUR");
    return List.of(
        new Rejected("ann", "over budget"),
        new Rejected(null, ""),
        new Unavailable("\u6771\u4eac \uD83D\uDE80"),
        new Withdrawn(),
        new OverBudget(
            money,
            Severity.HIGH,
            List.of(money, money),
            Map.of("4711", List.of(money), "4712", List.of()),
            Optional.of("note"),
            new int[] {1, 2},
            true),
        new OverBudget(
            money, Severity.LOW, List.of(), Map.of(), Optional.empty(), new int[0], false),
        new Explained("secret", "shown"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void readsWhatWasReported(Refusal refusal) {
    ActivityFailure caught = caught(overTheWire(FAMILY.toApplicationFailure(refusal)));

    assertThat(FAMILY.find(caught)).contains(refusal);
    // A workflow may ask again.
    assertThat(FAMILY.find(caught)).contains(refusal);
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void readsWhatNeverCrossedTheWire(Refusal refusal) {
    assertThat(FAMILY.find(caught(FAMILY.toApplicationFailure(refusal)))).contains(refusal);
  }

  @Test
  @Timeout(60)
  void readsWhatTheServerKept() {
    Refusal refusal = new Unavailable("ann");
    try (ParkingServer server = new ParkingServer()) {
      WorkflowStub workflow = server.start("Review");
      server.handedOff(workflow).failWith(FAMILY.toApplicationFailure(refusal));

      assertThat(server.resultOf(workflow))
          .containsExactly("failed ApproverUnavailable: ApproverUnavailable");
      Failure kept =
          server
              .workflowClient()
              .fetchHistory(ParkingServer.workflowId(workflow))
              .getEvents()
              .stream()
              .filter(HistoryEvent::hasActivityTaskFailedEventAttributes)
              .map(event -> event.getActivityTaskFailedEventAttributes().getFailure())
              .findFirst()
              .orElseThrow();
      assertThat(FAMILY.find(caught(CONVERTER.failureToException(kept)))).contains(refusal);
    }
  }

  @Test
  void isOnTheWireAsDocumented() {
    Failure wire =
        CONVERTER.exceptionToFailure(FAMILY.toApplicationFailure(new Rejected("ann", "budget")));

    assertThat(wire.getMessage()).isEqualTo("Rejected");
    assertThat(wire.getApplicationFailureInfo().getType()).isEqualTo("Rejected");
    assertThat(wire.getApplicationFailureInfo().getNonRetryable()).isTrue();
    assertThat(wire.getApplicationFailureInfo().getDetails().getPayloadsList())
        .map(payload -> payload.getData().toStringUtf8())
        .containsExactly("{\"by\":\"ann\",\"reason\":\"budget\"}");
  }

  @Test
  void isRetryableWhereItIsDeclaredSo() {
    assertThat(FAMILY.toApplicationFailure(new Unavailable("ann")).isNonRetryable()).isFalse();
    assertThat(FAMILY.toApplicationFailure(new Rejected("a", "b")).isNonRetryable()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void showsNoValuesInItsMessage(Refusal refusal) {
    ApplicationFailure failure = FAMILY.toApplicationFailure(refusal);

    assertThat(failure.getOriginalMessage())
        .isEqualTo(refusal instanceof Explained ? "shown" : failure.getType());
  }

  @Test
  void takesTheTypeWhereTheOwnMessageIsNull() {
    assertThat(FAMILY.toApplicationFailure(new Explained("secret", null)).getOriginalMessage())
        .isEqualTo("Explained");
  }

  @Test
  void readsAFailureThatAnotherSdkReported() {
    Optional<Refusal> found =
        FAMILY.find(caught(foreign("Rejected", json("{\"reason\":\"late\",\"by\":\"bob\"}"))));

    assertThat(found).contains(new Rejected("bob", "late"));
  }

  @Test
  void readsOnlyTheFirstOfTheDetails() {
    Optional<Refusal> found =
        FAMILY.find(
            caught(foreign("ApproverUnavailable", json("{\"who\":\"bob\"}"), json("\"more\""))));

    assertThat(found).contains(new Unavailable("bob"));
  }

  @Test
  void readsARecordWithoutComponentsWithAndWithoutDetails() {
    assertThat(FAMILY.find(caught(foreign("Withdrawn")))).contains(new Withdrawn());
    assertThat(FAMILY.find(caught(foreign("Withdrawn", json("{}"))))).contains(new Withdrawn());
    assertThat(FAMILY.find(caught(ApplicationFailure.newFailure("m", "Withdrawn"))))
        .contains(new Withdrawn());
  }

  @Test
  void saysSoWhenTheDetailsAreMissing() {
    assertUnreadable(foreign("Rejected"));
    assertUnreadable(ApplicationFailure.newFailure("m", "Rejected"));
  }

  @Test
  void saysSoWhenTheDetailsAreNull() {
    assertUnreadable(foreign("Rejected", json("null")));
    assertUnreadable(
        foreign(
            "Rejected",
            Payload.newBuilder()
                .putMetadata("encoding", ByteString.copyFromUtf8("binary/null"))
                .build()));
    assertUnreadable(ApplicationFailure.newFailure("m", "Rejected", (Object) null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"SECRET\"",
        "[\"SECRET\"]",
        "4711",
        "{\"by\":{\"SECRET\":1}}",
        "{\"by\":\"ann\",\"SECRET\":\"SECRET\"}",
        "{\"by\":\"SECRET",
        ""
      })
  void saysSoWhenTheDetailsAreOtherJson(String details) {
    assertUnreadable(foreign("Rejected", json(details)));
  }

  @Test
  void saysSoWhenTheDetailsAreInAnUnknownEncoding() {
    assertUnreadable(
        foreign(
            "Rejected",
            Payload.newBuilder()
                .putMetadata("encoding", ByteString.copyFromUtf8("binary/encrypted"))
                .setData(ByteString.copyFromUtf8("SECRET"))
                .build()));
    assertUnreadable(foreign("Rejected", Payload.getDefaultInstance()));
  }

  @Test
  void saysSoWhenALocallyBuiltFailureHoldsAnotherObject() {
    assertUnreadable(ApplicationFailure.newFailure("m", "Rejected", "SECRET"));
    assertUnreadable(ApplicationFailure.newFailure("m", "Rejected", new Unavailable("SECRET")));
  }

  @Test
  void findsNothingInOtherFailures() {
    assertThat(FAMILY.find(caught(ApplicationFailure.newFailure("m", "Other")))).isEmpty();
    assertThat(FAMILY.find(caught(foreign("rejected", json("{}"))))).isEmpty();
    assertThat(FAMILY.find(caught(foreign("", json("{}"))))).isEmpty();
    assertThat(
            FAMILY.find(
                caught(new TimeoutFailure("m", null, TimeoutType.TIMEOUT_TYPE_START_TO_CLOSE))))
        .isEmpty();
    assertThat(FAMILY.find(caught(new CanceledFailure("Rejected")))).isEmpty();
    assertThat(FAMILY.find(caught(null))).isEmpty();
  }

  @Test
  void findsNothingInTheLastFailureBeforeATimeOut() {
    Failure timeOut =
        Failure.newBuilder()
            .setTimeoutFailureInfo(
                TimeoutFailureInfo.newBuilder()
                    .setTimeoutType(TimeoutType.TIMEOUT_TYPE_SCHEDULE_TO_CLOSE))
            .setCause(CONVERTER.exceptionToFailure(FAMILY.toApplicationFailure(new Withdrawn())))
            .build();
    Exception caused = CONVERTER.failureToException(timeOut);

    assertThat(caused)
        .isInstanceOf(TimeoutFailure.class)
        .hasCauseInstanceOf(ApplicationFailure.class);
    assertThat(FAMILY.find(caught(caused))).isEmpty();
  }

  @Test
  void aSingleRecordIsAFamilyToo() {
    DeclaredFailures<Rejected> single =
        DeclaredFailures.of(DeclaredFailure.nonRetryable("No", Rejected.class));
    Rejected rejected = new Rejected("ann", "budget");

    assertThat(single.toApplicationFailure(rejected).getType()).isEqualTo("No");
    assertThat(single.find(caught(overTheWire(single.toApplicationFailure(rejected)))))
        .contains(rejected);
    assertThat(single.find(caught(foreign("Rejected", json("{}"))))).isEmpty();
  }

  @Test
  void refusesARecordThatTheGeneratedCodeDoesNotKnow() {
    DeclaredFailures<Refusal> older =
        DeclaredFailures.of(DeclaredFailure.nonRetryable("Rejected", Rejected.class));

    assertThatThrownBy(() -> older.toApplicationFailure(new Unavailable("SECRET")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            Unavailable.class.getName()
                + " was not a declared failure when the code was generated. Compile the activity"
                + " interface again.");
  }

  private static void assertUnreadable(Exception cause) {
    DataConverterException thrown =
        catchThrowableOfType(DataConverterException.class, () -> FAMILY.find(caught(cause)));

    assertThat(thrown)
        .hasMessageStartingWith(
            "Activity Review failed with the declared type Rejected, but the first of its details"
                + " is not a "
                + Rejected.class.getName()
                + ": ")
        .hasMessageNotContaining("SECRET")
        .hasNoCause();
  }

  private static Exception overTheWire(ApplicationFailure failure) {
    return CONVERTER.failureToException(CONVERTER.exceptionToFailure(failure));
  }
}
