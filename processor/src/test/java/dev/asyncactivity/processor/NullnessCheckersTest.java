package dev.asyncactivity.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checkers of nullness have nothing to say of what is generated for null-marked code. */
class NullnessCheckersTest {
  private static final Path SOURCES = Path.of("src/test/builds/nullness");
  private static final String PROCESSOR = AsyncActivityProcessor.class.getName();

  /** javac keeps to itself what both checkers reach into. */
  private static final List<String> INTERNALS =
      List.of(
          "api",
          "code",
          "comp",
          "file",
          "jvm",
          "main",
          "model",
          "parser",
          "processing",
          "tree",
          "util");

  @TempDir Path folder;

  @Test
  void nullAway() throws IOException, InterruptedException {
    assertThat(nullAway(sources())).isEmpty();
  }

  @Test
  void checkerFramework() throws IOException, InterruptedException {
    assertThat(checkerFramework(sources())).isEmpty();
  }

  /** Otherwise the tests above would hold nothing. */
  @Test
  void bothFindANullThatIsReturned() throws IOException, InterruptedException {
    List<Path> wrong = new ArrayList<>(sources());
    wrong.add(
        Files.writeString(
            Files.createDirectories(folder.resolve("marked")).resolve("Wrong.java"),
            "package marked; class Wrong { String text() { return null; } }"));
    assertThat(nullAway(wrong)).contains("Wrong.java", "[NullAway]", "1 error");
    assertThat(checkerFramework(wrong)).contains("Wrong.java", "[return]", "1 error");
  }

  private String nullAway(List<Path> sources) throws IOException, InterruptedException {
    String nullAway =
        "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:NullAway:ERROR"
            + " -XepOpt:NullAway:OnlyNullMarked=true -XepOpt:NullAway:JSpecifyMode="
            + (Runtime.version().feature() >= 22);
    return javac(
        sources,
        List.of(
            "-XDcompilePolicy=simple",
            "--should-stop=ifError=FLOW",
            nullAway,
            "-processor",
            PROCESSOR));
  }

  private String checkerFramework(List<Path> sources) throws IOException, InterruptedException {
    String checker = "org.checkerframework.checker.nullness.NullnessChecker";
    return javac(sources, List.of("-processor", checker + "," + PROCESSOR));
  }

  /** In a process of its own, as javac must be opened; returns what it says. */
  private String javac(List<Path> sources, List<String> options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    for (String internal : INTERNALS) {
      String all = "jdk.compiler/com.sun.tools.javac." + internal + "=ALL-UNNAMED";
      command.add("-J--add-exports=" + all);
      command.add("-J--add-opens=" + all);
    }
    command.addAll(List.of("-d", Files.createDirectories(folder.resolve("classes")).toString()));
    String classPath = System.getProperty("java.class.path");
    command.addAll(List.of("-classpath", classPath, "-processorpath", classPath));
    command.addAll(List.of("-Xlint:-processing,-options"));
    command.addAll(options);
    sources.forEach(source -> command.add(source.toString()));
    Path said = folder.resolve("javac.txt");
    new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(said.toFile())
        .start()
        .waitFor();
    return Files.readString(said);
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
