package dev.asyncactivity.testing.internal.time;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncactivity.testing.UnsupportedSdkException;
import io.temporal.testing.TestWorkflowEnvironment;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class MemoryTimerTest {

  @Test
  void saysWhichNameASdkDoesNotHave() {
    TestWorkflowEnvironment other =
        (TestWorkflowEnvironment)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {TestWorkflowEnvironment.class},
                (proxy, method, arguments) -> null);
    assertThatThrownBy(() -> MemoryTimer.of(other))
        .isInstanceOf(UnsupportedSdkException.class)
        .hasMessageStartingWith("This version of temporal-testing has no ")
        .hasMessageContaining(".service, by which the test kit works.")
        .hasCauseInstanceOf(NoSuchFieldException.class);
  }
}
