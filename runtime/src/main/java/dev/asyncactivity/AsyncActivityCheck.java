package dev.asyncactivity;

import dev.asyncactivity.internal.worker.UngeneratedActivities;
import io.temporal.activity.ActivityExecutionContext;
import io.temporal.common.interceptors.ActivityInboundCallsInterceptor;
import io.temporal.common.interceptors.ActivityInboundCallsInterceptorBase;
import io.temporal.common.interceptors.WorkerInterceptorBase;
import io.temporal.failure.ApplicationFailure;

/**
 * A worker interceptor that notices an implementation which does not extend the generated base,
 * mostly because the annotation processor was not configured: JDK 23 and later ignore processors on
 * the class path without a word. Such an activity would complete as soon as its method returns.
 *
 * <p>It fails the activity, not retryably, and says which lines to add to the build. The check is
 * made once for a class. Thread-safe. To be set with {@code
 * WorkerFactoryOptions.setWorkerInterceptors}.
 *
 * @since 0.1
 */
public final class AsyncActivityCheck extends WorkerInterceptorBase {
  /** The type of the failure of an activity that was refused. */
  public static final String FAILURE_TYPE = "AsyncActivity.NotGenerated";

  /** Makes the interceptor. */
  public AsyncActivityCheck() {}

  @Override
  public ActivityInboundCallsInterceptor interceptActivity(ActivityInboundCallsInterceptor next) {
    return new Check(next);
  }

  private static final class Check extends ActivityInboundCallsInterceptorBase {
    private Check(ActivityInboundCallsInterceptor next) {
      super(next);
    }

    @Override
    public void init(ActivityExecutionContext context) {
      UngeneratedActivities.problemOf(context.getInstance().getClass())
          .ifPresent(
              problem -> {
                throw ApplicationFailure.newNonRetryableFailure(problem, FAILURE_TYPE);
              });
      super.init(context);
    }
  }
}
