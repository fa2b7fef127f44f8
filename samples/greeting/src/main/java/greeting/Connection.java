package greeting;

import io.temporal.client.WorkflowClient;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;

/** The connection to the Temporal server that {@code -Dtemporal.target=HOST:PORT} names. */
final class Connection implements AutoCloseable {
  private final WorkflowServiceStubs stubs =
      WorkflowServiceStubs.newServiceStubs(
          WorkflowServiceStubsOptions.newBuilder()
              .setTarget(System.getProperty("temporal.target", "127.0.0.1:7233"))
              .build());
  private final WorkflowClient client = WorkflowClient.newInstance(stubs);

  WorkflowClient client() {
    return client;
  }

  @Override
  public void close() {
    stubs.shutdownNow();
  }
}
