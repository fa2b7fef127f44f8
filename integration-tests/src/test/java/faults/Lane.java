package faults;

import dev.asyncactivity.AsyncActivityClient;
import expenses.ExpenseActivitiesCompleter;
import io.temporal.client.WorkflowClient;
import io.temporal.serviceclient.RpcRetryOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.time.Duration;

/**
 * A client with a connection and a proxy of its own. Runs follow one another in a lane; the lanes
 * go side by side.
 */
final class Lane implements AutoCloseable {
  /** The time for one try. */
  static final Duration RPC_TIMEOUT = Duration.ofMillis(Long.getLong("faults.timeout", 400));

  /** The time for a call on a handle, with all its tries. */
  static final Duration TOTAL_TIMEOUT = RPC_TIMEOUT.multipliedBy(6);

  /** The longest pause between two tries. */
  static final Duration LONGEST_PAUSE = Duration.ofMillis(200);

  private final FaultProxy proxy;
  private final WorkflowServiceStubs service;
  private final AsyncActivityClient client;
  private final ExpenseActivitiesCompleter completer;

  Lane(String target) {
    proxy = new FaultProxy(target);
    service =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget(proxy.target()).build());
    // Connecting is no part of the first run's time.
    service.connect(Duration.ofSeconds(20));
    client =
        AsyncActivityClient.newBuilder(WorkflowClient.newInstance(service))
            .setIdentity("own")
            .setRpcTimeout(RPC_TIMEOUT)
            .setRpcRetryOptions(retries())
            .build();
    completer = ExpenseActivitiesCompleter.create(client);
  }

  private static RpcRetryOptions retries() {
    return RpcRetryOptions.newBuilder()
        .setInitialInterval(Duration.ofMillis(20))
        .setCongestionInitialInterval(Duration.ofMillis(40))
        .setMaximumInterval(LONGEST_PAUSE)
        .setExpiration(TOTAL_TIMEOUT)
        .validateBuildWithDefaults();
  }

  AsyncActivityClient client() {
    return client;
  }

  ExpenseActivitiesCompleter completer() {
    return completer;
  }

  void play(FaultScript script) {
    proxy.play(script);
  }

  @Override
  public void close() {
    service.shutdownNow();
    proxy.close();
  }
}
