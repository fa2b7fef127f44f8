package dev.asyncactivity.benchmarks.harness;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;

/** How many bytes each living thread of this JVM has allocated so far. */
public final class AllocatedBytes {
  private static final ThreadMXBean THREADS =
      ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

  private final Map<Long, Long> byThread = new HashMap<>();

  private AllocatedBytes() {}

  /** Takes the present state. */
  public static AllocatedBytes now() {
    AllocatedBytes now = new AllocatedBytes();
    long[] ids = THREADS.getAllThreadIds();
    long[] bytes = THREADS.getThreadAllocatedBytes(ids);
    for (int i = 0; i < ids.length; i++) {
      now.byThread.put(ids[i], Math.max(0, bytes[i])); // -1: has ended meanwhile
    }
    return now;
  }

  /** What was allocated since, but for what threads did that have ended since. */
  public long since(AllocatedBytes earlier) {
    return byThread.entrySet().stream()
        .mapToLong(it -> it.getValue() - earlier.byThread.getOrDefault(it.getKey(), 0L))
        .filter(bytes -> bytes > 0)
        .sum();
  }
}
