package dev.asyncactivity.internal.interceptor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.support.HidingLoader;
import io.temporal.client.ActivityResetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ResetSignalTest {
  @Test
  void isTheSdksOwnException() {
    assertThat(ResetSignal.orNull(null)).isExactlyInstanceOf(ActivityResetException.class);
  }

  @Test
  void isNothingWhereTheSdkHasNone() throws Exception {
    ClassLoader sdk130 = new HidingLoader(Set.of(ActivityResetException.class.getName()), Map.of());
    Method method =
        Stream.of(sdk130.loadClass(ResetSignal.class.getName()).getMethods())
            .filter(it -> it.getName().equals("orNull"))
            .findFirst()
            .orElseThrow();

    assertThat(method.invoke(null, new Object[] {null})).isNull();
    assertThat(method.invoke(null, new Object[] {null})).isNull();
  }
}
