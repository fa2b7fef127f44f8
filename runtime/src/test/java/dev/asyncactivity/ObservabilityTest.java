package dev.asyncactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import com.google.protobuf.Message;
import com.uber.m3.tally.RootScopeBuilder;
import com.uber.m3.tally.Scope;
import com.uber.m3.util.Duration;
import dev.asyncactivity.support.CompletionNotes;
import dev.asyncactivity.support.Pending;
import dev.asyncactivity.support.ReviewHandle;
import dev.asyncactivity.support.ScriptedServer;
import dev.asyncactivity.support.Soon;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCompletedRequest;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.common.reporter.MicrometerClientStatsReporter;
import io.temporal.failure.ApplicationFailure;
import io.temporal.serviceclient.RpcRetryOptions;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

/** What an operator sees of the calls, and what runs around them. */
@Timeout(60)
class ObservabilityTest {
  private static final String COMPLETE = "RespondActivityTaskCompleted";
  private static final Logger ROOT = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final Scope scope =
      new RootScopeBuilder()
          .reporter(new MicrometerClientStatsReporter(registry))
          .reportEvery(Duration.ofMillis(100));
  private final Queue<String> intercepted = new ConcurrentLinkedQueue<>();
  private final ListAppender<ILoggingEvent> logs = new ListAppender<>();
  private ScriptedServer server;
  private ReviewHandle handle;

  @BeforeEach
  void connect() {
    server =
        new ScriptedServer(
            settings ->
                settings
                    .setMetricsScope(scope)
                    .setGrpcClientInterceptors(List.of(new Notes(intercepted))));
    AsyncActivityClient client =
        AsyncActivityClient.newBuilder(server.inNamespace("default"))
            .setRpcRetryOptions(
                RpcRetryOptions.newBuilder()
                    .setInitialInterval(java.time.Duration.ofMillis(10))
                    .setExpiration(java.time.Duration.ofSeconds(20))
                    .build())
            .build();
    handle = new ReviewHandle(client, Pending.ADDRESS);
    logs.start();
    ROOT.addAppender(logs);
    ROOT.setLevel(Level.TRACE);
  }

  @AfterEach
  void disconnect() {
    ROOT.setLevel(Level.OFF);
    ROOT.detachAppender(logs);
    server.close();
  }

  private record Notes(Queue<String> methods) implements ClientInterceptor {
    @Override
    public <Q, A> ClientCall<Q, A> interceptCall(
        MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
      methods.add(method.getBareMethodName());
      return next.newCall(method, options);
    }
  }

  @Test
  void callsAreCountedByOperationAndOutcome() throws Exception {
    handle.complete("done");
    handle.heartbeat("half");
    handle.heartbeat("half");
    server.failNext(COMPLETE, Status.NOT_FOUND, 1);
    server.failNext(COMPLETE + "ById", Status.NOT_FOUND, 1);
    server.lookups().describe(Pending.workflow(Pending.activity(3)));
    handle.tryComplete("done");
    server.failNext("RespondActivityTaskFailed", Status.PERMISSION_DENIED, 1);
    assertThat(catchThrowable(() -> handle.failWith(ApplicationFailure.newFailure("m", "T"))))
        .isNotNull();
    scope.close(); // Reports what is left.

    assertThat(calls("complete", "accepted")).isEqualTo(1);
    assertThat(calls("complete", "superseded")).isEqualTo(1);
    assertThat(calls("heartbeat", "recorded")).isEqualTo(2);
    assertThat(calls("fail", "call_failed")).isEqualTo(1);
    assertThat(
            registry
                .get("async_activity_call_latency")
                .tag("operation", "heartbeat")
                .tag("activity_type", "Review")
                .timer()
                .count())
        .isEqualTo(2);
  }

  private double calls(String operation, String outcome) {
    Counter counter =
        registry
            .get("async_activity_calls")
            .tag("operation", operation)
            .tag("outcome", outcome)
            .tag("activity_type", "Review")
            .tag("workflow_type", "HostWorkflow")
            .tag("task_queue", "q")
            .tag("namespace", "default")
            .counter();
    return counter.count();
  }

  @Test
  void theSdksOwnMetricsHaveTheTagsOfAWorker() throws Exception {
    handle.complete("done");
    scope.close();

    assertThat(
            registry
                .get("temporal_request")
                .tag("operation", COMPLETE)
                .tag("activity_type", "Review")
                .tag("workflow_type", "HostWorkflow")
                .tag("task_queue", "q")
                .tag("namespace", "default")
                .counter()
                .count())
        .isEqualTo(1);
  }

  @Test
  void theIdentityIsTheClientsUnlessItIsSet() {
    handle.complete("done");
    new ReviewHandle(
            AsyncActivityClient.newBuilder(server.inNamespace("default"))
                .setIdentity("approver-7")
                .build(),
            Pending.ADDRESS)
        .complete("done");

    assertThat(server.requests(COMPLETE).stream().map(ObservabilityTest::identity))
        .map(text -> text.replaceFirst(" call=[\\w-]{12}$", ""))
        .containsExactly("tester", "approver-7");
  }

  private static String identity(Message request) {
    return ((RespondActivityTaskCompletedRequest) request).getIdentity();
  }

  @Test
  void interceptorsOfGrpcSeeEveryCallAndTry() {
    server.failNext(COMPLETE, Status.UNAVAILABLE, 1);
    handle.complete("done");
    Soon.get(handle.heartbeatAsync("half"));

    assertThat(intercepted).containsSubsequence(COMPLETE, COMPLETE, "RecordActivityTaskHeartbeat");
  }

  @Test
  void interceptorsOfTheWorkflowClientSeeEveryCall() {
    CompletionNotes notes = new CompletionNotes();
    WorkflowClientOptions options =
        WorkflowClientOptions.newBuilder().setNamespace("default").setInterceptors(notes).build();
    ReviewHandle through =
        new ReviewHandle(AsyncActivityClient.create(server.inNamespace(options)), Pending.ADDRESS);

    through.complete("done");
    through.heartbeat("half");
    Soon.get(through.failWithAsync(ApplicationFailure.newFailure("m", "T")));

    assertThat(notes.calls()).containsExactly("complete", "heartbeat", "completeExceptionally");
    assertThat(server.calls(COMPLETE)).isEqualTo(1);
  }

  @Test
  void noLogHasATokenOrAPayload() {
    String token = handle.token();
    server.failNext(COMPLETE, Status.UNAVAILABLE, 2);
    handle.complete("secret-result");
    server.failNext("RecordActivityTaskHeartbeat", Status.PERMISSION_DENIED, 1);
    Throwable refused = catchThrowable(() -> handle.heartbeat("secret-details"));
    server.failNext(COMPLETE, Status.NOT_FOUND, 1);
    server.failNext(COMPLETE + "ById", Status.NOT_FOUND, 1);
    Throwable unknown = catchThrowable(() -> handle.complete("secret-result"));
    handle.failWith(ApplicationFailure.newFailure("m", "T", "secret-failure"));
    LoggerFactory.getLogger(ObservabilityTest.class).info("{} {}", refused, unknown);

    List<String> lines = logs.list.stream().map(ObservabilityTest::inWords).toList();
    assertThat(lines)
        .anyMatch(line -> line.contains("could not be looked up"))
        .anyMatch(line -> line.contains("complete of ") && line.endsWith("accepted"));
    assertThat(lines)
        .noneMatch(line -> line.contains("secret"))
        .noneMatch(line -> line.contains(token))
        .noneMatch(line -> line.contains(new String(Pending.TASK_TOKEN)))
        .noneMatch(line -> line.contains(Base64.getEncoder().encodeToString(Pending.TASK_TOKEN)));
  }

  private static String inWords(ILoggingEvent event) {
    String thrown =
        event.getThrowableProxy() == null
            ? ""
            : ThrowableProxyUtil.asString(event.getThrowableProxy());
    return event.getLoggerName() + ": " + event.getFormattedMessage() + thrown;
  }
}
