package faults;

import dev.asyncactivity.AsyncActivityClient;
import expenses.ExpenseActivitiesCompleter;
import io.temporal.client.WorkflowClient;
import io.temporal.serviceclient.RpcRetryOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.time.Duration;

/**
 * A client with a connection of its own.
 *
 * @param service the connection
 * @param client the client
 * @param completer makes its handles
 */
record LaneClient(
    WorkflowServiceStubs service,
    AsyncActivityClient client,
    ExpenseActivitiesCompleter completer) {

  static LaneClient connect(String target) {
    WorkflowServiceStubs service =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget(target).build());
    // Connecting is no part of the first run's time.
    service.connect(Duration.ofSeconds(20));
    AsyncActivityClient client =
        AsyncActivityClient.newBuilder(WorkflowClient.newInstance(service))
            .setIdentity("own")
            .setRpcTimeout(Lane.RPC_TIMEOUT)
            .setRpcRetryOptions(retries())
            .build();
    return new LaneClient(service, client, ExpenseActivitiesCompleter.create(client));
  }

  private static RpcRetryOptions retries() {
    return RpcRetryOptions.newBuilder()
        .setInitialInterval(Duration.ofMillis(20))
        .setCongestionInitialInterval(Duration.ofMillis(40))
        .setMaximumInterval(Lane.LONGEST_PAUSE)
        .setExpiration(Lane.TOTAL_TIMEOUT)
        .validateBuildWithDefaults();
  }

  boolean isShutDown() {
    return service.isShutdown();
  }

  /** This one, or another if it was shut down. */
  LaneClient orAnother(String target) {
    return isShutDown() ? connect(target) : this;
  }
}
