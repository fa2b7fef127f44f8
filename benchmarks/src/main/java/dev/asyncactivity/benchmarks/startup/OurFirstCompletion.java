package dev.asyncactivity.benchmarks.startup;

import dev.asyncactivity.benchmarks.contract.ReviewActivitiesCompleter;
import io.temporal.client.WorkflowClient;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;

/** One completion through the generated completer, from a callback token. */
final class OurFirstCompletion {
  private OurFirstCompletion() {}

  /** Completes what the second argument names, at the server that the first one names. */
  public static void main(String[] args) {
    WorkflowServiceStubs stubs =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget(args[0]).build());
    ReviewActivitiesCompleter.create(WorkflowClient.newInstance(stubs))
        .review(args[1])
        .complete("approved");
    FirstCompletion.tell();
    stubs.shutdownNow();
  }
}
