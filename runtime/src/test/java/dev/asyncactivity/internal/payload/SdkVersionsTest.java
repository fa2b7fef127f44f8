package dev.asyncactivity.internal.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.asyncactivity.support.HidingLoader;
import dev.asyncactivity.support.SdkJars;
import java.io.IOException;
import java.net.URLClassLoader;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions of the SDK that have no external storage, or another one. */
class SdkVersionsTest {

  @ParameterizedTest
  @ValueSource(strings = {"1.30.1", "1.33.0", "1.35.0", "1.38.0"})
  void olderSdksNeedNothingOfTheStorage(String version) throws Exception {
    assertPlain(version, SdkJars.loader(version, "temporal-sdk", "temporal-serviceclient"));
  }

  @Test
  void shadedSdksNeedNothingOfTheStorage() throws Exception {
    assertPlain("1.38.0", SdkJars.loader("1.38.0", "temporal-shaded"));
  }

  private static void assertPlain(String version, Optional<URLClassLoader> sdk)
      throws ReflectiveOperationException, IOException {
    assumeTrue(sdk.isPresent(), "The local repository has temporal-sdk " + version);
    try (URLClassLoader loader = sdk.orElseThrow()) {
      assertThat(run(PlainProbe.class, loader)).isEqualTo(version);
    }
  }

  @Test
  void withoutStorageItsClassesAreNotLoaded() throws ReflectiveOperationException {
    run(
        PlainProbe.class,
        new HidingLoader(
            Set.of("io.temporal.internal.payload.storage.", StoringConverters.class.getName()),
            Map.of()));
  }

  @Test
  void theSdkOfTheseTestsIsKnown() throws ReflectiveOperationException {
    assertThat(run(StoringProbe.class, new HidingLoader(Set.of(), Map.of())))
        .isEqualTo("1 for workflow default/w/r/null");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "io.temporal.internal.payload.storage.ExternalStorageRunner",
        "io.temporal.internal.payload.storage.ExternalStorageDataConverter",
        "io.temporal.payload.storage.StorageDriverWorkflowInfo",
        "io.temporal.payload.storage.StorageDriverActivityInfo"
      })
  void anSdkWithoutAClassIsRefused(String name) {
    assertRefused(name.replace('.', '/'), new HidingLoader(Set.of(name), Map.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "getExternalStorage, getStorageExternal",
    "withStorageTarget, withTargetStorage",
  })
  void anSdkWithAnotherMethodIsRefused(String name, String other) {
    assertRefused(name, new HidingLoader(Set.of(), Map.of(name, other)));
  }

  private static void assertRefused(String missing, ClassLoader sdk) {
    assertThatThrownBy(() -> run(StoringProbe.class, sdk))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(
            "The client has external storage, but this version of async-activity cannot use")
        .hasMessageContaining(missing)
        .hasMessageContaining("a client without WorkflowClientOptions.setExternalStorage");
  }

  private static Object run(Class<?> probe, ClassLoader loader)
      throws ReflectiveOperationException {
    Class<?> loaded = Class.forName(probe.getName(), true, loader);
    return ((Supplier<?>) loaded.getConstructor().newInstance()).get();
  }
}
