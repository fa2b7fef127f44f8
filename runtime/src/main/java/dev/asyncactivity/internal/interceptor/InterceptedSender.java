package dev.asyncactivity.internal.interceptor;

import dev.asyncactivity.internal.address.Target;
import dev.asyncactivity.internal.address.Target.ByIds;
import dev.asyncactivity.internal.address.Target.ByToken;
import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.call.CallerThread;
import dev.asyncactivity.internal.delivery.Operation;
import dev.asyncactivity.internal.delivery.Reply;
import dev.asyncactivity.internal.delivery.Sender;
import io.temporal.client.ActivityCompletionClient;
import io.temporal.client.ActivityCompletionFailureException;
import io.temporal.client.WorkflowClient;
import io.temporal.common.interceptors.WorkflowClientInterceptor;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has each call go through the user's interceptors of the SDK's completion client, with one of our
 * own innermost. They block, so they take a thread of the call's executor. Thread-safe.
 */
public final class InterceptedSender implements Sender {
  private static final Logger log = LoggerFactory.getLogger(InterceptedSender.class);

  private final List<WorkflowClientInterceptor> interceptors;
  private final Sender next;

  private InterceptedSender(List<WorkflowClientInterceptor> interceptors, Sender next) {
    this.interceptors = interceptors;
    this.next = next;
  }

  /** The same sender, unless an interceptor wraps the completion client. */
  public static Sender of(WorkflowClient client, Sender next) {
    ActivityCompletionClient plain = client.newActivityCompletionClient();
    List<WorkflowClientInterceptor> wrapping =
        List.of(client.getOptions().getInterceptors()).stream()
            .filter(it -> it.newActivityCompletionClient(plain) != plain)
            .toList();
    if (wrapping.isEmpty()) {
      return next;
    }
    log.warn(
        "Interceptors wrap the ActivityCompletionClient, which blocks: each asynchronous call takes"
            + " a thread of the client's executor while it runs ({})",
        wrapping.stream().map(it -> it.getClass().getName()).toList());
    return new InterceptedSender(wrapping, next);
  }

  @Override
  public CompletableFuture<Reply> send(
      Operation operation,
      Target target,
      CallContext call,
      Supplier<CompletableFuture<Boolean>> mayRepeat) {
    Executor before = call.executor();
    InnermostClient innermost =
        new InnermostClient(
            target,
            value -> {
              CallerThread thread = new CallerThread(before);
              call.runIn(thread);
              try {
                CompletableFuture<Reply> reply =
                    next.send(operation.withValue(value), target, call, mayRepeat);
                call.onFailure(reply::completeExceptionally);
                return thread.await(reply, call::fail);
              } catch (InterruptedException e) {
                call.budget().abandon();
                Thread.currentThread().interrupt();
                throw interrupted(e);
              } finally {
                call.runIn(before);
                thread.leave();
              }
            });
    try {
      invoke(wrapped(innermost.client()), operation, target);
      return innermost.reply(null);
    } catch (Exception e) {
      return innermost.reply(e);
    }
  }

  private static ActivityCompletionFailureException interrupted(InterruptedException e) {
    CancellationException interrupted =
        new CancellationException("Interrupted; whether the call was accepted is not known");
    interrupted.initCause(e);
    return new ActivityCompletionFailureException(interrupted);
  }

  private ActivityCompletionClient wrapped(ActivityCompletionClient innermost) {
    ActivityCompletionClient client = innermost;
    for (WorkflowClientInterceptor interceptor : interceptors) {
      client = interceptor.newActivityCompletionClient(client);
    }
    return client;
  }

  private static void invoke(ActivityCompletionClient client, Operation operation, Target target) {
    if (target instanceof ByToken token) {
      byte[] bytes = token.token().bytes();
      if (operation instanceof Operation.Complete it) {
        client.complete(bytes, it.value());
      } else if (operation instanceof Operation.Fail it) {
        client.completeExceptionally(bytes, (Exception) it.value());
      } else if (operation instanceof Operation.ReportCancellation it) {
        client.reportCancellation(bytes, it.value());
      } else {
        client.heartbeat(bytes, operation.value());
      }
      return;
    }
    ByIds ids = (ByIds) target;
    Optional<String> run = Optional.of(ids.runId());
    if (operation instanceof Operation.Complete it) {
      client.complete(ids.workflowId(), run, ids.activityId(), it.value());
    } else if (operation instanceof Operation.Fail it) {
      client.completeExceptionally(ids.workflowId(), run, ids.activityId(), (Exception) it.value());
    } else if (operation instanceof Operation.ReportCancellation it) {
      client.reportCancellation(ids.workflowId(), run, ids.activityId(), it.value());
    } else {
      client.heartbeat(ids.workflowId(), run, ids.activityId(), operation.value());
    }
  }
}
