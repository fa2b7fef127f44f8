package dev.asyncactivity.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The flags that cadence-client asks of a JVM. */
class FlagTest {
  private static final String OPEN_LANG = "--add-opens=java.base/java.lang=ALL-UNNAMED";
  private static final String OPEN_TIME = "--add-opens=java.base/java.time=ALL-UNNAMED";

  private static Process start(List<String> flags, Class<?> program, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static String said(Process jvm) throws IOException, InterruptedException {
    String said = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(jvm.waitFor()).as(said).isZero();
    return said;
  }

  @Test
  void itsAbsenceIsToldByNameAtOnceAndDeclaredFailuresDoWithoutIt() throws Exception {
    String told = said(start(List.of(), WithoutTheFlag.class));
    assertThat(
            told.lines()
                .filter(line -> line.contains("--add-opens java.base/java.lang=ALL-UNNAMED")))
        .as(told)
        .anyMatch(line -> line.startsWith("base: "))
        .anyMatch(line -> line.startsWith("failWith: "));
    assertThat(told)
        .contains("declared: {\"by\":\"ann\",\"reason\":\"no\",")
        .contains("read: Rejected[by=ann, reason=no]");
  }

  /** It is cadence-client's own fault: no class of the library takes part. */
  @Test
  void localActivitiesNeedAFlagOfTheirOwn() throws Exception {
    Process without = start(List.of(OPEN_LANG), PlainLocalActivities.class, "2");
    Process with = start(List.of(OPEN_LANG, OPEN_TIME), PlainLocalActivities.class, "60");
    assertThat(said(with).lines()).containsExactly("welcome ann", "nobody to welcome");
    assertThat(said(without).lines())
        .containsExactly("WorkflowTimedOutException", "WorkflowTimedOutException");
  }
}
