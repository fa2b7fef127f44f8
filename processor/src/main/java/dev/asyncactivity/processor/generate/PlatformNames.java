package dev.asyncactivity.processor.generate;

import com.palantir.javapoet.ClassName;
import dev.asyncactivity.processor.model.ActivityInterfaceModel;
import dev.asyncactivity.processor.model.Platform;

/** The classes that generated code names on one platform, and names otherwise on the other. */
record PlatformNames(
    ClassName client,
    ClassName workflowClient,
    ClassName resultHandle,
    ClassName primitiveHandle,
    ClassName voidHandle,
    ClassName failureHandle,
    ClassName progressHandle,
    ClassName parkingActivities,
    ClassName failure,
    String toFailure,
    String ownConnection) {
  private static final PlatformNames TEMPORAL =
      new PlatformNames(
          RuntimeNames.ASYNC_ACTIVITY_CLIENT,
          RuntimeNames.WORKFLOW_CLIENT,
          RuntimeNames.RESULT_HANDLE,
          RuntimeNames.PRIMITIVE_HANDLE,
          RuntimeNames.VOID_HANDLE,
          RuntimeNames.FAILURE_HANDLE,
          RuntimeNames.PROGRESS_HANDLE,
          RuntimeNames.PARKING_ACTIVITIES,
          RuntimeNames.APPLICATION_FAILURE,
          "toApplicationFailure",
          "client");
  private static final PlatformNames CADENCE =
      new PlatformNames(
          cadence("CadenceActivityClient"),
          ClassName.get("com.uber.cadence.client", "WorkflowClient"),
          cadence("CadenceResultHandle"),
          cadence("CadencePrimitiveHandle"),
          cadence("CadenceVoidHandle"),
          cadence("CadenceFailureHandle"),
          cadence("CadenceProgressHandle"),
          ClassName.get("dev.asyncactivity.cadence.internal.worker", "CadenceParkingActivities"),
          CadenceFailuresGenerator.DECLARED_FAILURE_EXCEPTION,
          "toException",
          "service");

  static PlatformNames of(ActivityInterfaceModel model) {
    return model.platform() == Platform.TEMPORAL ? TEMPORAL : CADENCE;
  }

  private static ClassName cadence(String simpleName) {
    return ClassName.get("dev.asyncactivity.cadence", simpleName);
  }
}
