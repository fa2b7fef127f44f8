package dev.asyncactivity.internal.grpc;

import dev.asyncactivity.internal.address.Target;
import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.delivery.Operation;
import dev.asyncactivity.internal.delivery.Operator;
import dev.asyncactivity.internal.delivery.RunDescription.Clock;
import io.temporal.api.workflowservice.v1.WorkflowServiceGrpc;
import java.util.concurrent.CompletableFuture;

/**
 * Changes pending activities.
 *
 * @param calls the server's calls
 * @param requests makes the requests
 */
public record GrpcOperator(GrpcCalls calls, Requests requests) implements Operator {

  /** Changes activities of a namespace. */
  public GrpcOperator(GrpcCalls calls, String namespace) {
    this(calls, new Requests(namespace));
  }

  @Override
  public CompletableFuture<Boolean> setLimits(
      Target.ByIds activity, Clock clock, CallContext call) {
    return calls
        .send(
            WorkflowServiceGrpc.getUpdateActivityOptionsMethod(),
            requests.limits(activity, clock),
            call)
        .thenApply(done -> true);
  }

  @Override
  public CompletableFuture<Boolean> setLimits(
      Target.ByIds activity, Operation.SetLimits limits, CallContext call) {
    return calls
        .send(
            WorkflowServiceGrpc.getUpdateActivityOptionsMethod(),
            requests.limits(activity, limits),
            call)
        .thenApply(done -> true);
  }
}
