package dev.asyncactivity.cadence.internal.calls;

import com.uber.cadence.CadenceError;
import com.uber.cadence.client.ActivityCompletionFailureException;
import com.uber.cadence.client.WorkflowClient;
import dev.asyncactivity.cadence.internal.service.Requests;
import dev.asyncactivity.cadence.internal.service.ServiceCalls;
import dev.asyncactivity.cadence.internal.service.ServiceInspector;
import dev.asyncactivity.cadence.internal.service.ServiceResponder;
import dev.asyncactivity.cadence.internal.service.StatusCodes;
import dev.asyncactivity.cadence.internal.values.ValueEncoding;
import dev.asyncactivity.internal.address.KnownActivity;
import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.call.UnansweredCalls;
import dev.asyncactivity.internal.delivery.Operation;
import dev.asyncactivity.internal.delivery.RepeatingSender;
import dev.asyncactivity.internal.delivery.ServerDelivery;
import dev.asyncactivity.internal.observe.CallObserver;
import dev.asyncactivity.internal.pipeline.BatchCalls;
import dev.asyncactivity.internal.pipeline.CallForms;
import dev.asyncactivity.internal.pipeline.CallOrder;
import dev.asyncactivity.internal.pipeline.CallPipeline;
import dev.asyncactivity.internal.pipeline.Watchdog;
import dev.asyncactivity.internal.retry.RetryLimits;
import io.grpc.Context;
import io.grpc.Deadline;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** The two forms of a handle's calls: blocking and asynchronous. Thread-safe. */
public final class CadenceCalls {
  private final CallSettings settings;
  private final ServiceCalls service = new ServiceCalls();
  private final CallForms forms;

  /** The calls of a client; no call to the server. */
  public CadenceCalls(WorkflowClient client, CallSettings settings) {
    this.settings = settings;
    CallObserver observer = new MetricsObserver(client.getOptions());
    ValueEncoding encoding =
        new ValueEncoding(client.getOptions().getDataConverter(), settings.blobSizeLimit());
    Requests requests = new Requests(client.getOptions().getDomain());
    ServiceInspector inspector = new ServiceInspector(client.getService(), service, requests);
    ServiceResponder responder =
        new ServiceResponder(client.getService(), service, requests, inspector);
    CallPipeline pipeline =
        new CallPipeline(
            new ServerDelivery(
                new RepeatingSender(encoding, responder),
                inspector,
                new NoOperator(),
                encoding,
                settings.maxHistoryPages(),
                UnansweredCalls.OF_PROCESS,
                observer),
            CallOrder.OF_PROCESS,
            UnansweredCalls.OF_PROCESS,
            observer,
            new Watchdog(settings.time()));
    this.forms = new CallForms(pipeline, settings.time());
  }

  /** Makes a call and waits for what became of it, no longer than the limits say. */
  public CadenceCallEnd await(Operation operation, KnownActivity address) {
    return forms.await(
        operation,
        address,
        settings.identity(),
        blockingLimits(),
        settings.executor(),
        CadenceCallEnd::new);
  }

  /** The caller's own deadline ends a blocking call, as it does in the SDK. */
  private RetryLimits blockingLimits() {
    RetryLimits limits = settings.limits();
    Deadline deadline = Context.current().getDeadline();
    if (deadline == null) {
      return limits;
    }
    return limits.within(Math.max(0, deadline.timeRemaining(TimeUnit.NANOSECONDS)));
  }

  /**
   * Makes a call; no thread waits, other than in memory. Cancelling the future cancels what runs.
   * The caller's gRPC context goes with it, without the deadline that ends with the caller.
   */
  public <O> CompletableFuture<O> async(
      Operation operation, KnownActivity address, Function<CadenceCallEnd, O> outcome) {
    Context context = Context.current().fork();
    Executor executor = context.fixedContextExecutor(settings.executor());
    CallContext call =
        new CallContext(
            address,
            settings.identity(),
            settings.limits(),
            settings.time(),
            executor,
            context.fixedContextExecutor(CallContext.JDK_EXECUTOR));
    return forms.async(
        operation,
        call,
        service.isBlocking() ? executor : context.fixedContextExecutor(Runnable::run),
        (activity, verdict) -> outcome.apply(new CadenceCallEnd(activity, verdict)));
  }

  /** How a batch repeats calls. */
  public BatchCalls ofBatch() {
    return new BatchCalls(
        settings.time(), settings.executor(), settings.limits(), CadenceCalls::isTransient);
  }

  private static boolean isTransient(Throwable failure) {
    return failure instanceof ActivityCompletionFailureException
        && failure.getCause() instanceof CadenceError error
        && StatusCodes.of(error).isTransient();
  }
}
