package dev.asyncactivity.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The flag that cadence-client asks of every worker. */
class FlagTest {
  @Test
  void itsAbsenceIsToldByNameAtOnceAndDeclaredFailuresDoWithoutIt() throws Exception {
    Process jvm =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                WithoutTheFlag.class.getName())
            .redirectErrorStream(true)
            .start();
    String told = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(
            told.lines()
                .filter(line -> line.contains("--add-opens java.base/java.lang=ALL-UNNAMED")))
        .as(told)
        .anyMatch(line -> line.startsWith("base: "))
        .anyMatch(line -> line.startsWith("failWith: "));
    assertThat(told)
        .contains("declared: {\"by\":\"ann\",\"reason\":\"no\",")
        .contains("read: Rejected[by=ann, reason=no]");
    assertThat(jvm.waitFor()).isZero();
  }
}
