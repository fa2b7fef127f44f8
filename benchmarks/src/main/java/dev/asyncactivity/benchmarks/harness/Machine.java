package dev.asyncactivity.benchmarks.harness;

import com.sun.management.OperatingSystemMXBean;
import io.temporal.serviceclient.Version;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** Writes down the machine that results are from: without it they say nothing. */
final class Machine {
  private static final Path CPU_INFO = Path.of("/proc/cpuinfo");
  private static final Map<String, String> DEFAULTS =
      Map.of("file", "", "command", "", "append", "false");

  private Machine() {}

  /**
   * Takes a properties file, and the command that makes the results again; with {@code --append}
   * this is one more, of further results on the same machine.
   */
  public static void main(String[] args) throws IOException {
    Arguments arguments = Arguments.parse(args, DEFAULTS);
    Path file = Path.of(arguments.text("file"));
    Files.createDirectories(file.toAbsolutePath().getParent());
    Properties machine = new Properties();
    if (arguments.flag("append") && Files.exists(file)) {
      try (Reader earlier = Files.newBufferedReader(file)) {
        machine.load(earlier);
      }
    }
    describe(machine);
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    machine.setProperty("run " + now, arguments.text("command").strip());
    try (Writer writer = Files.newBufferedWriter(file)) {
      machine.store(writer, null);
    }
  }

  private static void describe(Properties machine) throws IOException {
    machine.setProperty("cpu", cpu());
    machine.setProperty("cores", String.valueOf(Runtime.getRuntime().availableProcessors()));
    machine.setProperty("memory", (memory() >> 20) + " MiB");
    machine.setProperty(
        "os", property("os.name") + " " + property("os.version") + " " + property("os.arch"));
    machine.setProperty("jdk", property("java.vendor") + " " + property("java.runtime.version"));
    machine.setProperty("temporal sdk", Version.LIBRARY_VERSION);
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

  private static long memory() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
  }

  private static String property(String name) {
    return System.getProperty(name, "unknown");
  }
}
