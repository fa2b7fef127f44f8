package shaded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.AsyncActivityClient;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * With {@code temporal-shaded} instead of {@code temporal-sdk}, whose gRPC and protobuf have other
 * names, everything works that works without it.
 */
class ShadedSdkTest {
  private static final List<String> IN_THE_SHADED_JAR =
      List.of(
          "temporal-sdk",
          "temporal-serviceclient",
          "temporal-test",
          "grpc-",
          "protobuf-java",
          "guava",
          "proto-google");

  @TempDir Path folder;

  @Test
  void everyCallWorks() throws Exception {
    assertThat(runProgram())
        .containsExactly(
            "gRPC: io.temporal.shaded.io.grpc.ManagedChannel",
            "heartbeat: Recorded[]",
            "complete: Accepted[]",
            "result: Decision[approved=true, by=ann]",
            "again: NotPending[reason=AlreadyCompleted[result=SAME]]",
            "other: NotPending[reason=AlreadyCompleted[result=OTHER]]",
            "late heartbeat: NotPending[reason=AlreadyCompleted[result=UNKNOWN]]",
            "unknown workflow: NotPending[reason=UnknownWorkflow[]]",
            "unknown activity: NotPending[reason=UnknownActivity[]]",
            "failed: Rejected[by=bob, reason=over budget]",
            "failWith: Accepted[]",
            "failed with: PrinterJam",
            "failed before: NotPending[reason=AlreadyFailed[type=PrinterJam, failure=UNKNOWN]]",
            "reportCancellation: Accepted[]",
            "workflow: CanceledFailure",
            "batch: Progress[submitted=20, accepted=20, notPending=0, failed=0]");
  }

  private List<String> runProgram() throws Exception {
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath(),
                ShadedProgram.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(120, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertThat(ended).as(Files.readString(output)).isTrue();
    // From JDK 24 on the JVM warns of what protobuf does.
    return Files.readAllLines(output).stream()
        .filter(line -> !line.startsWith("WARNING: "))
        .toList();
  }

  private static String classPath() {
    List<String> classPath =
        new ArrayList<>(
            List.of(System.getProperty("shaded.runtime"), System.getProperty("shaded.jar")));
    String unrelocated = locationOfRuntime().toString();
    Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.equals(unrelocated))
        .filter(
            entry ->
                IN_THE_SHADED_JAR.stream()
                    .noneMatch(Path.of(entry).getFileName().toString()::startsWith))
        .forEach(classPath::add);
    return String.join(File.pathSeparator, classPath);
  }

  private static Path locationOfRuntime() {
    try {
      return Path.of(
          AsyncActivityClient.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A class's references are text in its constant pool. */
  @Test
  void noClassMentionsWhatHasAnotherName() throws Exception {
    List<String> classes = new ArrayList<>();
    try (ZipFile jar = new ZipFile(System.getProperty("shaded.runtime"))) {
      for (ZipEntry entry : jar.stream().filter(it -> it.getName().endsWith(".class")).toList()) {
        String text =
            new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1)
                .replaceAll("io[/.]temporal[/.]shaded[/.]", "shaded:");
        assertThat(text)
            .as(entry.getName())
            .doesNotContainPattern("(?<!shaded:)(io/grpc/|com/google/(protobuf|common|rpc)/)");
        classes.add(entry.getName());
      }
    }
    assertThat(classes)
        .contains("dev/asyncactivity/AsyncActivityClient.class")
        .doesNotContain("dev/asyncactivity/ActivityAddress.class"); // That is the core's.
  }
}
