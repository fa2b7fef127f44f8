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
   * Measured when it was set: 356 on JDK 17. It was 299 before there were keys, deadlines and
   * answers by signal.
   */
  private static final int LIMIT = 400;

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
