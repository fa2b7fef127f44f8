package dev.asyncactivity.internal.calls;

import com.uber.m3.tally.Scope;
import dev.asyncactivity.internal.address.KnownActivity;
import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.call.UnansweredCalls;
import dev.asyncactivity.internal.delivery.Delivery;
import dev.asyncactivity.internal.delivery.DeliveryByAddress;
import dev.asyncactivity.internal.delivery.Inspector;
import dev.asyncactivity.internal.delivery.Operation;
import dev.asyncactivity.internal.delivery.RepeatingSender;
import dev.asyncactivity.internal.delivery.Sender;
import dev.asyncactivity.internal.delivery.ServerDelivery;
import dev.asyncactivity.internal.delivery.SignalDelivery;
import dev.asyncactivity.internal.grpc.GrpcCalls;
import dev.asyncactivity.internal.grpc.GrpcInspector;
import dev.asyncactivity.internal.grpc.GrpcOperator;
import dev.asyncactivity.internal.grpc.GrpcResponder;
import dev.asyncactivity.internal.grpc.GrpcSignaller;
import dev.asyncactivity.internal.interceptor.InterceptedSender;
import dev.asyncactivity.internal.metrics.MetricsObserver;
import dev.asyncactivity.internal.payload.PayloadEncoding;
import dev.asyncactivity.internal.payload.SignalEncoding;
import dev.asyncactivity.internal.pipeline.BatchCalls;
import dev.asyncactivity.internal.pipeline.CallForms;
import dev.asyncactivity.internal.pipeline.CallOrder;
import dev.asyncactivity.internal.pipeline.CallPipeline;
import dev.asyncactivity.internal.pipeline.Watchdog;
import dev.asyncactivity.internal.retry.Nanos;
import dev.asyncactivity.internal.retry.RetryLimits;
import io.grpc.Context;
import io.grpc.Deadline;
import io.grpc.StatusRuntimeException;
import io.temporal.client.ActivityCompletionFailureException;
import io.temporal.client.WorkflowClient;
import io.temporal.common.context.ContextPropagator;
import io.temporal.common.converter.DataConverter;
import io.temporal.workflow.unsafe.WorkflowUnsafe;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The two forms of a handle's calls: blocking and asynchronous. Thread-safe. */
public final class HandleCalls {
  private final CallSettings settings;
  private final List<ContextPropagator> propagators;
  private final GrpcCalls grpc;
  private final PayloadEncoding encoding;
  private final String namespace;
  private final Inspector inspector;
  private final CallForms forms;
  private final boolean intercepted;
  private final Scope metrics;

  /** The calls of a client; no call to the server. */
  public HandleCalls(WorkflowClient client, CallSettings settings) {
    this.settings = settings;
    List<ContextPropagator> configured = client.getOptions().getContextPropagators();
    this.propagators = configured == null ? List.of() : configured;
    MetricsObserver observer = new MetricsObserver(client);
    this.metrics = observer.scope();
    this.namespace = client.getOptions().getNamespace();
    this.grpc = new GrpcCalls(client.getWorkflowServiceStubs(), observer::scopeOf);
    this.encoding = new PayloadEncoding(client, settings.blobSizeLimit());
    this.inspector = new GrpcInspector(grpc, namespace);
    Sender plain = new RepeatingSender(encoding, new GrpcResponder(grpc, namespace));
    Sender sender = InterceptedSender.of(client, plain);
    this.intercepted = sender != plain;
    CallPipeline pipeline =
        new CallPipeline(
            new DeliveryByAddress(
                new ServerDelivery(
                    sender,
                    inspector,
                    new GrpcOperator(grpc, namespace),
                    encoding,
                    settings.maxHistoryPages(),
                    UnansweredCalls.OF_PROCESS,
                    observer),
                bySignal(client)),
            CallOrder.OF_PROCESS,
            UnansweredCalls.OF_PROCESS,
            observer,
            new Watchdog(settings.time()));
    this.forms = new CallForms(pipeline, settings.time());
  }

  private HandleCalls(HandleCalls shared, CallSettings settings) {
    this.settings = settings;
    this.propagators = shared.propagators;
    this.grpc = shared.grpc;
    this.encoding = shared.encoding;
    this.namespace = shared.namespace;
    this.inspector = shared.inspector;
    this.forms = shared.forms;
    this.intercepted = shared.intercepted;
    this.metrics = shared.metrics;
  }

  /** Who calls. */
  public String identity() {
    return settings.identity();
  }

  /** The same calls in the name of another. */
  public HandleCalls withIdentity(String identity) {
    return new HandleCalls(this, settings.withIdentity(identity));
  }

  private Delivery bySignal(WorkflowClient client) {
    long queryNanos = settings.waitQueryNanos();
    SignalEncoding signals = new SignalEncoding(client, settings.blobSizeLimit());
    return new SignalDelivery(
        new GrpcSignaller(grpc, namespace, signals, queryNanos),
        inspector,
        queryNanos > 0,
        UnansweredCalls.OF_PROCESS);
  }

  /** Makes a call and waits for what became of it, no longer than the limits say. */
  public CallEnd await(Operation operation, KnownActivity address) {
    return await(operation, address, blockingLimits());
  }

  /** The same, and no longer than a time. */
  public CallEnd await(Operation operation, KnownActivity address, Duration atMost) {
    return await(operation, address, blockingLimits().within(Math.max(0, Nanos.of(atMost))));
  }

  private CallEnd await(Operation operation, KnownActivity address, RetryLimits limits) {
    requireNoWorkflowThread();
    return forms.await(
        operation, address, settings.identity(), limits, settings.executor(), CallEnd::new);
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

  /** Makes a call; no thread waits. Cancelling the future cancels what runs. */
  public <O> CompletableFuture<O> async(
      Operation operation, KnownActivity address, Function<CallEnd, O> outcome) {
    requireNoWorkflowThread();
    CallScope scope = CallScope.capture(propagators);
    Executor executor = scope.around(settings.executor());
    CallContext call =
        new CallContext(
            address,
            settings.identity(),
            settings.limits(),
            settings.time(),
            executor,
            scope.around(CallContext.JDK_EXECUTOR));
    // The stubs' first call, a storage's driver and interceptors of completions block.
    boolean elsewhere = intercepted || encoding.mayBlock() || !grpc.isConnected();
    return forms.async(
        operation,
        call,
        elsewhere ? executor : scope.around(Runnable::run),
        (activity, verdict) -> outcome.apply(new CallEnd(activity, verdict)));
  }

  private static void requireNoWorkflowThread() {
    if (WorkflowUnsafe.isWorkflowThread()) {
      throw new IllegalStateException(
          "A workflow cannot finish activities: it would do so again at each replay. Finish them"
              + " from an activity or from outside.");
    }
  }

  /** Where calls are counted, under the namespace. */
  public Scope metrics() {
    return metrics;
  }

  /** Looks for pending activities. */
  public Listings listings() {
    return new Listings(inspector, encoding, namespace, settings);
  }

  /** What reads values that the server keeps of an activity. */
  public DataConverter reading(KnownActivity activity) {
    return encoding.reading(activity);
  }

  /** Reads JSON as the client's data converter would read a payload that has it. */
  public @Nullable Object readJson(byte[] json, Type type) {
    return encoding.readJson(json, type);
  }

  /** How a batch repeats calls. */
  public BatchCalls ofBatch() {
    return new BatchCalls(
        settings.time(), settings.executor(), settings.limits(), this::isTransient);
  }

  private boolean isTransient(Throwable failure) {
    return failure instanceof ActivityCompletionFailureException
        && failure.getCause() instanceof StatusRuntimeException status
        && grpc.codeOf(status.getStatus()).isTransient();
  }
}
