package dev.asyncactivity.benchmarks.startup;

import io.temporal.client.WorkflowClient;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.util.Base64;

/** One completion through the SDK's client, from a task token in Base64. */
final class RawFirstCompletion {
  private RawFirstCompletion() {}

  /** Completes what the second argument names, at the server that the first one names. */
  public static void main(String[] args) {
    WorkflowServiceStubs stubs =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget(args[0]).build());
    WorkflowClient.newInstance(stubs)
        .newActivityCompletionClient()
        .complete(Base64.getUrlDecoder().decode(args[1]), "approved");
    FirstCompletion.tell();
    stubs.shutdownNow();
  }
}
