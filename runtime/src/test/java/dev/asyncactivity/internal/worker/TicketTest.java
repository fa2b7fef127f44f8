package dev.asyncactivity.internal.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.AsyncActivityHandle;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.PreviousHandOff;
import dev.asyncactivity.ProgressHandle;
import dev.asyncactivity.support.AesGcmCodec;
import dev.asyncactivity.support.ParkingServer;
import dev.asyncactivity.support.ReviewHandle;
import io.temporal.api.common.v1.Payload;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.common.converter.CodecDataConverter;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.failure.ApplicationFailure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What a hand-off leaves, through a codec that is bound to the activity, heartbeats and a retry.
 */
@Timeout(60)
class TicketTest {
  private final ParkingServer server =
      new ParkingServer(
          WorkflowClientOptions.newBuilder()
              .setDataConverter(
                  new CodecDataConverter(
                      DefaultDataConverter.newDefaultInstance(),
                      List.of(AesGcmCodec.boundToContext())))
              .build());
  private final BlockingQueue<Optional<PreviousHandOff>> previous = new LinkedBlockingQueue<>();

  @AfterEach
  void stop() {
    server.close();
  }

  /** A handle as it is generated for a method with two clocks. */
  private static final class Keeping extends AsyncActivityHandle implements ProgressHandle<String> {
    Keeping(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, ReviewHandle.TYPE, Attempts.ANY);
    }

    @Override
    protected boolean keepsTicket() {
      return true;
    }
  }

  private WorkflowStub start() {
    return server.start(
        server
            .withHandOff(pending -> previous.add(pending.previousHandOff()), "Review")
            .withAttempts(3, Duration.ofMillis(20)));
  }

  private List<Payload> details(WorkflowStub workflow) {
    return server.pending(workflow).get(0).getHeartbeatDetails().getPayloadsList();
  }

  /** The next attempt's hand-off, after something and a retryable failure. */
  private Optional<PreviousHandOff> afterwards(Consumer<Parked> something) throws Exception {
    WorkflowStub workflow = start();
    ReviewHandle first = server.handedOff(workflow);
    assertThat(previous.take()).isEmpty();
    ParkingServer.await(() -> details(workflow).size() == 2);
    assertThat(details(workflow))
        .allSatisfy(
            it ->
                assertThat(it.getMetadataOrThrow("encoding").toStringUtf8())
                    .isEqualTo("binary/encrypted"));
    something.accept((Parked) first.address());
    first.failWith(ApplicationFailure.newFailure("again", "Again"));
    ReviewHandle second = server.handedOff(workflow);
    Optional<PreviousHandOff> told = previous.take();
    ParkingServer.await(() -> details(workflow).size() == 2);
    second.complete("done");
    assertThat(server.resultOf(workflow)).containsExactly("done");
    return told;
  }

  @Test
  void tellsTheNextHandOff() throws Exception {
    assertThat(afterwards(address -> {})).map(PreviousHandOff::attempt).contains(1);
  }

  @Test
  void isKeptByHeartbeatsByToken() throws Exception {
    Optional<PreviousHandOff> told =
        afterwards(
            address -> {
              Keeping handle = new Keeping(server.client(), address);
              handle.heartbeat("half");
              handle.heartbeat();
              handle.heartbeat("more");
            });
    assertThat(told).map(PreviousHandOff::attempt).contains(1);
  }

  @Test
  void isKeptByHeartbeatsByIds() throws Exception {
    Optional<PreviousHandOff> told =
        afterwards(
            address ->
                new Keeping(
                        server.client(),
                        ActivityAddress.of(address.workflowId(), address.activityId()))
                    .heartbeat("half"));
    assertThat(told).map(PreviousHandOff::attempt).contains(1);
  }

  @Test
  void isLostByOtherHeartbeats() throws Exception {
    Optional<PreviousHandOff> told =
        afterwards(
            address ->
                server
                    .workflowClient()
                    .newActivityCompletionClient()
                    .heartbeat(address.taskToken().bytes(), "half"));
    assertThat(told).isEmpty();
  }
}
