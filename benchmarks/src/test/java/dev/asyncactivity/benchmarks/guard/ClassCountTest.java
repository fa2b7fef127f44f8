package dev.asyncactivity.benchmarks.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.benchmarks.harness.ChildJvm;
import dev.asyncactivity.benchmarks.server.CannedServer;
import dev.asyncactivity.benchmarks.startup.FirstCompletion;
import dev.asyncactivity.benchmarks.startup.FirstCompletionClient;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** How many classes a process loads for its first completion beyond what the SDK's client needs. */
class ClassCountTest {
  /**
   * Measured when it was set: 192 to 215 on JDK 17, by what threads happen to do meanwhile, and 137
   * to 144 on JDK 25, whose archive already has much of what lambdas and records need.
   */
  private static final int LIMIT = 225;

  @Test
  void loadsFewClassesBesideTheSdk() throws IOException {
    try (ChildJvm server = CannedServer.start()) {
      String target = server.readLine();
      int raw = FirstCompletion.of(FirstCompletionClient.RAW, target).classes();
      int ours = FirstCompletion.of(FirstCompletionClient.OURS, target).classes();
      assertThat(ours - raw).as("%d classes, the SDK's client %d", ours, raw).isLessThan(LIMIT);
    }
  }
}
