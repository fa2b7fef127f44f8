package dev.asyncactivity.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.processor.TestCompiler.Result;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the names, the generated code compiles without a warning. */
class NamesPropertyTest {
  private static final int INTERFACES = 60;
  private static final int METHODS = 6;
  private static final int PARAMETERS = 5;

  /** Names of the generated code, of what it inherits, and words that are keywords somewhere. */
  private static final List<String> WORDS =
      List.of(
              "client address token result failure progress pending parking handOff handle create"
                  + " complete fail heartbeat failWith completeWith reportCancellation tryComplete",
              "record var yield sealed permits module with to opens uses exports provides when open",
              "string object exception override deprecated suppressWarnings integer optional attempts"
                  + " generated asyncActivityClient asyncActivityHandle activityAddress",
              "completionOutcome heartbeatOutcome workflowClient activityFailure applicationFailure"
                  + " declaredFailures declaredFailure activityParking nullMarked java javax io dev",
              "toApplicationFailure type wait notify clone main length values valueOf ordinal this_",
              "String Object Exception Override Deprecated Integer Optional Attempts Generated")
          .stream()
          .flatMap(line -> List.of(line.split(" ")).stream())
          .toList();

  /** For parameters and constants, which are in no file's name. */
  private static final String LETTERS = "abcxyzABCXYZ0189$_$_éßñøΩжאب中文字ǆⅣ\u00aa";

  /** For methods, whose handles are files. */
  private static final String ASCII = "abcxyzABCXYZ0189$_$_";

  @TempDir Path folder;

  @Test
  void anyNamesCompile() {
    Random random = new Random(20261121);
    SourceFiles sources = new SourceFiles(folder);
    for (int i = 0; i < INTERFACES; i++) {
      addInterface(sources, "p" + i, random);
    }
    Result result = new TestCompiler(folder).compile(sources.paths());
    assertThat(result.success()).as(result.log()).isTrue();
    assertThat(result.generated()).hasSize(3 * INTERFACES);
  }

  private static void addInterface(SourceFiles sources, String inPackage, Random random) {
    String name = "T" + identifier(random, ASCII);
    String value = capitalized(differentFrom(Set.of(name), random));
    String failure = capitalized(differentFrom(Set.of(name, value), random));
    sources.add(
        inPackage + "/" + value + ".java",
        "package " + inPackage + "; public record " + value + "(int number) {}");
    sources.add(
        inPackage + "/" + failure + ".java",
        "package " + inPackage + "; public record " + failure + "(int number) {}");
    StringBuilder body = new StringBuilder();
    for (String method : methodNames(random)) {
      body.append("  @dev.asyncactivity.AsyncActivity(failure = ")
          .append(failure)
          .append(".class, progress = ")
          .append(value)
          .append(".class)\n  ")
          .append(random.nextBoolean() ? value : "void")
          .append(' ')
          .append(method)
          .append('(')
          .append(parameters(value, random))
          .append(");\n\n");
    }
    sources.add(
        inPackage + "/" + name + ".java",
        "package "
            + inPackage
            + ";\n\n@io.temporal.activity.ActivityInterface\npublic interface "
            + name
            + " {\n"
            + body
            + "}\n");
  }

  /** Different also as handles, and not told apart only by case, for file systems' sake. */
  private static Set<String> methodNames(Random random) {
    Set<String> names = new LinkedHashSet<>();
    Set<String> files = new LinkedHashSet<>();
    while (names.size() < METHODS) {
      String name = differentFrom(Set.of(), random);
      if (files.add(name.toLowerCase(Locale.ROOT))) {
        names.add(name);
      }
    }
    return names;
  }

  private static String parameters(String value, Random random) {
    Set<String> names = new LinkedHashSet<>();
    while (names.size() < PARAMETERS) {
      names.add(
          random.nextInt(3) == 0
              ? WORDS.get(random.nextInt(WORDS.size()))
              : identifier(random, LETTERS));
    }
    List<String> types = List.of("int ", "long[] ", value + " ", "java.util.List<" + value + "> ");
    return String.join(
        ", ", names.stream().map(name -> types.get(random.nextInt(types.size())) + name).toList());
  }

  private static String differentFrom(Set<String> taken, Random random) {
    String name;
    do {
      name =
          random.nextBoolean()
              ? WORDS.get(random.nextInt(WORDS.size()))
              : identifier(random, ASCII);
    } while (taken.contains(capitalized(name)));
    return name;
  }

  private static String identifier(Random random, String alphabet) {
    String identifier;
    do {
      StringBuilder name = new StringBuilder();
      int length = 1 + random.nextInt(6);
      for (int i = 0; i < length; i++) {
        name.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      identifier = name.toString();
    } while (!SourceVersion.isName(identifier));
    return identifier;
  }

  private static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
