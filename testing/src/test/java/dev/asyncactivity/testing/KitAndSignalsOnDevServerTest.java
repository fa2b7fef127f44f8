package dev.asyncactivity.testing;

import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The same on the dev server that {@code startLocal} starts: {@code -Dtemporal.cli=PATH}. */
@EnabledIfSystemProperty(named = "temporal.cli", matches = ".+")
class KitAndSignalsOnDevServerTest extends KitAndSignalsTest {

  @Override
  TestWorkflowEnvironment newEnvironment(TestEnvironmentOptions.Builder options) {
    return KitOnDevServerTest.startLocal(options);
  }
}
