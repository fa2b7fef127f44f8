package conformance.endurance;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What this process holds at a moment.
 *
 * @param threads its threads
 * @param heap the bytes in its heap that are reachable
 * @param descriptors its open files and connections
 */
record Sample(long threads, long heap, long descriptors) {
  private static final int AVERAGED = 4;
  private static final long MEBIBYTE = 1 << 20;

  static Sample take() {
    System.gc();
    UnixOperatingSystemMXBean system =
        (UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return new Sample(
        ManagementFactory.getThreadMXBean().getThreadCount(),
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
        system.getOpenFileDescriptorCount());
  }

  /** Whether the last samples are above the first by more than chance. */
  static boolean hasGrown(List<Sample> samples) {
    long threads = growth(samples, Sample::threads);
    long heap = growth(samples, Sample::heap) / MEBIBYTE;
    long descriptors = growth(samples, Sample::descriptors);
    System.out.printf(
        "From the first to the last: threads %+d, heap %+d MiB, descriptors %+d%n",
        threads, heap, descriptors);
    return threads > 5 || heap > 8 || descriptors > 5;
  }

  private static long growth(List<Sample> samples, ToLongFunction<Sample> what) {
    List<Sample> first = samples.subList(0, AVERAGED);
    List<Sample> last = samples.subList(samples.size() - AVERAGED, samples.size());
    return average(last, what) - average(first, what);
  }

  private static long average(List<Sample> samples, ToLongFunction<Sample> what) {
    return Math.round(samples.stream().mapToLong(what).average().orElseThrow());
  }

  @Override
  public String toString() {
    return "%d threads, %d MiB of heap, %d descriptors"
        .formatted(threads, heap / MEBIBYTE, descriptors);
  }
}
