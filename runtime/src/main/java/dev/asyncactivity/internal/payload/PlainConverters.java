package dev.asyncactivity.internal.payload;

import io.temporal.common.converter.DataConverter;
import io.temporal.payload.context.ActivitySerializationContext;
import io.temporal.payload.context.WorkflowSerializationContext;
import org.jspecify.annotations.Nullable;

/** The client's own converter, for every purpose. */
record PlainConverters(DataConverter converter) implements ClientConverters {

  @Override
  public DataConverter byToken(@Nullable ActivitySerializationContext context) {
    return with(converter, context);
  }

  @Override
  public DataConverter heartbeatByToken(@Nullable ActivitySerializationContext context) {
    return with(converter, context);
  }

  @Override
  public DataConverter byIds(
      String workflowId, @Nullable String runId, @Nullable ActivitySerializationContext context) {
    return with(converter, context);
  }

  @Override
  public DataConverter reading(@Nullable ActivitySerializationContext context) {
    return with(converter, context);
  }

  @Override
  public DataConverter toWorkflow(WorkflowSerializationContext context) {
    return converter.withContext(context);
  }

  static DataConverter with(
      DataConverter converter, @Nullable ActivitySerializationContext context) {
    return context == null ? converter : converter.withContext(context);
  }
}
