package dev.asyncactivity.benchmarks.completion;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.benchmarks.contract.ReviewActivitiesCompleter;
import io.temporal.client.WorkflowClient;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;

/** The clients that are compared: of one connection, with the SDK's defaults. */
final class Clients implements AutoCloseable {
  private final WorkflowServiceStubs stubs;
  private final WorkflowClient workflowClient;
  private final AsyncActivityClient ours;
  private final ReviewActivitiesCompleter completer;

  /**
   * Connects to a server, and asks for its capabilities: the SDK would do so in the first call.
   *
   * @param target the server's address
   */
  Clients(String target) {
    stubs =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget(target).build());
    stubs.getServerCapabilities().get();
    workflowClient = WorkflowClient.newInstance(stubs);
    ours = AsyncActivityClient.create(workflowClient);
    completer = ReviewActivitiesCompleter.create(ours);
  }

  WorkflowServiceStubs stubs() {
    return stubs;
  }

  WorkflowClient workflowClient() {
    return workflowClient;
  }

  AsyncActivityClient ours() {
    return ours;
  }

  ReviewActivitiesCompleter completer() {
    return completer;
  }

  @Override
  public void close() {
    stubs.shutdownNow();
  }
}
