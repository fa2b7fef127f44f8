package dev.asyncactivity.internal.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncactivity.support.AesGcmCodec;
import dev.asyncactivity.support.StoringServer;
import io.temporal.activity.ActivityInfo;
import io.temporal.api.common.v1.Payload;
import io.temporal.api.common.v1.Payloads;
import io.temporal.api.enums.v1.EventType;
import io.temporal.common.converter.CodecDataConverter;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.failure.ApplicationFailure;
import io.temporal.payload.codec.PayloadCodecException;
import io.temporal.payload.context.ActivitySerializationContext;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A storage below a codec that binds each value to its activity and encrypts failures too. */
@Timeout(60)
class EncryptedStorageTest {
  private static final String LARGE = "l".repeat(5_000);
  private static final ApplicationFailure FAILURE =
      ApplicationFailure.newFailure("message", "T", LARGE, LARGE);

  private StoringServer server;

  @BeforeEach
  void start() {
    server =
        new StoringServer(
            new CodecDataConverter(
                DefaultDataConverter.newDefaultInstance(),
                List.of(AesGcmCodec.boundToContext()),
                true));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void theDriverGetsWhatIsEncrypted() {
    ActivityInfo activity = server.park(1);
    way(activity, true).complete(activity, LARGE);

    assertThat(server.outcome(activity)).isEqualTo("5000 x l");
    assertThat(server.storage().payloads())
        .extracting(EncryptedStorageTest::encoding)
        .containsExactly("binary/encrypted");
    assertThat(encoding(result(activity).getPayloads(0))).isEqualTo("json/protobuf");
    assertThat(read(new ActivitySerializationContext(activity), result(activity))).isEqualTo(LARGE);
    assertThatThrownBy(() -> read(null, result(activity)))
        .isInstanceOf(PayloadCodecException.class);
  }

  private Payloads result(ActivityInfo activity) {
    return server
        .event(activity, EventType.EVENT_TYPE_ACTIVITY_TASK_COMPLETED)
        .getActivityTaskCompletedEventAttributes()
        .getResult();
  }

  @Test
  void anEncryptedFailureIsStoredAsByTheSdk() {
    for (boolean byToken : new boolean[] {true, false}) {
      ActivityInfo sdks = server.park(1);
      server.storage().takeStores();
      new SdkWay(server.client(), byToken, new ActivitySerializationContext(sdks))
          .fail(sdks, FAILURE);
      List<String> expected = stores(sdks);
      ActivityInfo ours = server.park(1);
      server.storage().takeStores();
      way(ours, byToken).fail(ours, FAILURE);

      assertThat(stores(ours)).isEqualTo(expected);
      // The message and the stack trace are a payload of their own, and a large one.
      assertThat(expected).hasSize(2).anyMatch(words -> words.startsWith("2 for workflow"));
      assertThat(server.outcome(ours))
          .isEqualTo(server.outcome(sdks))
          .isEqualTo("ActivityFailure by ApplicationFailure, 5000 x l, 5000 x l");
    }
  }

  private List<String> stores(ActivityInfo activity) {
    return server.storage().takeStores().stream()
        .map(words -> words.replace(activity.getWorkflowId(), "WORKFLOW"))
        .map(words -> words.replace(activity.getWorkflowRunId(), "RUN"))
        .toList();
  }

  /** The SDK's own cannot be read by the activity's next attempt: it is encrypted for nobody. */
  @Test
  void aHeartbeatByTokenKeepsItsContextUnlikeTheSdks() {
    ActivityInfo activity = server.park(1);
    ActivitySerializationContext context = new ActivitySerializationContext(activity);
    new SdkWay(server.client(), true, context).heartbeat(activity, LARGE);
    assertThatThrownBy(() -> read(context, heartbeat(activity)))
        .isInstanceOf(PayloadCodecException.class);

    way(activity, true).heartbeat(activity, LARGE);
    assertThat(read(context, heartbeat(activity))).isEqualTo(LARGE);
  }

  private Payloads heartbeat(ActivityInfo activity) {
    return server.pending(activity, info -> info.hasHeartbeatDetails()).getHeartbeatDetails();
  }

  private CompletionWay way(ActivityInfo activity, boolean byToken) {
    return new ConvertedWay(server.client(), byToken, new ActivitySerializationContext(activity));
  }

  private String read(ActivitySerializationContext context, Payloads payloads) {
    return ClientConverters.of(server.client())
        .reading(context)
        .fromPayloads(0, Optional.of(payloads), String.class, String.class);
  }

  private static String encoding(Payload payload) {
    return payload.getMetadataOrThrow("encoding").toStringUtf8();
  }
}
