package dev.asyncactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.asyncactivity.CompletionOutcome.Accepted;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.NotPendingReason.RecordedResult;
import dev.asyncactivity.support.AesGcmCodec;
import dev.asyncactivity.support.CompletionNotes;
import dev.asyncactivity.support.LosingAnswers;
import dev.asyncactivity.support.ParkingServer;
import dev.asyncactivity.support.ReviewHandle;
import io.temporal.activity.Activity;
import io.temporal.api.enums.v1.EventType;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.client.ActivityCompletionFailureException;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.common.converter.CodecDataConverter;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DataConverterException;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.common.converter.JacksonJsonPayloadConverter;
import io.temporal.failure.ApplicationFailure;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The data converter of the client: what it writes is read, and compared, by what it reads. */
@Timeout(60)
class PayloadsTest {
  private ParkingServer server;

  private ParkingServer startWith(DataConverter converter) {
    server =
        new ParkingServer(WorkflowClientOptions.newBuilder().setDataConverter(converter).build());
    return server;
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static DataConverter encrypting(AesGcmCodec codec) {
    return new CodecDataConverter(DefaultDataConverter.newDefaultInstance(), List.of(codec), true);
  }

  @Test
  void resultsAreComparedAsTheyAreBeforeTheirEncryption() {
    startWith(encrypting(AesGcmCodec.unbound()));
    WorkflowStub workflow = server.start("Review");
    ReviewHandle handle = server.handedOff(workflow);
    handle.complete("done");
    assertThat(server.resultOf(workflow)).containsExactly("done");

    assertThat(handle.tryComplete("done")).isEqualTo(already(RecordedResult.SAME));
    assertThat(handle.tryComplete("other")).isEqualTo(already(RecordedResult.OTHER));
  }

  @Test
  void anEncryptedCallWhoseAnswerWasLostIsAccepted() {
    startWith(encrypting(AesGcmCodec.unbound()));
    WorkflowClient losing =
        server.connect(
            new LosingAnswers("RespondActivityTaskCompleted", 1),
            new LosingAnswers("RespondActivityTaskFailed", 1));

    WorkflowStub workflow = server.start("Review");
    assertThat(at(losing, server.handedOff(workflow)).tryComplete("done"))
        .isEqualTo(new Accepted());
    assertThat(server.resultOf(workflow)).containsExactly("done");

    workflow = server.start("Review");
    assertThat(
            at(losing, server.handedOff(workflow))
                .tryFailWith(
                    ApplicationFailure.newNonRetryableFailure("over budget", "Rejected", "ann")))
        .isEqualTo(new Accepted());
    assertThat(server.resultOf(workflow)).containsExactly("failed Rejected: over budget (ann)");
  }

  @Test
  void whatIsBoundToItsContextIsReadInTheWorkflow() {
    startWith(encrypting(AesGcmCodec.boundToContext()));
    WorkflowStub workflow = server.start("Review");
    ReviewHandle handle = fromToken(server.handedOff(workflow));
    handle.complete("done");
    assertThat(server.resultOf(workflow)).containsExactly("done");
    assertThat(handle.tryComplete("done")).isEqualTo(already(RecordedResult.SAME));

    workflow = server.start("Review");
    fromToken(server.handedOff(workflow))
        .failWith(ApplicationFailure.newNonRetryableFailure("over budget", "Rejected", "ann"));
    assertThat(server.resultOf(workflow)).containsExactly("failed Rejected: over budget (ann)");
  }

  @Test
  void detailsThatAreBoundToTheirContextAreReadByTheNextAttempt() {
    startWith(encrypting(AesGcmCodec.boundToContext()));
    Queue<String> details = new ConcurrentLinkedQueue<>();
    WorkflowStub workflow =
        server.start(
            server
                .withHandOff(
                    pending ->
                        Activity.getExecutionContext()
                            .getHeartbeatDetails(String.class)
                            .ifPresent(details::add),
                    "Review")
                .withAttempts(2, Duration.ofMillis(50)));
    ReviewHandle first = fromToken(server.handedOff(workflow));
    first.heartbeat("half");
    first.failWith(ApplicationFailure.newFailure("once", "Once"));

    ReviewHandle second = server.handedOff(workflow);
    ParkingServer.await(() -> !details.isEmpty());
    assertThat(details).containsExactly("half");
    second.complete("done");
    assertThat(server.resultOf(workflow)).containsExactly("done");
  }

  @Test
  void whatIsBoundToItsContextIsReadAlsoWithAnInterceptorOfCompletions() {
    startWith(encrypting(AesGcmCodec.boundToContext()));
    CompletionNotes notes = new CompletionNotes();
    WorkflowClient intercepting =
        WorkflowClient.newInstance(
            server.workflowClient().getWorkflowServiceStubs(),
            WorkflowClientOptions.newBuilder(server.workflowClient().getOptions())
                .setInterceptors(notes)
                .build());
    WorkflowStub workflow = server.start("Review");

    at(intercepting, server.handedOff(workflow)).complete("done");

    assertThat(server.resultOf(workflow)).containsExactly("done");
    assertThat(notes.calls()).containsExactly("complete");
  }

  @Test
  void aBoundContextIsLookedUpByIds() {
    startWith(encrypting(AesGcmCodec.boundToContext()));
    WorkflowStub workflow = server.start("Review");
    ReviewHandle handle = server.handedOff(workflow);
    handle.complete("done");
    server.resultOf(workflow);
    ActivityAddress.Parked parked = (ActivityAddress.Parked) handle.address();

    assertThat(
            new ReviewHandle(
                    server.client(),
                    ActivityAddress.of(parked.workflowId(), parked.runId(), parked.activityId()))
                .tryComplete("done"))
        .isEqualTo(already(RecordedResult.SAME));
  }

  @Test
  void whatIsBoundToItsContextIsReadByEveryAddressThatSaysTheWorkflow() {
    startWith(encrypting(AesGcmCodec.boundToContext()));
    for (Function<ActivityAddress.Parked, ActivityAddress> address :
        List.<Function<ActivityAddress.Parked, ActivityAddress>>of(
            it -> it,
            it -> ActivityAddress.of(it.workflowId(), it.activityId()),
            it -> ActivityAddress.of(it.workflowId(), it.runId(), it.activityId()),
            it -> ActivityAddress.inWorkflow(it.workflowId()))) {
      WorkflowStub workflow = server.start("Review");
      var parked = (ActivityAddress.Parked) server.handedOff(workflow).address();

      new ReviewHandle(server.client(), address.apply(parked)).complete("done");

      assertThat(server.resultOf(workflow)).containsExactly("done");
    }
  }

  @Test
  void aRawTokenDoesNotSayEnoughForABoundContext() {
    startWith(encrypting(AesGcmCodec.boundToContext()));
    WorkflowStub workflow = server.start("Review");
    ReviewHandle handle = server.handedOff(workflow);
    var parked = (ActivityAddress.Parked) handle.address();

    assertThatThrownBy(
            () ->
                new ReviewHandle(
                        server.client(), ActivityAddress.taskToken(parked.taskToken().bytes()))
                    .complete("done"))
        .isInstanceOf(ActivityCompletionFailureException.class)
        .hasStackTraceContaining("which a raw task token does not say");
    handle.complete("done");
    assertThat(server.resultOf(workflow)).containsExactly("done");
  }

  @Test
  void aResultThatCannotBeReadComparesAsUnknown() {
    startWith(encrypting(AesGcmCodec.unbound()));
    WorkflowStub workflow = server.start("Review");
    ReviewHandle handle = server.handedOff(workflow);
    WorkflowClient plain =
        WorkflowClient.newInstance(server.workflowClient().getWorkflowServiceStubs());
    handle.complete("done");
    server.resultOf(workflow);

    assertThat(at(plain, handle).tryComplete("done")).isEqualTo(already(RecordedResult.UNKNOWN));
    AesGcmCodec otherwise = AesGcmCodec.boundToContext();
    WorkflowClient unreadable =
        WorkflowClient.newInstance(
            server.workflowClient().getWorkflowServiceStubs(),
            WorkflowClientOptions.newBuilder().setDataConverter(encrypting(otherwise)).build());
    assertThat(at(unreadable, handle).tryComplete("done"))
        .isEqualTo(already(RecordedResult.UNKNOWN));
  }

  @Test
  void jacksonHasTheModulesOfTheUser() {
    startWith(
        DefaultDataConverter.newDefaultInstance()
            .withPayloadConverterOverrides(new JacksonJsonPayloadConverter(shouting())));
    WorkflowStub workflow = server.start("Review");
    server.handedOff(workflow).complete("done");

    assertThat(server.resultOf(workflow)).containsExactly("DONE");
    assertThat(
            server
                .workflowClient()
                .fetchHistory(ParkingServer.workflowId(workflow))
                .getEvents()
                .stream()
                .filter(e -> e.getEventType() == EventType.EVENT_TYPE_ACTIVITY_TASK_COMPLETED)
                .map(PayloadsTest::result))
        .containsExactly("\"DONE\"");
  }

  private static String result(HistoryEvent event) {
    return event
        .getActivityTaskCompletedEventAttributes()
        .getResult()
        .getPayloads(0)
        .getData()
        .toStringUtf8();
  }

  private static ObjectMapper shouting() {
    SimpleModule module = new SimpleModule();
    module.addSerializer(
        String.class,
        new JsonSerializer<>() {
          @Override
          public void serialize(String text, JsonGenerator out, SerializerProvider provider)
              throws IOException {
            out.writeString(text.equals("done") ? "DONE" : text);
          }
        });
    return JacksonJsonPayloadConverter.newDefaultObjectMapper().registerModule(module);
  }

  @Test
  void whatCannotBeWrittenIsTheConvertersExceptionAndIsNotSent() {
    startWith(
        DefaultDataConverter.newDefaultInstance()
            .withPayloadConverterOverrides(new JacksonJsonPayloadConverter(refusing())));
    WorkflowStub workflow = server.start("Archive");
    ReviewHandle handle = server.handedOff(workflow);

    assertThat(catchThrowable(() -> handle.complete("unspeakable")))
        .isInstanceOf(DataConverterException.class);
    assertThat(catchThrowable(() -> handle.completeAsync("unspeakable").get()))
        .hasCauseInstanceOf(DataConverterException.class);
    handle.complete("archived");
    assertThat(server.resultOf(workflow)).containsExactly("archived");
  }

  private static ObjectMapper refusing() {
    SimpleModule module = new SimpleModule();
    module.addSerializer(
        String.class,
        new JsonSerializer<>() {
          @Override
          public void serialize(String text, JsonGenerator out, SerializerProvider provider)
              throws IOException {
            if (text.equals("unspeakable")) {
              throw new IOException("refused");
            }
            out.writeString(text);
          }
        });
    return JacksonJsonPayloadConverter.newDefaultObjectMapper().registerModule(module);
  }

  private static NotPending already(RecordedResult result) {
    return new NotPending(new NotPendingReason.AlreadyCompleted(result));
  }

  private ReviewHandle fromToken(ReviewHandle handle) {
    return new ReviewHandle(server.client(), handle.token());
  }

  private static ReviewHandle at(WorkflowClient client, ReviewHandle handle) {
    return new ReviewHandle(AsyncActivityClient.create(client), handle.address());
  }
}
