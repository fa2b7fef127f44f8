package dev.asyncactivity.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.temporal.serviceclient.Version;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** The machine that results are from: without it they say nothing. */
public final class Machine {
  private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

  private Machine() {}

  /**
   * Writes a properties file beside the results.
   *
   * @param file the file
   * @param command the command that makes the results again
   */
  public static void describe(Path file, String command) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(
        file,
        List.of(
            "cpu=" + cpu(),
            "cores=" + Runtime.getRuntime().availableProcessors(),
            "memory_mib=" + memoryMib(),
            "os=" + property("os.name") + " " + property("os.version") + " " + property("os.arch"),
            "jdk=" + property("java.vendor") + " " + property("java.runtime.version"),
            "temporal_sdk=" + Version.LIBRARY_VERSION,
            "date=" + Instant.now().truncatedTo(ChronoUnit.SECONDS),
            "command=" + command));
  }

  /** As Linux tells it; elsewhere only its architecture is known. */
  private static String cpu() throws IOException {
    if (!Files.isReadable(CPU_INFO)) {
      return property("os.arch");
    }
    try (Stream<String> lines = Files.lines(CPU_INFO)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElseGet(() -> property("os.arch"));
    }
  }

  private static long memoryMib() {
    OperatingSystemMXBean os = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return os.getTotalMemorySize() >> 20;
  }

  private static String property(String name) {
    return System.getProperty(name, "unknown");
  }
}
