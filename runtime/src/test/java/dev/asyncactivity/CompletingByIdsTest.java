package dev.asyncactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.protobuf.util.Timestamps;
import dev.asyncactivity.CompletionOutcome.Accepted;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.NotPendingReason.RecordedResult;
import dev.asyncactivity.NotPendingReason.UnknownCause;
import dev.asyncactivity.support.Events;
import dev.asyncactivity.support.ParkingServer;
import dev.asyncactivity.support.Pending;
import dev.asyncactivity.support.ReviewHandle;
import dev.asyncactivity.support.ScriptedServer;
import dev.asyncactivity.support.Soon;
import io.grpc.Status;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.api.workflow.v1.PendingActivityInfo;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCompletedByIdRequest;
import io.temporal.serviceclient.RpcRetryOptions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Other SDKs let a workflow give an id again once it is free: that is another question. */
@Timeout(60)
class CompletingByIdsTest {
  private static final String COMPLETE = "RespondActivityTaskCompletedById";

  private ScriptedServer server;

  @BeforeEach
  void connect() {
    server = new ScriptedServer();
  }

  @AfterEach
  void disconnect() {
    server.close();
  }

  private ReviewHandle handle(ActivityAddress address, int tries, int historyPages) {
    return new ReviewHandle(
        AsyncActivityClient.newBuilder(server.inNamespace("default"))
            .setMaxHistoryPages(historyPages)
            .setRpcRetryOptions(
                RpcRetryOptions.newBuilder()
                    .setInitialInterval(Duration.ofMillis(300))
                    .setMaximumAttempts(tries)
                    .setExpiration(Duration.ofSeconds(10))
                    .build())
            .build(),
        address);
  }

  private static PendingActivityInfo.Builder scheduled(long millis) {
    return Pending.activity(1).setScheduledTime(Timestamps.fromMillis(millis));
  }

  @Test
  void isNotRepeatedForTheNextQuestion() {
    server.lookups().describe(Pending.workflow(scheduled(1_000_000)));
    server.failNext(COMPLETE, Status.UNAVAILABLE, 1);
    var outcome = handle(ActivityAddress.of("w", "r", "a"), 0, 20).completeAsync("to the first");
    ParkingServer.await(() -> server.calls(COMPLETE) == 1);

    server.lookups().describe(Pending.workflow(scheduled(2_000_000)));

    assertThat(Soon.get(outcome)).isInstanceOf(NotPending.class);
    assertThat(server.calls(COMPLETE)).isEqualTo(1);
  }

  /** What cannot be found in the history is told once; then the address is free. */
  @Test
  void anUnansweredCallDoesNotHoldItsAddressForEver() {
    server.lookups().describe(Pending.workflow(scheduled(1_000_000)));
    server.lookups().setHistory(Events.scheduled(5, "other"), Events.scheduled(6, "another"));
    server.lookups().setPageSize(1);
    server.failNext(COMPLETE, Status.UNAVAILABLE, 1);
    ReviewHandle handle = handle(ActivityAddress.inWorkflow("w"), 1, 1);
    assertThat(catchThrowable(() -> handle.complete("to the first"))).isNotNull();

    server.lookups().describe(Pending.workflow(scheduled(2_000_000).setActivityId("the next one")));

    assertThat(handle.tryComplete("to the first"))
        .isEqualTo(new NotPending(new NotPendingReason.Unknown(UnknownCause.HISTORY_LIMIT)));
    assertThat(handle.tryComplete("to the second")).isEqualTo(new Accepted());
  }

  /** Addresses of two kinds have no order, so both may find what the first call has done. */
  @Test
  void ofTwoThatAreMadeAgainAtOnceOneIsAccepted() {
    server.lookups().describe(Pending.workflow(scheduled(1_000_000)));
    server.failNext(COMPLETE, Status.UNAVAILABLE, 1);
    ReviewHandle inWorkflow = handle(ActivityAddress.inWorkflow("w"), 1, 20);
    assertThat(catchThrowable(() -> inWorkflow.complete("done"))).isNotNull();
    String identity =
        ((RespondActivityTaskCompletedByIdRequest) server.requests(COMPLETE).get(0)).getIdentity();
    HistoryEvent.Builder landed = Events.completed(6, 5, "done").toBuilder();
    landed.getActivityTaskCompletedEventAttributesBuilder().setIdentity(identity);
    server.lookups().describe(Pending.workflow());
    server.lookups().setHistory(Events.scheduled(5, "a"), landed.build());
    server.hold("GetWorkflowExecutionHistory");

    var one = inWorkflow.completeAsync("done");
    var other = handle(ActivityAddress.of("w", "r", "a"), 1, 20).completeAsync("done");
    ParkingServer.await(() -> server.calls("GetWorkflowExecutionHistory") == 2);
    server.release("GetWorkflowExecutionHistory");

    assertThat(List.of(Soon.get(one), Soon.get(other)))
        .containsExactlyInAnyOrder(
            new Accepted(),
            new NotPending(new NotPendingReason.AlreadyCompleted(RecordedResult.SAME)));
  }
}
