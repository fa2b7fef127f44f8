package dev.asyncactivity.internal.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncactivity.support.StoringServer;
import io.temporal.activity.ActivityInfo;
import io.temporal.api.common.v1.Payload;
import io.temporal.api.common.v1.Payloads;
import io.temporal.api.enums.v1.EventType;
import io.temporal.api.failure.v1.Failure;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DataConverterException;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.common.converter.RawValue;
import io.temporal.failure.ApplicationFailure;
import io.temporal.failure.TemporalFailure;
import io.temporal.payload.context.ActivitySerializationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The SDK's own completion client is the oracle for what goes to a driver, and for whom. */
@Timeout(60)
class ExternalStorageTest {
  private static final String SMALL = "s".repeat(500);
  private static final String LARGE = "l".repeat(5_000);

  private static StoringServer server;

  @BeforeAll
  static void start() {
    server = new StoringServer(DefaultDataConverter.newDefaultInstance());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** A call, and how many payloads it is to store in each call of the driver. */
  enum Call {
    COMPLETE_SMALL,
    COMPLETE_LARGE(1),
    FAIL_SMALL,
    FAIL_ONE_LARGE(1),
    FAIL_TWO_LARGE(2),
    FAIL_WITH_CAUSE(2, 1),
    CANCEL_SMALL,
    CANCEL_LARGE(1),
    HEARTBEAT_SMALL,
    HEARTBEAT_LARGE(1);

    private final List<Integer> stores;

    Call(Integer... stores) {
      this.stores = List.of(stores);
    }

    /** What is read afterwards. */
    private String read() {
      return switch (this) {
        case COMPLETE_SMALL, HEARTBEAT_SMALL -> "500 x s";
        case COMPLETE_LARGE, HEARTBEAT_LARGE -> "5000 x l";
        case FAIL_SMALL -> "ActivityFailure by ApplicationFailure, 500 x s";
        case FAIL_ONE_LARGE -> "ActivityFailure by ApplicationFailure, 500 x s, 5000 x l";
        case FAIL_TWO_LARGE -> "ActivityFailure by ApplicationFailure, 5000 x l, 500 x s, 5000 x l";
        case FAIL_WITH_CAUSE ->
            "ActivityFailure by ApplicationFailure, 5000 x l, 500 x s"
                + " by ApplicationFailure, 5000 x l, 5000 x l";
        case CANCEL_SMALL -> "ActivityFailure by CanceledFailure, 500 x s";
        case CANCEL_LARGE -> "ActivityFailure by CanceledFailure, 5000 x l";
      };
    }

    private boolean isHeartbeat() {
      return name().startsWith("HEARTBEAT");
    }

    private boolean isCancellation() {
      return name().startsWith("CANCEL");
    }

    private void make(CompletionWay way, ActivityInfo activity) {
      switch (this) {
        case COMPLETE_SMALL -> way.complete(activity, SMALL);
        case COMPLETE_LARGE -> way.complete(activity, LARGE);
        case FAIL_SMALL -> way.fail(activity, failure(null, SMALL));
        case FAIL_ONE_LARGE -> way.fail(activity, failure(null, SMALL, LARGE));
        case FAIL_TWO_LARGE -> way.fail(activity, failure(null, LARGE, SMALL, LARGE));
        case FAIL_WITH_CAUSE ->
            way.fail(activity, failure(failure(null, LARGE, LARGE), LARGE, SMALL));
        case CANCEL_SMALL -> way.cancel(activity, SMALL);
        case CANCEL_LARGE -> way.cancel(activity, LARGE);
        case HEARTBEAT_SMALL -> way.heartbeat(activity, SMALL);
        case HEARTBEAT_LARGE -> way.heartbeat(activity, LARGE);
      }
    }
  }

  private static ApplicationFailure failure(Throwable cause, Object... details) {
    return ApplicationFailure.newFailureWithCause("message", "T", cause, details);
  }

  record Case(Call call, boolean byToken, boolean withContext) {}

  static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (Call call : Call.values()) {
      for (boolean byToken : new boolean[] {true, false}) {
        cases.add(new Case(call, byToken, false));
        cases.add(new Case(call, byToken, true));
      }
    }
    return cases;
  }

  /** What a driver was told, with the ids of the activity replaced, and what was read. */
  record Observed(List<String> stores, String read) {}

  @ParameterizedTest
  @MethodSource("cases")
  void theDriverIsCalledAsByTheSdk(Case it) {
    Observed ours = observe(it, true);

    assertThat(ours).isEqualTo(observe(it, false));
    assertThat(ours.stores())
        .isEqualTo(it.call().stores.stream().map(count -> count + " for " + target(it)).toList());
    assertThat(ours.read()).isEqualTo(it.call().read());
  }

  private static String target(Case it) {
    if (it.byToken()) {
      return it.withContext() && !it.call().isHeartbeat()
          ? "workflow default/WORKFLOW/null/Storing"
          : "null";
    }
    return "workflow default/WORKFLOW/RUN/" + (it.withContext() ? "Storing" : "null");
  }

  private static Observed observe(Case it, boolean ours) {
    ActivityInfo activity = server.park(1);
    ActivitySerializationContext context =
        it.withContext() ? new ActivitySerializationContext(activity) : null;
    CompletionWay way =
        ours
            ? new ConvertedWay(server.client(), it.byToken(), context)
            : new SdkWay(server.client(), it.byToken(), context);
    if (it.call().isCancellation()) {
      server.requestCancellation(activity);
    }
    server.storage().takeStores();
    it.call().make(way, activity);
    return new Observed(
        server.storage().takeStores().stream().map(words -> withoutIds(words, activity)).toList(),
        read(it.call(), activity));
  }

  /** The workflow reads everything but the details of a heartbeat and of a cancellation. */
  private static String read(Call call, ActivityInfo activity) {
    if (call.isHeartbeat()) {
      return heartbeat(activity);
    }
    String outcome = server.outcome(activity);
    return call.isCancellation() ? outcome + ", " + cancellation(activity) : outcome;
  }

  private static String cancellation(ActivityInfo activity) {
    Payloads details =
        server
            .event(activity, EventType.EVENT_TYPE_ACTIVITY_TASK_CANCELED)
            .getActivityTaskCanceledEventAttributes()
            .getDetails();
    return StoringServer.inWords(read(reading(), details));
  }

  private static String withoutIds(String words, ActivityInfo activity) {
    return words
        .replace(activity.getWorkflowId(), "WORKFLOW")
        .replace(activity.getWorkflowRunId(), "RUN");
  }

  private static String heartbeat(ActivityInfo activity) {
    Payloads details =
        server.pending(activity, info -> info.hasHeartbeatDetails()).getHeartbeatDetails();
    return StoringServer.inWords(read(reading(), details));
  }

  private static DataConverter reading() {
    return ClientConverters.of(server.client()).reading(null);
  }

  private static String read(DataConverter converter, Payloads payloads) {
    return converter.fromPayloads(0, Optional.of(payloads), String.class, String.class);
  }

  private static DataConverter plain() {
    return server.client().getOptions().getDataConverter();
  }

  private static CompletionWay ours() {
    return new ConvertedWay(server.client(), true, null);
  }

  @Test
  void aRecordedResultIsRead() {
    ActivityInfo activity = server.park(1);
    ours().complete(activity, LARGE);
    Payloads result =
        server
            .event(activity, EventType.EVENT_TYPE_ACTIVITY_TASK_COMPLETED)
            .getActivityTaskCompletedEventAttributes()
            .getResult();

    assertThat(result.getPayloads(0).getExternalPayloadsCount()).isEqualTo(1);
    assertThat(result.getSerializedSize()).isLessThan(300);
    assertThat(read(reading(), result)).isEqualTo(LARGE);
    assertThat(reading().fromPayload(result.getPayloads(0), RawValue.class, RawValue.class))
        .extracting(RawValue::getPayload)
        .isEqualTo(plain().toPayload(LARGE).orElseThrow());
    assertThatThrownBy(() -> read(plain(), result)).isInstanceOf(DataConverterException.class);
  }

  @Test
  void aRecordedFailureIsRead() {
    ActivityInfo activity = server.park(1);
    ours().fail(activity, failure(null, LARGE, SMALL));
    Failure failure =
        server
            .event(activity, EventType.EVENT_TYPE_ACTIVITY_TASK_FAILED)
            .getActivityTaskFailedEventAttributes()
            .getFailure();

    assertThat(details(failure, reading())).isEqualTo("ApplicationFailure, 5000 x l, 500 x s");
    assertThatThrownBy(() -> details(failure, plain())).isInstanceOf(DataConverterException.class);
  }

  @Test
  void theLastFailureOfAPendingActivityIsRead() {
    ActivityInfo activity = server.park(2);
    ours().fail(activity, failure(null, LARGE));
    Failure failure = server.pending(activity, info -> info.hasLastFailure()).getLastFailure();

    assertThat(details(failure, reading())).isEqualTo("ApplicationFailure, 5000 x l");
  }

  private static String details(Failure failure, DataConverter converter) {
    return StoringServer.inWords((TemporalFailure) converter.failureToException(failure));
  }

  @Test
  void aSmallValueIsThePlainConverters() {
    assertThat(ClientConverters.of(server.client()).byToken(null).toPayloads(SMALL))
        .isEqualTo(plain().toPayloads(SMALL));
  }

  @Test
  void aContextWithoutAWorkflowIsOfAStandaloneActivity() {
    ActivityInfo activity = server.park(2);
    ActivitySerializationContext context =
        new ActivitySerializationContext("default", null, null, "Park", "storing", false);
    server.storage().takeStores();
    new SdkWay(server.client(), true, context).fail(activity, failure(null, LARGE));
    List<String> sdk = server.storage().takeStores();
    ClientConverters.of(server.client()).byToken(context).exceptionToFailure(failure(null, LARGE));

    assertThat(server.storage().takeStores())
        .isEqualTo(sdk)
        .containsExactly("1 for activity default/null/null/Park");
  }

  @Test
  void anUnknownRunIsNull() {
    server.storage().takeStores();
    for (String run : new String[] {"", null}) {
      ClientConverters.of(server.client()).byIds("w", run, null).toPayloads(LARGE);
      assertThat(server.storage().takeStores())
          .containsExactly("1 for workflow default/w/null/null");
    }
  }

  @Test
  void eachConversionStores() {
    server.storage().takeStores();
    DataConverter converter = ClientConverters.of(server.client()).byToken(null);
    Payload first = converter.toPayload(LARGE).orElseThrow();
    Payload second = converter.toPayload(LARGE).orElseThrow();

    assertThat(server.storage().takeStores()).containsExactly("1 for null", "1 for null");
    assertThat(second).isNotEqualTo(first);
  }
}
