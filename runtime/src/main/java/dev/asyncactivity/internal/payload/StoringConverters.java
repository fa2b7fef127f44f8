package dev.asyncactivity.internal.payload;

import io.temporal.client.WorkflowClientOptions;
import io.temporal.common.converter.DataConverter;
import io.temporal.internal.payload.storage.ExternalStorageDataConverter;
import io.temporal.internal.payload.storage.ExternalStorageRunner;
import io.temporal.payload.context.ActivitySerializationContext;
import io.temporal.payload.context.WorkflowSerializationContext;
import io.temporal.payload.storage.StorageDriverActivityInfo;
import io.temporal.payload.storage.StorageDriverTargetInfo;
import io.temporal.payload.storage.StorageDriverWorkflowInfo;
import org.jspecify.annotations.Nullable;

/**
 * Converters with external storage around the client's own, codecs included, so that the driver
 * gets encoded payloads. The only class that needs SDK 1.39: load it only if there is a storage.
 */
final class StoringConverters implements ClientConverters {
  private final DataConverter converter;
  private final ExternalStorageRunner runner;
  private final String namespace;

  StoringConverters(WorkflowClientOptions options) {
    converter = options.getDataConverter();
    runner = ExternalStorageRunner.create(options.getExternalStorage());
    namespace = options.getNamespace();
    linkAll();
  }

  /** Links what the calls need, so that an SDK which lacks it is refused now and not later. */
  private void linkAll() {
    storing(null, workflow("", null, null));
    storing(null, activity(null));
  }

  /** The SDK knows a target here only if it is given a context, and then no run. */
  @Override
  public DataConverter byToken(@Nullable ActivitySerializationContext context) {
    return storing(context, context == null ? null : target(context));
  }

  private StorageDriverTargetInfo target(ActivitySerializationContext context) {
    String workflowId = emptyToNull(context.getWorkflowId());
    return workflowId == null
        ? activity(emptyToNull(context.getActivityType()))
        : workflow(workflowId, null, emptyToNull(context.getWorkflowType()));
  }

  /**
   * The SDK drops the context of this one call, and with it the target. The target is ours to copy,
   * but without the context a worker whose codec uses it could not read the details.
   */
  @Override
  public DataConverter heartbeatByToken(@Nullable ActivitySerializationContext context) {
    return storing(context, null);
  }

  @Override
  public DataConverter byIds(
      String workflowId, @Nullable String runId, @Nullable ActivitySerializationContext context) {
    String type = context == null ? null : emptyToNull(context.getWorkflowType());
    return storing(context, workflow(workflowId, emptyToNull(runId), type));
  }

  /** A driver is told no target when it fetches. */
  @Override
  public DataConverter reading(@Nullable ActivitySerializationContext context) {
    return storing(context, null);
  }

  @Override
  public DataConverter toWorkflow(WorkflowSerializationContext context) {
    return new ExternalStorageDataConverter(converter.withContext(context), runner)
        .withStorageTarget(workflow(context.getWorkflowId(), null, null));
  }

  private DataConverter storing(
      @Nullable ActivitySerializationContext context, @Nullable StorageDriverTargetInfo target) {
    return new ExternalStorageDataConverter(PlainConverters.with(converter, context), runner)
        .withStorageTarget(target);
  }

  private StorageDriverTargetInfo workflow(
      String id, @Nullable String runId, @Nullable String type) {
    return new StorageDriverWorkflowInfo(namespace, id, runId, type);
  }

  private StorageDriverTargetInfo activity(@Nullable String type) {
    return new StorageDriverActivityInfo(namespace, null, null, type);
  }

  private static @Nullable String emptyToNull(@Nullable String text) {
    return text == null || text.isEmpty() ? null : text;
  }
}
