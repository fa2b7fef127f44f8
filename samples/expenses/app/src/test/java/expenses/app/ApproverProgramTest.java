package expenses.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The approver's program as it is built: what it consists of, and when it ends. */
class ApproverProgramTest {
  private static final Path APPROVER_JAR = Path.of(System.getProperty("approver.jar"));

  @TempDir private Path folder;

  @Test
  void sharesNothingWithTheWorkerButTheContract() throws IOException {
    List<String> classes = new ArrayList<>();
    for (Path jar : classPath()) {
      classes.addAll(classesIn(jar));
    }
    assertThat(classes)
        .filteredOn(name -> name.startsWith("expenses/") && !name.startsWith("expenses/approver/"))
        .extracting(name -> name.replaceFirst("\\$.*", "").replace(".class", ""))
        .containsOnly(
            "expenses/ExpenseActivities",
            "expenses/ExpenseReport",
            "expenses/Decision",
            "expenses/ApprovalFailure",
            "expenses/ReviewProgress",
            // Generated of the interface.
            "expenses/ExpenseActivitiesCompleter",
            "expenses/ExpenseActivitiesFailures",
            "expenses/ExpenseActivitiesImplBase");
    assertThat(classes)
        .contains("expenses/approver/Approver.class")
        .noneMatch(name -> name.startsWith("io/temporal/testserver/"))
        .noneMatch(name -> name.startsWith("org/apache/commons/csv/"))
        .noneMatch(name -> name.startsWith("dev/asyncactivity/processor/"));
  }

  @Test
  @Timeout(300)
  void endsWithItsStandardInput() throws Exception {
    Path policy = Files.writeString(folder.resolve("policy.csv"), "report,over,answer,note\n");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-jar",
            APPROVER_JAR.toString(),
            "127.0.0.1:1",
            folder.toString(),
            policy.toString());
    Process approver =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      // As it is when the parent dies, of whatever cause.
      approver.getOutputStream().close();
      assertThat(approver.waitFor()).isZero();
    } finally {
      approver.destroyForcibly();
    }
  }

  /** The jar itself and those that its manifest names; "java -jar" looks nowhere else. */
  private static List<Path> classPath() throws IOException {
    List<Path> jars = new ArrayList<>(List.of(APPROVER_JAR));
    try (JarFile jar = new JarFile(APPROVER_JAR.toFile())) {
      String classPath = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      for (String name : classPath.split(" ")) {
        jars.add(APPROVER_JAR.resolveSibling(name));
      }
    }
    return jars;
  }

  private static List<String> classesIn(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".class")).toList();
    }
  }
}
