package dev.asyncactivity.internal.payload;

import dev.asyncactivity.PayloadTooLargeException;
import dev.asyncactivity.internal.address.KnownActivity;
import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.calls.KnownActivityInfo;
import dev.asyncactivity.internal.delivery.Operation;
import dev.asyncactivity.internal.waiting.WaitAnswer;
import dev.asyncactivity.internal.waiting.WaitCall;
import dev.asyncactivity.internal.waiting.WaitFault;
import dev.asyncactivity.internal.waiting.WaitNames;
import io.temporal.api.common.v1.Payloads;
import io.temporal.client.WorkflowClient;
import io.temporal.common.converter.DataConverter;
import io.temporal.failure.ApplicationFailure;
import io.temporal.payload.context.WorkflowSerializationContext;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Converts answers to the arguments of signals, with the client's data converter and external
 * storage, under the context that the workflow reads them with. Thread-safe.
 */
public final class SignalEncoding {
  private final DataConverter converter;
  private final ClientConverters converters;
  private final int sizeLimit;

  public SignalEncoding(WorkflowClient client, int sizeLimit) {
    this.converter = client.getOptions().getDataConverter();
    this.converters = ClientConverters.of(client);
    this.sizeLimit = sizeLimit;
  }

  /** Converts, checks and measures an answer. */
  public SignalMessage encode(Operation answer, CallContext call) {
    KnownActivity activity = call.activity();
    SignalMessage message =
        answer instanceof Operation.Fail fail
            ? failure(fail, call)
            : result((Operation.Complete) answer, call);
    int size = message.arguments().getSerializedSize();
    if (size > sizeLimit) {
      String what = answer instanceof Operation.Fail ? "failure" : "result";
      throw new PayloadTooLargeException(KnownActivityInfo.of(activity), what, size, sizeLimit);
    }
    return message;
  }

  private SignalMessage result(Operation.Complete complete, CallContext call) {
    KnownActivity activity = call.activity();
    Object result = complete.value();
    if (complete.checked() && result != null) {
      DataConverter plain = converter.withContext(context(activity));
      new ReadBack(plain, activity).requireReadable(plain.toPayloads(result), complete.type());
    }
    Payloads arguments =
        complete.type() == void.class
            ? arguments(activity, callOf(call))
            : arguments(activity, callOf(call), result);
    return new SignalMessage(WaitNames.complete(activity.type()), arguments, arguments);
  }

  private SignalMessage failure(Operation.Fail fail, CallContext call) {
    KnownActivity activity = call.activity();
    ApplicationFailure failure = (ApplicationFailure) fail.value();
    if (!fail.declared()) {
      WaitFault fault =
          new WaitFault(failure.getType(), failure.getOriginalMessage(), failure.isNonRetryable());
      return new SignalMessage(
          WaitNames.failWith(activity.type()),
          arguments(activity, callOf(call), fault),
          question(call));
    }
    if (fail.checked()) {
      new ReadBack(converter.withContext(context(activity)), activity).requireReadable(failure);
    }
    Object declared = failure.getDetails().get(0, Object.class);
    return new SignalMessage(
        WaitNames.fail(activity.type(), failure.getType()),
        arguments(activity, callOf(call), declared),
        question(call));
  }

  /** The arguments of a question that has no result to compare. */
  public Payloads question(CallContext call) {
    return arguments(call.activity(), callOf(call));
  }

  private static WaitCall callOf(CallContext call) {
    KnownActivity activity = call.activity();
    return new WaitCall(activity.activityId(), activity.attempt(), call.nonce());
  }

  private Payloads arguments(KnownActivity activity, @Nullable Object... values) {
    return converters.toWorkflow(context(activity)).toPayloads(values).orElseThrow();
  }

  /** Reads what the workflow has said. */
  public @Nullable WaitAnswer read(Payloads answer, KnownActivity activity) {
    return converters
        .toWorkflow(context(activity))
        .fromPayloads(0, Optional.of(answer), WaitAnswer.class, WaitAnswer.class);
  }

  private static WorkflowSerializationContext context(KnownActivity activity) {
    return new WorkflowSerializationContext(
        activity.namespace(), Objects.requireNonNull(activity.workflowId()));
  }
}
