package dev.asyncactivity.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.processor.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/** Holds the problems, their documentation and their failing inputs together. */
class CatalogueTest {
  private static final Path DOCUMENTATION = Path.of("../docs/diagnostics.md");
  private static final Pattern SECTION =
      Pattern.compile(
          "^## (AsyncActivity\\.\\w+)\n(.*?)(?=^## |\\z)", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern EXAMPLE =
      Pattern.compile("<!-- from processor/src/test/diagnostics/(\\w+)/\\S+\\.java -->\n```java\n");
  private static final Pattern ROW =
      Pattern.compile(
          "^\\| \\[(AsyncActivity\\.\\w+)\\]\\(#(\\w+)\\) \\| (\\w+) \\|", Pattern.MULTILINE);

  /** Enough for every format; numbers, so that a forgotten argument shows. */
  private static final Object[] ARGUMENTS = {"One", "Two", "Three", "Four", "Five"};

  /** Without a failing input: bugs lead to them, or class files of other languages. */
  private static final Set<Problem> NOT_IN_JAVA_SOURCES =
      EnumSet.of(Problem.COMPILER_FAILURE, Problem.INTERNAL_ERROR, Problem.NOT_A_JAVA_NAME);

  @Test
  void idsAreUnique() {
    assertThat(Arrays.stream(Problem.values()).map(Problem::id)).doesNotHaveDuplicates();
  }

  @Test
  void everyProblemHasAFailingInput() {
    for (Problem problem : Problem.values()) {
      if (!NOT_IN_JAVA_SOURCES.contains(problem)) {
        assertThat(casesOf(problem)).as(problem.id()).hasSizeGreaterThanOrEqualTo(3);
      }
    }
  }

  @Test
  void everyCaseIsFiledUnderAProblemThatItExpects() {
    for (DiagnosticCase example : DiagnosticCase.all()) {
      if (!example.isSilent()) {
        assertThat(example.expectedIds())
            .as(example.toString())
            .contains("AsyncActivity." + example.problem());
      }
    }
  }

  @Test
  void everyProblemHasItsSectionAndNoSectionIsWithoutAProblem() throws IOException {
    assertThat(sections().keySet()).isEqualTo(ids(List.of(Problem.values())));
  }

  @Test
  void everySectionStatesTheSeverityOfItsProblem() throws IOException {
    Map<String, String> sections = sections();
    for (Problem problem : Problem.values()) {
      assertThat(sections.get(problem.id())).as(problem.id()).startsWith("\n" + severity(problem));
    }
  }

  @Test
  void everySectionHasAWrongExampleAndARightOne() throws IOException {
    Map<String, String> sections = sections();
    for (Problem problem : Problem.values()) {
      if (!NOT_IN_JAVA_SOURCES.contains(problem)) {
        String id = problem.id().substring("AsyncActivity.".length());
        assertThat(examples(sections.get(problem.id())))
            .as(problem.id())
            .containsExactly(id, DiagnosticCase.SILENT);
      }
    }
  }

  @Test
  void theTableListsEveryProblemWithItsSeverity() throws IOException {
    List<String> rows = new ArrayList<>();
    Matcher row = ROW.matcher(Files.readString(DOCUMENTATION));
    while (row.find()) {
      assertThat(row.group(2))
          .as("the link to " + row.group(1))
          .isEqualTo(row.group(1).replace(".", "").toLowerCase(Locale.ROOT));
      rows.add(row.group(1) + " " + row.group(3));
    }
    assertThat(rows)
        .containsExactlyElementsOf(
            Arrays.stream(Problem.values())
                .map(
                    problem ->
                        problem.id() + " " + problem.kind().toString().toLowerCase(Locale.ROOT))
                .toList());
  }

  @Test
  void whateverIsNoErrorSaysHowToSuppressIt() {
    for (Problem problem : Problem.values()) {
      String suppression = " Suppress with @SuppressWarnings(\"" + problem.id() + "\").";
      assertThat(problem.message(ARGUMENTS).endsWith(suppression))
          .as(problem.id())
          .isEqualTo(problem.kind() != Diagnostic.Kind.ERROR);
    }
  }

  @Test
  void messagesAreSentencesInTheUsersWords() {
    for (Problem problem : Problem.values()) {
      assertThat(problem.message(ARGUMENTS))
          .startsWith(problem.id() + ": ")
          .endsWith(".")
          .contains("One")
          .doesNotContain("%", "\n", "  ", "null")
          .doesNotContainPattern("[^.]\\.\\.( |$)")
          .doesNotContainPattern("(?i)mirror|typeelement|javapoet|\\bmodel\\b|parser");
    }
  }

  /** A name with a percent sign, or a dollar, stands in a message as it is. */
  @Test
  void argumentsAreNotFormatted() {
    assertThat(Problem.GENERIC_METHOD.message("A%s$1%")).contains("A%s$1%");
  }

  private static List<DiagnosticCase> casesOf(Problem problem) {
    return DiagnosticCase.all().stream()
        .filter(example -> example.expectedIds().contains(problem.id()))
        .toList();
  }

  private static Set<String> ids(Collection<Problem> problems) {
    return problems.stream().map(Problem::id).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String severity(Problem problem) {
    return switch (problem.kind()) {
      case ERROR -> "Error.";
      case WARNING -> "Warning.";
      default -> "Note.";
    };
  }

  private static Map<String, String> sections() throws IOException {
    Map<String, String> sections = new TreeMap<>();
    Matcher section = SECTION.matcher(Files.readString(DOCUMENTATION));
    while (section.find()) {
      assertThat(sections.put(section.group(1), section.group(2))).as(section.group(1)).isNull();
    }
    return sections;
  }

  private static List<String> examples(String section) {
    return EXAMPLE.matcher(section).results().map(example -> example.group(1)).toList();
  }
}
