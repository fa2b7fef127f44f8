package dev.asyncactivity.testing;

import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The kit on a server that is there already: {@code -Dtemporal.address=HOST:PORT}. */
@EnabledIfSystemProperty(named = "temporal.address", matches = ".+")
class KitByAddressTest extends KitOnServer {

  @Override
  TestWorkflowEnvironment newEnvironment(TestEnvironmentOptions.Builder options) {
    return TestWorkflowEnvironment.newInstance(
        options
            .setUseExternalService(true)
            .setTarget(System.getProperty("temporal.address"))
            .build());
  }
}
