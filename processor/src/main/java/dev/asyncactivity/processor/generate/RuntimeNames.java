package dev.asyncactivity.processor.generate;

import com.palantir.javapoet.ClassName;

/** Every class outside the user's code that generated code names. */
final class RuntimeNames {
  private static final String API = "dev.asyncactivity";

  static final ClassName ACTIVITY_ADDRESS = ClassName.get(API, "ActivityAddress");
  static final ClassName ASYNC_ACTIVITY_CLIENT = ClassName.get(API, "AsyncActivityClient");
  static final ClassName ATTEMPTS = ClassName.get(API, "Attempts");
  static final ClassName FAILURE_HANDLE = ClassName.get(API, "FailureHandle");
  static final ClassName PARKED_ACTIVITIES = ClassName.get(API, "ParkedActivities");
  static final ClassName PRIMITIVE_HANDLE = ClassName.get(API, "PrimitiveHandle");
  static final ClassName PROGRESS_HANDLE = ClassName.get(API, "ProgressHandle");
  static final ClassName RESULT_HANDLE = ClassName.get(API, "ResultHandle");
  static final ClassName VOID_HANDLE = ClassName.get(API, "VoidHandle");

  static final ClassName ASYNC_ACTIVITY_GENERATED =
      ClassName.get(API + ".internal", "AsyncActivityGenerated");
  static final ClassName PARKING_ACTIVITIES =
      ClassName.get(API + ".internal.worker", "ParkingActivities");
  static final ClassName DECLARED_FAILURE =
      ClassName.get(API + ".internal.failure", "DeclaredFailure");
  static final ClassName DECLARED_FAILURES =
      ClassName.get(API + ".internal.failure", "DeclaredFailures");

  static final ClassName ACTIVITY_FAILURE = ClassName.get("io.temporal.failure", "ActivityFailure");
  static final ClassName APPLICATION_FAILURE =
      ClassName.get("io.temporal.failure", "ApplicationFailure");
  static final ClassName WORKFLOW_CLIENT = ClassName.get("io.temporal.client", "WorkflowClient");

  static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
  static final ClassName EXCEPTION = ClassName.get("java.lang", "Exception");
  static final ClassName OPTIONAL = ClassName.get("java.util", "Optional");
  static final ClassName STRING = ClassName.get("java.lang", "String");

  private RuntimeNames() {}
}
