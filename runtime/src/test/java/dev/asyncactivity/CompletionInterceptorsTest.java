package dev.asyncactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.asyncactivity.CompletionOutcome.Accepted;
import dev.asyncactivity.support.ParkingServer;
import dev.asyncactivity.support.Pending;
import dev.asyncactivity.support.ReviewHandle;
import dev.asyncactivity.support.ScriptedServer;
import io.grpc.Status;
import io.temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatResponse;
import io.temporal.api.workflowservice.v1.RespondActivityTaskFailedRequest;
import io.temporal.client.ActivityCanceledException;
import io.temporal.client.ActivityCompletionClient;
import io.temporal.client.ActivityCompletionException;
import io.temporal.client.ActivityCompletionFailureException;
import io.temporal.client.ActivityPausedException;
import io.temporal.client.ActivityResetException;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.common.interceptors.WorkflowClientInterceptorBase;
import io.temporal.failure.ApplicationFailure;
import io.temporal.serviceclient.RpcRetryOptions;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The user's interceptors of completions see what they would with the SDK's own client. */
@Timeout(60)
class CompletionInterceptorsTest {
  private static final String FAIL = "RespondActivityTaskFailed";

  private ScriptedServer server;

  @BeforeEach
  void connect() {
    server = new ScriptedServer();
  }

  @AfterEach
  void disconnect() {
    server.close();
  }

  /** What an interceptor does with a call. */
  private interface Around {
    Object call(ActivityCompletionClient next, Method method, Object[] arguments) throws Throwable;
  }

  private static Object passOn(ActivityCompletionClient next, Method method, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(next, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private ReviewHandle handle(Around around) {
    WorkflowClientOptions options =
        WorkflowClientOptions.newBuilder()
            .setInterceptors(
                new WorkflowClientInterceptorBase() {
                  @Override
                  public ActivityCompletionClient newActivityCompletionClient(
                      ActivityCompletionClient next) {
                    return (ActivityCompletionClient)
                        Proxy.newProxyInstance(
                            getClass().getClassLoader(),
                            new Class<?>[] {ActivityCompletionClient.class},
                            (proxy, method, arguments) -> around.call(next, method, arguments));
                  }
                })
            .build();
    return new ReviewHandle(
        AsyncActivityClient.newBuilder(server.inNamespace(options))
            .setRpcRetryOptions(
                RpcRetryOptions.newBuilder().setExpiration(Duration.ofSeconds(2)).build())
            .build(),
        Pending.ADDRESS);
  }

  record Signal(
      RecordActivityTaskHeartbeatResponse.Builder answer,
      Class<? extends ActivityCompletionException> exception) {}

  static List<Signal> signals() {
    return List.of(
        new Signal(answer().setCancelRequested(true), ActivityCanceledException.class),
        new Signal(answer().setActivityPaused(true), ActivityPausedException.class),
        new Signal(answer().setActivityReset(true), ActivityResetException.class),
        new Signal(
            answer().setActivityReset(true).setActivityPaused(true), ActivityResetException.class));
  }

  private static RecordActivityTaskHeartbeatResponse.Builder answer() {
    return RecordActivityTaskHeartbeatResponse.newBuilder();
  }

  @ParameterizedTest
  @MethodSource("signals")
  void seeTheSignalsOfAHeartbeat(Signal signal) {
    server.setSignal(signal.answer().build());
    List<Throwable> seen = Collections.synchronizedList(new ArrayList<>());
    ReviewHandle handle =
        handle(
            (next, method, arguments) -> {
              try {
                return passOn(next, method, arguments);
              } catch (ActivityCompletionException e) {
                seen.add(e);
                throw e;
              }
            });

    assertThat(catchThrowable(() -> handle.heartbeat("half")))
        .isExactlyInstanceOf(signal.exception());
    assertThat(seen).hasSize(1);
    assertThat(seen.get(0))
        .isExactlyInstanceOf(ActivityCompletionFailureException.class)
        .hasCauseExactlyInstanceOf(signal.exception());
  }

  /** As one does that limits the time, or the number of calls at once. */
  @Test
  void mayPassTheCallOnInAnotherThread() {
    server.failNext("RespondActivityTaskCompleted", Status.UNAVAILABLE, 1);
    ReviewHandle handle =
        handle(
            (next, method, arguments) ->
                CompletableFuture.supplyAsync(
                        () -> {
                          try {
                            return passOn(next, method, arguments);
                          } catch (Throwable e) {
                            throw new IllegalStateException(e);
                          }
                        },
                        task -> new Thread(task).start())
                    .get());

    assertThat(handle.tryComplete("done")).isEqualTo(new Accepted());
  }

  @Test
  void mayPassAnotherFailureOn() {
    ReviewHandle handle =
        handle(
            (next, method, arguments) -> {
              arguments[1] = new IllegalArgumentException("without the customer's name");
              return passOn(next, method, arguments);
            });

    assertThat(handle.tryFailWith(ApplicationFailure.newFailure("m", "T")))
        .isEqualTo(new Accepted());
    RespondActivityTaskFailedRequest sent =
        (RespondActivityTaskFailedRequest) server.requests(FAIL).get(0);
    assertThat(sent.getFailure().getMessage()).isEqualTo("without the customer's name");
    assertThat(sent.getFailure().getApplicationFailureInfo().getType())
        .isEqualTo(IllegalArgumentException.class.getName());
  }

  @Test
  void anInterruptionIsKept() throws Exception {
    server.hold("RespondActivityTaskCompleted");
    ReviewHandle handle = handle(CompletionInterceptorsTest::passOn);
    AtomicBoolean kept = new AtomicBoolean();
    CompletableFuture<Throwable> thrown = new CompletableFuture<>();
    Thread caller =
        new Thread(
            () -> {
              Throwable it = catchThrowable(() -> handle.complete("done"));
              kept.set(Thread.currentThread().isInterrupted());
              thrown.complete(it);
            });
    caller.start();
    ParkingServer.await(() -> server.calls("RespondActivityTaskCompleted") == 1);

    caller.interrupt();
    caller.join();

    assertThat(kept).isTrue();
    assertThat(thrown.join())
        .isExactlyInstanceOf(ActivityCompletionFailureException.class)
        .hasCauseInstanceOf(CancellationException.class);
  }
}
