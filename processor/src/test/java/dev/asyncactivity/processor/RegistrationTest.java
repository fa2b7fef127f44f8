package dev.asyncactivity.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

/** The files through which compilers and Gradle find the processor. */
class RegistrationTest {
  @Test
  void theServicesFileNamesTheProcessor() throws IOException {
    assertThat(resource("/META-INF/services/" + Processor.class.getName()))
        .isEqualTo(AsyncActivityProcessor.class.getName());
  }

  @Test
  void gradleKnowsTheProcessorAsIsolating() throws IOException {
    assertThat(resource("/META-INF/gradle/incremental.annotation.processors"))
        .isEqualTo(AsyncActivityProcessor.class.getName() + ",isolating");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = AsyncActivityProcessor.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
