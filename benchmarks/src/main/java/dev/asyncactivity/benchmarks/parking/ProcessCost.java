package dev.asyncactivity.benchmarks.parking;

import com.sun.management.OperatingSystemMXBean;
import dev.asyncactivity.benchmarks.harness.AllocatedBytes;
import java.lang.management.ManagementFactory;

/**
 * What this process has used so far.
 *
 * @param wallNanos a point of time
 * @param cpuNanos processor time, of the compiler and the collector too
 * @param allocated bytes; a worker under load keeps its threads, so none is missed
 */
record ProcessCost(long wallNanos, long cpuNanos, AllocatedBytes allocated) {
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  static ProcessCost now() {
    return new ProcessCost(System.nanoTime(), PROCESS.getProcessCpuTime(), AllocatedBytes.now());
  }

  double secondsSince(ProcessCost earlier) {
    return (wallNanos - earlier.wallNanos) / 1e9;
  }

  double cpuMicrosSince(ProcessCost earlier) {
    return (cpuNanos - earlier.cpuNanos) / 1e3;
  }

  long allocatedBytesSince(ProcessCost earlier) {
    return allocated.since(earlier.allocated);
  }
}
