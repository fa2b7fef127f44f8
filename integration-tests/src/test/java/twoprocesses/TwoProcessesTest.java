package twoprocesses;

import static org.assertj.core.api.Assertions.assertThat;

import expenses.ExpenseActivities;
import expenses.ExpenseActivitiesImplBase;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parking.ParkedActivity;
import parking.ParkingHost;

/** Worker and completer share nothing but the interface and its types. */
class TwoProcessesTest {
  @TempDir Path folder;

  @Test
  void aProcessWithoutWorkerCodeApprovesAndRejects() throws Exception {
    try (ParkingHost host = ParkingHost.start("")) {
      ParkedActivity approved = host.park(1);
      ParkedActivity rejected = host.park(1);

      assertThat(runApprover(host.target(), approved.callbackToken(), rejected.callbackToken()))
          .contains("approved one, rejected one");
      assertThat(host.resultOf(approved)).isEqualTo("completed by ann");
      assertThat(host.resultOf(rejected)).isEqualTo("failed with Rejected by bob");
    }
  }

  private String runApprover(String target, String toApprove, String toReject) throws Exception {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            completersClassPath(),
            Approver.class.getName(),
            target,
            toApprove,
            toReject,
            ExpenseActivitiesImplBase.class.getName(),
            TwoProcessesTest.class.getName(),
            "io.temporal.testing.TestWorkflowEnvironment",
            "io.temporal.testserver.TestServer",
            "org.junit.jupiter.api.Test");
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(60, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertThat(ended).as(Files.readString(output)).isTrue();
    return Files.readString(output);
  }

  /** The interface and its types, the completer, and what the runtime's pom needs. */
  private String completersClassPath() throws IOException, URISyntaxException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    copyClasses(
        ExpenseActivities.class, classes, name -> !name.startsWith("ExpenseActivitiesImplBase"));
    copyClasses(Approver.class, classes, name -> name.equals("Approver.class"));
    List<String> classPath = new ArrayList<>(List.of(classes.toString()));
    List<String> notTheCompleters =
        List.of("temporal-test", "junit", "spring", "assertj", "opentest4j", "integration-tests");
    Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> notTheCompleters.stream().noneMatch(entry::contains))
        .forEach(classPath::add);
    return String.join(File.pathSeparator, classPath);
  }

  private interface NameFilter {
    boolean accept(String fileName);
  }

  private static void copyClasses(Class<?> inPackage, Path to, NameFilter filter)
      throws IOException, URISyntaxException {
    Path root = Path.of(inPackage.getProtectionDomain().getCodeSource().getLocation().toURI());
    String packageName = inPackage.getPackageName();
    Path target = Files.createDirectories(to.resolve(packageName));
    try (Stream<Path> files = Files.list(root.resolve(packageName))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".class") && filter.accept(name)) {
          Files.copy(file, target.resolve(name));
        }
      }
    }
  }
}
