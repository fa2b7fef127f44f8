package dev.asyncactivity.testing;

import io.temporal.testing.TestWorkflowEnvironment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** With one environment for all tests, whose time passes by weeks. */
class TeamInOneEnvironmentTest extends TeamTests {
  private static TestWorkflowEnvironment temporal;

  @BeforeAll
  static void startOnce() {
    temporal = newEnvironment();
  }

  @Override
  TestWorkflowEnvironment environment() {
    return temporal;
  }

  @AfterAll
  static void stop() {
    temporal.close();
  }
}
