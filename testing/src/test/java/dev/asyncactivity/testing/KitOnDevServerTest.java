package dev.asyncactivity.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.temporal.testing.TemporalDevServerOptions;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The kit on the dev server that {@code startLocal} starts: {@code -Dtemporal.cli=PATH}. */
@EnabledIfSystemProperty(named = "temporal.cli", matches = ".+")
class KitOnDevServerTest extends KitOnServer {

  @Override
  TestWorkflowEnvironment newEnvironment(TestEnvironmentOptions.Builder options) {
    return startLocal(options);
  }

  static TestWorkflowEnvironment startLocal(TestEnvironmentOptions.Builder options) {
    return TestWorkflowEnvironment.startLocal(
        options.build(),
        TemporalDevServerOptions.newBuilder()
            .setExistingPath(System.getProperty("temporal.cli"))
            .setDownloadEnabled(false)
            .setUiEnabled(false)
            .setLogLevel("never")
            .build());
  }

  @Test
  void saysThatTimeCannotBeMovedThere() {
    assertThatThrownBy(() -> kit.advance(Duration.ofHours(1)))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("Only the in-memory server's time can be moved");
  }
}
