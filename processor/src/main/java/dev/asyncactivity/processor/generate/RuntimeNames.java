package dev.asyncactivity.processor.generate;

import com.palantir.javapoet.ClassName;

/** Every class outside the user's code that generated code names. */
final class RuntimeNames {
  private static final String API = "dev.asyncactivity";

  static final ClassName ACTIVITY_ADDRESS = ClassName.get(API, "ActivityAddress");
  static final ClassName ASYNC_ACTIVITY_CLIENT = ClassName.get(API, "AsyncActivityClient");
  static final ClassName ATTEMPTS = ClassName.get(API, "Attempts");
  static final ClassName CARRIED_WAIT = ClassName.get(API, "CarriedWait");
  static final ClassName FAILURE_HANDLE = ClassName.get(API, "FailureHandle");
  static final ClassName PARKED_ACTIVITIES = ClassName.get(API, "ParkedActivities");
  static final ClassName PRIMITIVE_HANDLE = ClassName.get(API, "PrimitiveHandle");
  static final ClassName PROGRESS_HANDLE = ClassName.get(API, "ProgressHandle");
  static final ClassName RESULT_HANDLE = ClassName.get(API, "ResultHandle");
  static final ClassName VOID_HANDLE = ClassName.get(API, "VoidHandle");
  static final ClassName WAIT_OPTIONS = ClassName.get(API, "WaitOptions");
  static final ClassName WAIT_TICKET = ClassName.get(API, "WaitTicket");

  static final ClassName ASYNC_ACTIVITY_GENERATED =
      ClassName.get(API + ".internal", "AsyncActivityGenerated");
  static final ClassName PARKING_ACTIVITIES =
      ClassName.get(API + ".internal.worker", "ParkingActivities");
  static final ClassName DECLARED_FAILURE =
      ClassName.get(API + ".internal.failure", "DeclaredFailure");
  static final ClassName DECLARED_FAILURES =
      ClassName.get(API + ".internal.failure", "DeclaredFailures");

  static final ClassName WAIT_ANSWER = ClassName.get(API + ".internal.waiting", "WaitAnswer");
  static final ClassName WAIT_BOOK = ClassName.get(API + ".internal.waiting", "WaitBook");
  static final ClassName WAIT_CALL = ClassName.get(API + ".internal.waiting", "WaitCall");
  static final ClassName WAIT_FAULT = ClassName.get(API + ".internal.waiting", "WaitFault");
  static final ClassName WAIT_METHOD = ClassName.get(API + ".internal.waiting", "WaitMethod");

  static final ClassName ACTIVITY_INTERFACE =
      ClassName.get("io.temporal.activity", "ActivityInterface");
  static final ClassName ACTIVITY_METHOD = ClassName.get("io.temporal.activity", "ActivityMethod");
  static final ClassName ACTIVITY_OPTIONS =
      ClassName.get("io.temporal.activity", "ActivityOptions");
  static final ClassName QUERY_METHOD = ClassName.get("io.temporal.workflow", "QueryMethod");
  static final ClassName SIGNAL_METHOD = ClassName.get("io.temporal.workflow", "SignalMethod");
  static final ClassName ACTIVITY_FAILURE = ClassName.get("io.temporal.failure", "ActivityFailure");
  static final ClassName APPLICATION_FAILURE =
      ClassName.get("io.temporal.failure", "ApplicationFailure");
  static final ClassName WORKFLOW_CLIENT = ClassName.get("io.temporal.client", "WorkflowClient");

  static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
  static final ClassName EXCEPTION = ClassName.get("java.lang", "Exception");
  static final ClassName LIST = ClassName.get("java.util", "List");
  static final ClassName OPTIONAL = ClassName.get("java.util", "Optional");
  static final ClassName STRING = ClassName.get("java.lang", "String");

  private RuntimeNames() {}
}
