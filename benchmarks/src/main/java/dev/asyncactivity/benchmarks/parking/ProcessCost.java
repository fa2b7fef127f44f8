package dev.asyncactivity.benchmarks.parking;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;

/**
 * What this process has used so far.
 *
 * @param wallNanos a point of time
 * @param cpuNanos processor time, of the compiler and the collector too
 * @param allocated bytes that each living thread has allocated
 */
record ProcessCost(long wallNanos, long cpuNanos, Map<Long, Long> allocated) {
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final ThreadMXBean THREADS =
      ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

  static ProcessCost now() {
    long[] ids = THREADS.getAllThreadIds();
    long[] bytes = THREADS.getThreadAllocatedBytes(ids);
    Map<Long, Long> allocated = new HashMap<>();
    for (int i = 0; i < ids.length; i++) {
      allocated.put(ids[i], Math.max(0, bytes[i])); // -1: has ended meanwhile
    }
    return new ProcessCost(System.nanoTime(), PROCESS.getProcessCpuTime(), allocated);
  }

  double secondsSince(ProcessCost earlier) {
    return (wallNanos - earlier.wallNanos) / 1e9;
  }

  double cpuMicrosSince(ProcessCost earlier) {
    return (cpuNanos - earlier.cpuNanos) / 1e3;
  }

  /** Not that of threads that ended in between; a worker under load keeps its own. */
  long allocatedBytesSince(ProcessCost earlier) {
    return allocated.entrySet().stream()
        .mapToLong(it -> it.getValue() - earlier.allocated.getOrDefault(it.getKey(), 0L))
        .sum();
  }
}
