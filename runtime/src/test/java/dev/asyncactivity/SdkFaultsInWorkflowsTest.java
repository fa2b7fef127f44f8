package dev.asyncactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.CompletionOutcome.Accepted;
import dev.asyncactivity.support.AesGcmCodec;
import dev.asyncactivity.support.LosingAnswers;
import dev.asyncactivity.support.ParkingServer;
import dev.asyncactivity.support.ReviewHandle;
import io.temporal.api.common.v1.Payload;
import io.temporal.api.enums.v1.EventType;
import io.temporal.client.ActivityCompletionClient;
import io.temporal.client.ActivityCompletionFailureException;
import io.temporal.client.ActivityNotExistsException;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.common.converter.CodecDataConverter;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.failure.ApplicationFailure;
import io.temporal.failure.CanceledFailure;
import io.temporal.payload.context.ActivitySerializationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The faults of {@link SdkFaultsTest} that only show in a workflow. */
@Timeout(60)
class SdkFaultsInWorkflowsTest {
  private static final AesGcmCodec CODEC = AesGcmCodec.boundToContext();

  private static ParkingServer server;
  private static ActivityCompletionClient raw;

  @BeforeAll
  static void start() {
    server =
        new ParkingServer(
            WorkflowClientOptions.newBuilder()
                .setDataConverter(
                    new CodecDataConverter(
                        DefaultDataConverter.newDefaultInstance(), List.of(CODEC), true))
                .build());
    raw = server.workflowClient().newActivityCompletionClient();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void anAcceptedCallIsToldToBeNone() {
    WorkflowStub first = server.start("Review");
    byte[] taskToken = parked(server.handedOff(first)).taskToken().bytes();
    ActivityCompletionClient losing =
        server
            .connect(new LosingAnswers("RespondActivityTaskCompleted", 1))
            .newActivityCompletionClient()
            .withContext(contextOf(first));
    assertThat(catchThrowable(() -> losing.complete(taskToken, "done")))
        .isExactlyInstanceOf(ActivityNotExistsException.class);
    assertThat(server.resultOf(first)).containsExactly("done");

    WorkflowStub second = server.start("Review");
    WorkflowClient connection =
        server.connect(new LosingAnswers("RespondActivityTaskCompleted", 1));
    ReviewHandle ours =
        new ReviewHandle(
            AsyncActivityClient.create(connection), server.handedOff(second).address());
    assertThat(ours.tryComplete("done")).isEqualTo(new Accepted());
    assertThat(server.resultOf(second)).containsExactly("done");
  }

  @Test
  void theContextOfAHeartbeatByTokenIsLost() {
    WorkflowStub workflow = server.start("Review");
    ReviewHandle ours = server.handedOff(workflow);
    ActivitySerializationContext context = contextOf(workflow);

    raw.withContext(context).heartbeat(parked(ours).taskToken().bytes(), "half");
    assertThat(catchThrowable(() -> decoded(workflow, context))).isNotNull();

    ours.heartbeat("half");
    assertThat(decoded(workflow, context).getData().toStringUtf8()).isEqualTo("\"half\"");
    ours.complete("done");
    server.resultOf(workflow);
  }

  private static Payload decoded(WorkflowStub workflow, ActivitySerializationContext context) {
    List<Payload> details = server.pending(workflow).get(0).getHeartbeatDetails().getPayloadsList();
    return CODEC.withContext(context).decode(details).get(0);
  }

  @Test
  void someFailuresCannotBeSentByToken() {
    WorkflowStub workflow = server.start("Review");
    ReviewHandle ours = server.handedOff(workflow);

    assertThat(
            catchThrowable(
                () ->
                    raw.completeExceptionally(
                        parked(ours).taskToken().bytes(), new CanceledFailure("stopped"))))
        .isExactlyInstanceOf(ActivityCompletionFailureException.class);

    // Nothing else than what the server takes can be given to ours.
    assertThat(throwablesTaken()).isNotEmpty().containsOnly(ApplicationFailure.class);
    ours.failWith(ApplicationFailure.newNonRetryableFailure("stopped", "Stopped"));
    assertThat(server.resultOf(workflow)).containsExactly("failed Stopped: stopped");
  }

  private static List<Class<?>> throwablesTaken() {
    return handleMethods()
        .flatMap(method -> Stream.of(method.getParameterTypes()))
        .filter(Throwable.class::isAssignableFrom)
        .<Class<?>>map(type -> type)
        .toList();
  }

  @Test
  void aResultOfAnotherTypeIsTaken() {
    WorkflowStub workflow = server.start("Review");
    ReviewHandle ours = server.handedOff(workflow);

    raw.withContext(contextOf(workflow))
        .complete(parked(ours).taskToken().bytes(), Map.of("not", "text"));

    ParkingServer.await(
        () ->
            server
                .workflowClient()
                .fetchHistory(ParkingServer.workflowId(workflow))
                .getEvents()
                .stream()
                .anyMatch(e -> e.getEventType() == EventType.EVENT_TYPE_WORKFLOW_TASK_FAILED));
    workflow.terminate("it would never end");

    // The typed methods are the generated ones; of AsyncActivityHandle itself none takes a result.
    assertThat(
            handleMethods().filter(method -> method.getName().toLowerCase().contains("complete")))
        .isEmpty();
  }

  private static Stream<Method> handleMethods() {
    return Stream.of(AsyncActivityHandle.class.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()));
  }

  private static ActivitySerializationContext contextOf(WorkflowStub workflow) {
    return new ActivitySerializationContext(
        "default", ParkingServer.workflowId(workflow), "HostWorkflow", "Review", "parking", false);
  }

  private static Parked parked(ReviewHandle handle) {
    return (Parked) handle.address();
  }
}
