package dev.asyncactivity.testing;

import io.temporal.testing.TestWorkflowEnvironment;
import org.junit.jupiter.api.AfterEach;

/** With an environment for each test, as the SDK's extension has it. */
class TeamTest extends TeamTests {
  private TestWorkflowEnvironment temporal;

  @Override
  TestWorkflowEnvironment environment() {
    temporal = newEnvironment();
    return temporal;
  }

  @AfterEach
  void stop() {
    temporal.close();
  }
}
