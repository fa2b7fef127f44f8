package conformance.server;

import com.google.protobuf.util.Durations;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.temporal.api.common.v1.WorkflowExecution;
import io.temporal.api.errordetails.v1.NamespaceNotFoundFailure;
import io.temporal.api.workflowservice.v1.DescribeWorkflowExecutionRequest;
import io.temporal.api.workflowservice.v1.GetSystemInfoRequest;
import io.temporal.api.workflowservice.v1.RegisterNamespaceRequest;
import io.temporal.serviceclient.StatusUtils;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The two namespaces of the table, made through the server's own API. */
public final class Namespaces {
  /** Where the table's workflows run. */
  public static final String OWN = "conformance";

  /** Where none of them runs. */
  public static final String OTHER = "conformance-other";

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Namespaces() {}

  /** Waits until the server answers, makes the namespaces, and waits until they can be used. */
  static void registerAt(String target) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    WorkflowServiceStubs stubs = stubs(target);
    try {
      for (String namespace : List.of(OWN, OTHER)) {
        while (!isUsable(stubs, namespace)) {
          if (System.nanoTime() > deadline) {
            throw new IOException("No answer from " + target + " within " + PATIENCE);
          }
          TimeUnit.MILLISECONDS.sleep(100); // between two questions
        }
      }
    } finally {
      stubs.shutdownNow();
    }
  }

  /** The version that the server tells of itself. */
  static String serverVersion(String target) {
    WorkflowServiceStubs stubs = stubs(target);
    try {
      return stubs
          .blockingStub()
          .getSystemInfo(GetSystemInfoRequest.getDefaultInstance())
          .getServerVersion();
    } finally {
      stubs.shutdownNow();
    }
  }

  private static WorkflowServiceStubs stubs(String target) {
    return WorkflowServiceStubs.newServiceStubs(
        WorkflowServiceStubsOptions.newBuilder()
            .setTarget(target)
            .setRpcTimeout(Duration.ofSeconds(5))
            .build());
  }

  /** Whether a workflow is looked for in the namespace, and only not found. */
  private static boolean isUsable(WorkflowServiceStubs stubs, String namespace) {
    try {
      register(stubs, namespace);
      stubs
          .blockingStub()
          .describeWorkflowExecution(
              DescribeWorkflowExecutionRequest.newBuilder()
                  .setNamespace(namespace)
                  .setExecution(WorkflowExecution.newBuilder().setWorkflowId("none"))
                  .build());
      return true;
    } catch (StatusRuntimeException e) {
      return e.getStatus().getCode() == Status.Code.NOT_FOUND
          && !StatusUtils.hasFailure(e, NamespaceNotFoundFailure.class);
    }
  }

  private static void register(WorkflowServiceStubs stubs, String namespace) {
    try {
      stubs
          .blockingStub()
          .registerNamespace(
              RegisterNamespaceRequest.newBuilder()
                  .setNamespace(namespace)
                  .setWorkflowExecutionRetentionPeriod(Durations.fromDays(1))
                  .build());
    } catch (StatusRuntimeException e) {
      Status.Code code = e.getStatus().getCode();
      boolean isThere =
          code == Status.Code.ALREADY_EXISTS
              || code == Status.Code.UNIMPLEMENTED; // in memory any name is one
      if (!isThere) {
        throw e;
      }
    }
  }
}
