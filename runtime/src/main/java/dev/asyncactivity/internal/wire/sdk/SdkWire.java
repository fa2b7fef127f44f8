package dev.asyncactivity.internal.wire.sdk;

import dev.asyncactivity.internal.payload.OutgoingFailure;
import dev.asyncactivity.internal.payload.OutgoingValue;
import dev.asyncactivity.internal.wire.Call;
import dev.asyncactivity.internal.wire.CallTarget;
import dev.asyncactivity.internal.wire.CallTarget.ByIds;
import dev.asyncactivity.internal.wire.CallTarget.ByToken;
import dev.asyncactivity.internal.wire.HistoryScan;
import dev.asyncactivity.internal.wire.Reply;
import dev.asyncactivity.internal.wire.Reply.Done;
import dev.asyncactivity.internal.wire.Wire;
import dev.asyncactivity.internal.wire.WorkflowDescription;
import io.temporal.api.common.v1.WorkflowExecution;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.client.ActivityCanceledException;
import io.temporal.client.ActivityCompletionClient;
import io.temporal.client.ActivityCompletionException;
import io.temporal.client.ActivityCompletionFailureException;
import io.temporal.client.ActivityNotExistsException;
import io.temporal.client.ActivityPausedException;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowNotFoundException;
import io.temporal.common.interceptors.WorkflowClientInterceptor;
import io.temporal.payload.context.ActivitySerializationContext;
import io.temporal.serviceclient.RpcRetryOptions;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The SDK's own clients, with the user's client interceptors. For those who have interceptors of
 * completions, and for {@code temporal-shaded}, whose gRPC has other names: of the server's
 * messages only methods are used that mention no type of protobuf itself.
 *
 * <p>What the SDK's client does not do cannot be had here: failures, cancellations and all calls by
 * ids go without identity, a refused cancellation goes unnoticed, a heartbeat by token is converted
 * without context, and the SDK repeats calls by its own rules. A thread waits for each answer.
 */
public final class SdkWire implements Wire {
  private static final int EVENTS_ON_A_PAGE = 256;

  private final WorkflowClient client;
  private final ActivityCompletionClient withoutInterceptors;

  /**
   * The SDK repeats calls unseen. One that was shorter than its first pause it has not repeated.
   */
  private final long shortestRepetitionNanos;

  /**
   * The way through a client; no call to the server.
   *
   * @param client the client
   */
  public SdkWire(WorkflowClient client) {
    this.client = client;
    this.withoutInterceptors =
        WorkflowClient.newInstance(
                client.getWorkflowServiceStubs(),
                WorkflowClientOptions.newBuilder(client.getOptions()).setInterceptors().build())
            .newActivityCompletionClient();
    RpcRetryOptions retry =
        RpcRetryOptions.newBuilder(
                client.getWorkflowServiceStubs().getOptions().getRpcRetryOptions())
            .validateBuildWithDefaults();
    this.shortestRepetitionNanos =
        (long) (retry.getInitialInterval().toNanos() * (1 - retry.getMaximumJitterCoefficient()));
  }

  /** Interceptors go around the context, because a client that is given one loses them. */
  private ActivityCompletionClient completion(@Nullable ActivitySerializationContext context) {
    ActivityCompletionClient completion =
        context == null ? withoutInterceptors : withoutInterceptors.withContext(context);
    for (WorkflowClientInterceptor interceptor : client.getOptions().getInterceptors()) {
      completion = interceptor.newActivityCompletionClient(completion);
    }
    return completion;
  }

  @Override
  public CompletableFuture<Reply> complete(CallTarget target, OutgoingValue result, Call call) {
    ActivityCompletionClient completion = completion(result.context());
    return answer(
        call,
        () -> {
          if (target instanceof ByToken token) {
            completion.complete(token.token().bytes(), result.value());
          } else {
            ByIds ids = (ByIds) target;
            completion.complete(ids.workflowId(), runOf(ids), ids.activityId(), result.value());
          }
        });
  }

  @Override
  public CompletableFuture<Reply> fail(CallTarget target, OutgoingFailure failure, Call call) {
    ActivityCompletionClient completion = completion(failure.context());
    return answer(
        call,
        () -> {
          if (target instanceof ByToken token) {
            completion.completeExceptionally(token.token().bytes(), failure.exception());
          } else {
            ByIds ids = (ByIds) target;
            completion.completeExceptionally(
                ids.workflowId(), runOf(ids), ids.activityId(), failure.exception());
          }
        });
  }

  @Override
  public CompletableFuture<Reply> reportCancellation(
      CallTarget target, OutgoingValue details, Call call) {
    ActivityCompletionClient completion = completion(details.context());
    return answer(
        call,
        () -> {
          if (target instanceof ByToken token) {
            completion.reportCancellation(token.token().bytes(), details.value());
          } else {
            ByIds ids = (ByIds) target;
            completion.reportCancellation(
                ids.workflowId(), runOf(ids), ids.activityId(), details.value());
          }
        });
  }

  @Override
  public CompletableFuture<Reply> heartbeat(CallTarget target, OutgoingValue details, Call call) {
    ActivityCompletionClient completion = completion(details.context());
    return answer(
        call,
        () -> {
          if (target instanceof ByToken token) {
            completion.heartbeat(token.token().bytes(), details.value());
          } else {
            ByIds ids = (ByIds) target;
            completion.heartbeat(ids.workflowId(), runOf(ids), ids.activityId(), details.value());
          }
        });
  }

  private static Optional<String> runOf(ByIds ids) {
    return Optional.ofNullable(ids.runId());
  }

  private CompletableFuture<Reply> answer(Call call, Runnable blocking) {
    return WaitingThreads.run(
        call,
        () -> {
          long start = System.nanoTime();
          try {
            blocking.run();
            return Done.PLAIN;
          } catch (ActivityNotExistsException e) {
            return new Reply.NotFound(System.nanoTime() - start >= shortestRepetitionNanos);
          } catch (ActivityCompletionFailureException e) {
            return signal(e.getCause());
          } catch (ActivityCompletionException e) {
            return signal(e);
          }
        });
  }

  /** A heartbeat's flags: what the SDK throws, up to 1.38 as the cause of another exception. */
  private static Reply signal(@Nullable Throwable thrown) {
    if (thrown instanceof ActivityCanceledException) {
      return new Done(true, false, false);
    }
    if (thrown instanceof ActivityPausedException) {
      return new Done(false, false, true);
    }
    if (thrown != null && thrown.getClass().getSimpleName().equals("ActivityResetException")) {
      return new Done(false, true, false); // By name: the class is there since SDK 1.31.
    }
    throw thrown instanceof RuntimeException failure
        ? failure
        : new IllegalStateException("The SDK's client failed", thrown);
  }

  @Override
  public CompletableFuture<Optional<WorkflowDescription>> describe(
      String workflowId, @Nullable String runId, Call call) {
    return WaitingThreads.run(call, () -> describeNow(workflowId, runId));
  }

  @SuppressWarnings("deprecation") // The way to name a run that SDK 1.30 has too.
  private Optional<WorkflowDescription> describeNow(String workflowId, @Nullable String runId) {
    WorkflowExecution run =
        WorkflowExecution.newBuilder()
            .setWorkflowId(workflowId)
            .setRunId(runId == null ? "" : runId)
            .build();
    try {
      return Optional.of(
          WorkflowDescription.of(
              client.newUntypedWorkflowStub(run, Optional.empty()).describe().getRawDescription()));
    } catch (WorkflowNotFoundException e) {
      return Optional.empty();
    }
  }

  /** The SDK reads forwards only. */
  @Override
  public CompletableFuture<HistoryScan> readHistory(
      WorkflowDescription run, String activityId, int maxPages, Call call) {
    return WaitingThreads.run(
        call,
        () -> {
          HistoryScan scan = new HistoryScan(activityId);
          try (Stream<HistoryEvent> events = client.streamHistory(run.workflowId(), run.runId())) {
            Iterator<HistoryEvent> rest = events.iterator();
            int left = maxPages * EVENTS_ON_A_PAGE;
            while (left-- > 0 && rest.hasNext()) {
              scan.accept(rest.next());
            }
            if (!rest.hasNext()) {
              scan.setConclusive();
            }
          }
          return scan;
        });
  }

  /** By the text, because the class of the exception has another name in temporal-shaded. */
  @Override
  public boolean isTransient(Throwable failure) {
    String message = String.valueOf(failure.getMessage());
    return failure instanceof CallTimeoutException
        || message.startsWith("UNAVAILABLE")
        || message.startsWith("DEADLINE_EXCEEDED")
        || message.startsWith("RESOURCE_EXHAUSTED");
  }
}
