package dev.asyncactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.util.Durations;
import com.google.protobuf.util.Timestamps;
import dev.asyncactivity.CompletionOutcome.Accepted;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.internal.ticket.Ticket;
import dev.asyncactivity.support.Pending;
import dev.asyncactivity.support.ReviewHandle;
import dev.asyncactivity.support.ScriptedServer;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.temporal.api.common.v1.ActivityType;
import io.temporal.api.enums.v1.WorkflowExecutionStatus;
import io.temporal.api.workflow.v1.PendingActivityInfo;
import io.temporal.api.workflowservice.v1.DescribeWorkflowExecutionResponse;
import io.temporal.api.workflowservice.v1.ListWorkflowExecutionsRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCompletedByIdRequest;
import io.temporal.common.converter.DataConverterException;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.serviceclient.RpcRetryOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pending activities are found by their type, in one workflow and in many. */
class ParkedActivitiesTest {
  private static final Instant STARTED = Instant.ofEpochMilli(1_700_000_000_000L);

  private final ScriptedServer server = new ScriptedServer();
  private final AsyncActivityClient client =
      AsyncActivityClient.newBuilder(server.inNamespace("default"))
          .setMaxInFlightDescribes(2)
          .setRpcRetryOptions(
              RpcRetryOptions.newBuilder().setExpiration(Duration.ofSeconds(1)).build())
          .build();
  private final ParkedActivities<ReviewHandle> reviews =
      client.parked("Review", address -> new ReviewHandle(client, address));

  @AfterEach
  void disconnect() {
    server.close();
  }

  private static PendingActivityInfo.Builder review(String id) {
    return Pending.activity(1)
        .setActivityId(id)
        .setScheduledTime(Timestamps.fromMillis(STARTED.toEpochMilli() - 1000))
        .setLastStartedTime(Timestamps.fromMillis(STARTED.toEpochMilli()));
  }

  private static PendingActivityInfo.Builder other() {
    return Pending.activity(1).setActivityType(ActivityType.newBuilder().setName("Other"));
  }

  private void running(String workflowId, PendingActivityInfo.Builder... pending) {
    DescribeWorkflowExecutionResponse.Builder run =
        Pending.run(
            "r-" + workflowId, WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_RUNNING, pending)
            .toBuilder();
    run.getWorkflowExecutionInfoBuilder().getExecutionBuilder().setWorkflowId(workflowId);
    server.lookups().describeRun(run.build());
  }

  private void fiveWorkflows() {
    running("w1", review("1"), other());
    running("w2");
    running("w3", review("1"), review("2"));
    running("w4", other());
    running("w5", review("9"));
    server.lookups().list("w1", "w2", "gone", "w3", "w4", "w5");
  }

  @Test
  void areFoundInTheServersOrder() {
    fiveWorkflows();

    assertThat(reviews.stream().map(it -> it.workflowId() + "/" + it.activityId()))
        .containsExactly("w1/1", "w3/1", "w3/2", "w5/9");
    assertThat(filters()).containsOnly("ExecutionStatus = 'Running'");
  }

  private List<String> filters() {
    return server.requests("ListWorkflowExecutions").stream()
        .map(it -> ((ListWorkflowExecutionsRequest) it).getQuery())
        .toList();
  }

  @Test
  void areAskedForAsTheyAreRead() {
    fiveWorkflows();
    Iterator<ParkedActivity<ReviewHandle>> iterator = reviews.stream().iterator();
    assertThat(server.methods()).isEmpty();

    assertThat(iterator.next().workflowId()).isEqualTo("w1");
    assertThat(server.calls("DescribeWorkflowExecution")).isLessThanOrEqualTo(2);
    assertThat(server.calls("ListWorkflowExecutions")).isEqualTo(1);
  }

  @Test
  void aFilterIsPutBeforeTheStatus() {
    reviews.matching("A = 1 OR B = 2").stream().toList();
    assertThat(filters()).containsExactly("(A = 1 OR B = 2) AND ExecutionStatus = 'Running'");
  }

  @Test
  void tellWhatTheServerKnows() {
    PendingActivityInfo.Builder activity =
        review("a")
            .setLastWorkerIdentity("1@host")
            .setPaused(true)
            .setHeartbeatDetails(
                DefaultDataConverter.newDefaultInstance().toPayloads("half").orElseThrow());
    activity.getActivityOptionsBuilder().setStartToCloseTimeout(Durations.fromMinutes(5));
    activity.getActivityOptionsBuilder().setScheduleToCloseTimeout(Durations.fromMinutes(1));
    server.lookups().describe(Pending.workflow(activity));

    ParkedActivity<ReviewHandle> found = reviews.inWorkflow("w").only();

    assertThat(found.attempt()).isEqualTo(1);
    assertThat(found.since()).contains(STARTED);
    assertThat(found.deadline()).contains(STARTED.plusSeconds(59));
    assertThat(found.progress(String.class)).contains("half");
    assertThat(found.worker()).isEqualTo("1@host");
    assertThat(found.paused()).isTrue();
    assertThat(found.cancelRequested()).isFalse();
    assertThat(found.handle().tryComplete("x")).isEqualTo(new Accepted());
    assertThat(server.requests("RespondActivityTaskCompletedById"))
        .map(it -> ((RespondActivityTaskCompletedByIdRequest) it).getRunId())
        .containsExactly("r");
  }

  private static PendingActivityInfo.Builder withDetails(Object... details) {
    return review("a")
        .setHeartbeatDetails(
            DefaultDataConverter.newDefaultInstance().toPayloads(details).orElseThrow());
  }

  @Test
  void tellTheKeyInATicketAlone() {
    Ticket ticket = new Ticket(1, STARTED, null, "4711");
    server.lookups().describe(Pending.workflow(withDetails(null, ticket.values(), "behind it")));
    assertThat(reviews.inWorkflow("w").withKey("4711").only().key()).contains("4711");
    assertThat(reviews.inWorkflow("w").withKey("4712").stream()).isEmpty();

    for (Object others : Arrays.asList("text", List.of(1), Map.of("key", "4711"), null)) {
      server.lookups().describe(Pending.workflow(withDetails("half", others)));
      assertThat(reviews.inWorkflow("w").only().key()).isEmpty();
    }
    server.lookups().describe(Pending.workflow(withDetails("half", new byte[] {1})));
    assertThatThrownBy(() -> reviews.inWorkflow("w").only().key())
        .isInstanceOf(DataConverterException.class);
  }

  @Test
  void onlyOneIsAskedFor() {
    fiveWorkflows();
    assertThatThrownBy(reviews::only)
        .isInstanceOfSatisfying(
            AmbiguousActivityException.class,
            e -> assertThat(e.activityIds()).containsExactly("w1/1", "w3/1"));
    server.lookups().list();
    assertThatThrownBy(reviews::only).isInstanceOf(NotPendingException.class);
    assertThatThrownBy(() -> reviews.inWorkflow("none").only())
        .isInstanceOf(NotPendingException.class)
        .hasMessageContaining("none");
  }

  @Test
  void aListFilterIsAnAddress() {
    fiveWorkflows();
    ReviewHandle one = new ReviewHandle(client, ActivityAddress.matching("A = 1"));
    assertThatThrownBy(() -> one.complete("x"))
        .isInstanceOfSatisfying(
            AmbiguousActivityException.class,
            e -> assertThat(e.activityIds()).containsExactly("w1/1", "w3/1", "w3/2"));

    server.lookups().list("w1", "w2", "w4");
    assertThat(one.tryComplete("x")).isEqualTo(new Accepted());
    assertThat(one.deadline()).isEmpty();

    server.lookups().list("w2", "w4");
    assertThat(one.tryComplete("x"))
        .isEqualTo(new NotPending(new NotPendingReason.NoneOfType(List.of())));
    assertThatThrownBy(() -> ActivityAddress.matching(" "))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatTheServerRefusesIsItsOwnException() {
    server.failNext("ListWorkflowExecutions", Status.INVALID_ARGUMENT, 1);
    assertThatThrownBy(() -> reviews.matching("nonsense").stream().toList())
        .isInstanceOf(StatusRuntimeException.class)
        .hasMessageContaining("INVALID_ARGUMENT");
  }
}
