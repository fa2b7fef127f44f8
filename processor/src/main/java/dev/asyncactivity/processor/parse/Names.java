package dev.asyncactivity.processor.parse;

import dev.asyncactivity.processor.model.Platform;

/** Qualified names of the annotations and types that the parser looks for. */
public final class Names {
  public static final String ASYNC_ACTIVITY = "dev.asyncactivity.AsyncActivity";
  static final String ASYNC_FAILURE = "dev.asyncactivity.AsyncFailure";

  public static final String ACTIVITY_INTERFACE = "io.temporal.activity.ActivityInterface";
  public static final String ACTIVITY_METHOD = "io.temporal.activity.ActivityMethod";
  public static final String METHOD_RETRY = "io.temporal.common.MethodRetry";
  public static final String CADENCE_ACTIVITY_INTERFACE =
      "dev.asyncactivity.cadence.CadenceActivityInterface";
  public static final String CADENCE_ACTIVITY_METHOD = "com.uber.cadence.activity.ActivityMethod";
  public static final String CADENCE_METHOD_RETRY = "com.uber.cadence.common.MethodRetry";
  static final String PROMISE = "io.temporal.workflow.Promise";

  static final String GENERATED = "javax.annotation.processing.Generated";
  static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";
  static final String NULL_UNMARKED = "org.jspecify.annotations.NullUnmarked";

  static final String KOTLIN_METADATA = "kotlin.Metadata";
  static final String KOTLIN_CONTINUATION = "kotlin.coroutines.Continuation";

  private Names() {}

  /** The annotation of a platform's activity interfaces. */
  public static String activityInterface(Platform platform) {
    return platform == Platform.TEMPORAL ? ACTIVITY_INTERFACE : CADENCE_ACTIVITY_INTERFACE;
  }

  public static String simple(String qualified) {
    return qualified.substring(qualified.lastIndexOf('.') + 1);
  }
}
