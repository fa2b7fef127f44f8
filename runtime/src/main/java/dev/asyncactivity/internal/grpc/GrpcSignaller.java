package dev.asyncactivity.internal.grpc;

import dev.asyncactivity.NotPendingReason.RecordedResult;
import dev.asyncactivity.internal.address.KnownActivity;
import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.delivery.Message;
import dev.asyncactivity.internal.delivery.Operation;
import dev.asyncactivity.internal.delivery.Signaller;
import dev.asyncactivity.internal.delivery.WaitReport;
import dev.asyncactivity.internal.delivery.WaitReport.State;
import dev.asyncactivity.internal.payload.SignalEncoding;
import dev.asyncactivity.internal.payload.SignalMessage;
import dev.asyncactivity.internal.waiting.WaitAnswer;
import dev.asyncactivity.internal.waiting.WaitNames;
import io.temporal.api.common.v1.Payloads;
import io.temporal.api.common.v1.WorkflowExecution;
import io.temporal.api.query.v1.WorkflowQuery;
import io.temporal.api.workflowservice.v1.QueryWorkflowRequest;
import io.temporal.api.workflowservice.v1.SignalWorkflowExecutionRequest;
import io.temporal.api.workflowservice.v1.WorkflowServiceGrpc;
import io.temporal.failure.ApplicationFailure;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Signals and queries workflows, in their current run.
 *
 * @param calls the server's calls
 * @param namespace the namespace
 * @param encoding converts
 * @param queryNanos how long a query may take
 */
public record GrpcSignaller(
    GrpcCalls calls, String namespace, SignalEncoding encoding, long queryNanos)
    implements Signaller {

  @Override
  public Message encode(Operation answer, CallContext call) {
    return encoding.encode(answer, call);
  }

  /** By the request id the server takes all tries of a call once. */
  @Override
  public CompletableFuture<Boolean> signal(Message answer, CallContext call) {
    SignalMessage message = (SignalMessage) answer;
    SignalWorkflowExecutionRequest request =
        SignalWorkflowExecutionRequest.newBuilder()
            .setNamespace(namespace)
            .setIdentity(call.identity())
            .setRequestId(call.nonce())
            .setWorkflowExecution(workflow(call.activity()))
            .setSignalName(message.signal())
            .setInput(message.arguments())
            .build();
    return calls
        .send(WorkflowServiceGrpc.getSignalWorkflowExecutionMethod(), request, call)
        .thenApply(done -> true);
  }

  @Override
  public CompletableFuture<WaitReport> ask(Message answer, CallContext call) {
    return ask(((SignalMessage) answer).question(), call);
  }

  @Override
  public CompletableFuture<WaitReport> ask(CallContext call) {
    return ask(encoding.question(call), call);
  }

  private CompletableFuture<WaitReport> ask(Payloads question, CallContext call) {
    KnownActivity activity = call.activity();
    QueryWorkflowRequest request =
        QueryWorkflowRequest.newBuilder()
            .setNamespace(namespace)
            .setExecution(workflow(activity))
            .setQuery(
                WorkflowQuery.newBuilder()
                    .setQueryType(WaitNames.answer(activity.type()))
                    .setQueryArgs(question))
            .build();
    return calls
        .send(
            WorkflowServiceGrpc.getQueryWorkflowMethod(),
            request,
            call,
            Math.min(queryNanos, call.tryNanos()))
        .thenApply(answer -> report(encoding.read(answer.getQueryResult(), activity)));
  }

  private static WaitReport report(@Nullable WaitAnswer answer) {
    String state = answer == null ? "" : text(answer.state());
    String detail = answer == null ? "" : text(answer.detail());
    String callId = answer == null ? "" : text(answer.callId());
    return switch (state) {
      case WaitAnswer.OPEN ->
          new WaitReport(State.OPEN, Integer.parseInt(detail), RecordedResult.UNKNOWN, "", callId);
      case WaitAnswer.COMPLETED -> new WaitReport(State.COMPLETED, 0, result(detail), "", callId);
      case WaitAnswer.FAILED ->
          new WaitReport(State.FAILED, 0, RecordedResult.UNKNOWN, detail, callId);
      case WaitAnswer.TIMED_OUT -> ended(State.TIMED_OUT);
      case WaitAnswer.CANCELED -> ended(State.CANCELED);
      default -> ended(State.UNKNOWN);
    };
  }

  private static WaitReport ended(State state) {
    return new WaitReport(state, 0, RecordedResult.UNKNOWN, "", "");
  }

  private static RecordedResult result(String detail) {
    return switch (detail) {
      case WaitAnswer.SAME -> RecordedResult.SAME;
      case WaitAnswer.OTHER -> RecordedResult.OTHER;
      default -> RecordedResult.UNKNOWN;
    };
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static WorkflowExecution workflow(KnownActivity activity) {
    return WorkflowExecution.newBuilder()
        .setWorkflowId(Objects.requireNonNull(activity.workflowId()))
        .build();
  }

  @Override
  public String typeOf(Operation.Fail failure) {
    return ((ApplicationFailure) failure.value()).getType();
  }
}
