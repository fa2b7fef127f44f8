package dev.asyncactivity.internal.payload;

import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.common.converter.DataConverter;
import io.temporal.payload.context.ActivitySerializationContext;
import io.temporal.payload.context.WorkflowSerializationContext;
import io.temporal.serviceclient.Version;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * The data converters of a client. Without external storage they are the client's own. With it they
 * store large values and fetch stored ones just as the SDK's completion client does; {@link
 * WorkflowClientOptions#getDataConverter()} knows nothing of the storage. Thread-safe.
 *
 * <p>With external storage a conversion calls the user's driver on the calling thread and waits
 * there until the driver's future is done, without a time limit. So convert only on threads that
 * may block. An interrupt ends the wait with a {@code CancellationException} and keeps the thread's
 * interrupt flag. What the driver throws comes out unwrapped, if it is unchecked.
 *
 * <p>Each conversion stores the value again, so convert once per call and not once per try.
 */
public sealed interface ClientConverters permits PlainConverters, StoringConverters {

  /**
   * The converters of a client. Throws an {@code IllegalStateException} if it has external storage
   * that this library does not know how to use, as with a later SDK.
   */
  static ClientConverters of(WorkflowClient client) {
    WorkflowClientOptions options = client.getOptions();
    return hasExternalStorage(options)
        ? storing(options)
        : new PlainConverters(options.getDataConverter());
  }

  /**
   * Looks for a getter by its type and not by its name: SDKs before 1.39 have none, and a later one
   * may rename it. Then we must refuse rather than send large values past the storage.
   */
  private static boolean hasExternalStorage(WorkflowClientOptions options) {
    try {
      for (Method method : WorkflowClientOptions.class.getMethods()) {
        if (method.getParameterCount() == 0
            && method.getReturnType().getName().startsWith("io.temporal.payload.storage.")
            && method.invoke(options) != null) {
          return true;
        }
      }
      return false;
    } catch (ReflectiveOperationException e) {
      throw unknownStorage(e);
    }
  }

  private static ClientConverters storing(WorkflowClientOptions options) {
    try {
      return new StoringConverters(options);
    } catch (LinkageError e) {
      throw unknownStorage(e);
    }
  }

  private static IllegalStateException unknownStorage(Throwable cause) {
    return new IllegalStateException(
        "The client has external storage, but this version of async-activity cannot use that of"
            + " temporal-sdk "
            + Version.LIBRARY_VERSION
            + " ("
            + cause
            + "). Use temporal-sdk 1.39.0, a newer version of async-activity, or a client without"
            + " WorkflowClientOptions.setExternalStorage.",
        cause);
  }

  /** For what is completed, failed or cancelled by a task token. */
  DataConverter byToken(@Nullable ActivitySerializationContext context);

  /** For a heartbeat by a task token, of which the SDK tells the driver less than of the end. */
  DataConverter heartbeatByToken(@Nullable ActivitySerializationContext context);

  /** For any call by ids. */
  DataConverter byIds(
      String workflowId, @Nullable String runId, @Nullable ActivitySerializationContext context);

  /** For the arguments of a signal to a workflow, and of a query. */
  DataConverter toWorkflow(WorkflowSerializationContext context);

  /** For values that the server has recorded: results, details, failures. */
  DataConverter reading(@Nullable ActivitySerializationContext context);
}
