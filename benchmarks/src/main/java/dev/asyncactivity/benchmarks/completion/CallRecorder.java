package dev.asyncactivity.benchmarks.completion;

import com.sun.management.OperatingSystemMXBean;
import dev.asyncactivity.benchmarks.harness.AllocatedBytes;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.Recorder;

/**
 * What the calls of one iteration cost this process. JMH makes the profilers that read it, and
 * gives them nothing of the benchmark's, so there is one for the process. To record a call
 * allocates nothing.
 *
 * <p>Bytes are those of all threads that are alive at the end, so that calls which a client makes
 * or answers in other threads than the caller's count in full.
 */
final class CallRecorder {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final Recorder LATENCIES = new Recorder(TimeUnit.MINUTES.toNanos(2), 3);

  private static int threadsWithoutClient;
  private static AllocatedBytes bytesAtStart = AllocatedBytes.now();
  private static long cpuNanosAtStart;
  private static volatile Cost cost = Cost.NONE;

  private CallRecorder() {}

  /**
   * The cost of one iteration's calls.
   *
   * @param latencies nanoseconds of each call, from the caller's call to the answer in his hands
   * @param bytesPerCall allocated
   * @param cpuNanosPerCall of all threads, the compiler's and the collector's too
   * @param threads the most that were alive, less those from before the client connected
   */
  record Cost(Histogram latencies, double bytesPerCall, double cpuNanosPerCall, int threads) {
    private static final Cost NONE = new Cost(new Histogram(3), Double.NaN, Double.NaN, 0);
  }

  /** Is called before the first connection is made: threads that are there now do not count. */
  static void noClientYet() {
    threadsWithoutClient = THREADS.getThreadCount();
  }

  /** Begins an iteration. */
  static void start() {
    LATENCIES.reset();
    THREADS.resetPeakThreadCount();
    bytesAtStart = AllocatedBytes.now();
    cpuNanosAtStart = PROCESS.getProcessCpuTime();
  }

  /** Records a call that was accepted. */
  static void accepted(long nanos) {
    LATENCIES.recordValue(nanos);
  }

  /** Ends an iteration. */
  static void stop() {
    long cpuNanos = PROCESS.getProcessCpuTime() - cpuNanosAtStart;
    double bytes = AllocatedBytes.now().since(bytesAtStart);
    Histogram latencies = LATENCIES.getIntervalHistogram();
    double calls = latencies.getTotalCount();
    cost =
        new Cost(
            latencies,
            bytes / calls,
            cpuNanos / calls,
            THREADS.getPeakThreadCount() - threadsWithoutClient);
  }

  /** The cost of the last iteration that has ended. */
  static Cost cost() {
    return cost;
  }
}
