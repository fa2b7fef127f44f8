package dev.asyncactivity.benchmarks.compile;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** Writes {@code compile-machine.properties}: where and how the tables were made. */
final class Machine {
  private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

  private Machine() {}

  static void describe(Path folder, List<String> arguments) throws IOException {
    Properties machine = new Properties();
    machine.setProperty("cpu", cpuModel());
    machine.setProperty("cores", String.valueOf(Runtime.getRuntime().availableProcessors()));
    machine.setProperty("memory.bytes", String.valueOf(memory()));
    machine.setProperty(
        "os", System.getProperty("os.name") + " " + System.getProperty("os.version"));
    machine.setProperty(
        "jdk", System.getProperty("java.vendor") + " " + System.getProperty("java.vm.version"));
    machine.setProperty("jvm.arguments", String.join(" ", jvmArguments()));
    machine.setProperty("date", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    machine.setProperty(
        "command", String.join(" ", "benchmarks/compile-time.sh", String.join(" ", arguments)));
    try (Writer file = Files.newBufferedWriter(folder.resolve("compile-machine.properties"))) {
      machine.store(file, null);
    }
  }

  private static String cpuModel() throws IOException {
    if (!Files.isReadable(CPU_INFO)) {
      return System.getProperty("os.arch");
    }
    try (Stream<String> lines = Files.lines(CPU_INFO)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElseGet(() -> System.getProperty("os.arch"));
    }
  }

  private static long memory() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getTotalMemorySize();
  }

  private static List<String> jvmArguments() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments();
  }
}
