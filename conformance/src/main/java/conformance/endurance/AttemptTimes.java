package conformance.endurance;

import io.temporal.activity.ActivityExecutionContext;
import io.temporal.common.interceptors.ActivityInboundCallsInterceptor;
import io.temporal.common.interceptors.ActivityInboundCallsInterceptorBase;
import io.temporal.common.interceptors.WorkerInterceptorBase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** How long attempts are in their activity's method. */
final class AttemptTimes extends WorkerInterceptorBase {
  private final List<Long> first = Collections.synchronizedList(new ArrayList<>());
  private final List<Long> later = Collections.synchronizedList(new ArrayList<>());
  private final Semaphore firstEnded = new Semaphore(0);

  /** Waits for the end of a first attempt that was not waited for yet. */
  void await() throws InterruptedException {
    if (!firstEnded.tryAcquire(1, TimeUnit.MINUTES)) {
      throw new IllegalStateException("No attempt within a minute");
    }
  }

  /** The times so far in µs, sorted, which are forgotten: of first attempts, or of later ones. */
  List<Long> take(int attempt) {
    List<Long> times = attempt == 1 ? first : later;
    synchronized (times) {
      List<Long> sorted = times.stream().sorted().toList();
      times.clear();
      return sorted;
    }
  }

  @Override
  public ActivityInboundCallsInterceptor interceptActivity(ActivityInboundCallsInterceptor next) {
    return new ActivityInboundCallsInterceptorBase(next) {
      private boolean isFirst;

      @Override
      public void init(ActivityExecutionContext context) {
        isFirst = context.getInfo().getAttempt() == 1;
        super.init(context);
      }

      @Override
      public ActivityOutput execute(ActivityInput input) {
        long begun = System.nanoTime();
        try {
          return super.execute(input);
        } finally {
          (isFirst ? first : later).add(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - begun));
          if (isFirst) {
            firstEnded.release();
          }
        }
      }
    };
  }
}
