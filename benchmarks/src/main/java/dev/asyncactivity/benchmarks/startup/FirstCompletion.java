package dev.asyncactivity.benchmarks.startup;

import dev.asyncactivity.benchmarks.harness.ChildJvm;
import java.io.IOException;
import java.lang.management.ManagementFactory;

/**
 * What a fresh JVM has done by its first completion.
 *
 * @param millis the time from before its process was made
 * @param jvmMillis the time from its JVM's own start
 * @param classes how many classes it has loaded
 */
public record FirstCompletion(double millis, long jvmMillis, int classes) {

  /** In the fresh JVM: tells whoever started it that the server has accepted the completion. */
  static void tell() {
    int classes = (int) ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
    System.out.println(classes + " " + ManagementFactory.getRuntimeMXBean().getUptime());
  }

  /** Starts a fresh JVM for a client and waits for its completion. */
  public static FirstCompletion of(FirstCompletionClient client, String target) throws IOException {
    long start = System.nanoTime();
    try (ChildJvm child = ChildJvm.start(client.program(), target, client.token())) {
      String[] told = child.readLine().split(" ");
      double millis = (System.nanoTime() - start) / 1e6;
      return new FirstCompletion(millis, Long.parseLong(told[1]), Integer.parseInt(told[0]));
    }
  }
}
