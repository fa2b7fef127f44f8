package dev.asyncactivity.processor;

import dev.asyncactivity.processor.diagnostic.Phrase;
import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.diagnostic.Report;
import dev.asyncactivity.processor.generate.GeneratedSource;
import dev.asyncactivity.processor.generate.SourceGenerator;
import dev.asyncactivity.processor.model.ActivityInterfaceModel;
import dev.asyncactivity.processor.parse.ActivityInterfaceParser;
import dev.asyncactivity.processor.parse.AnnotatedInterface;
import dev.asyncactivity.processor.parse.MissingClass;
import dev.asyncactivity.processor.parse.ParsedInterface;
import dev.asyncactivity.processor.parse.TypeReference;
import dev.asyncactivity.processor.rules.InterfaceRule;
import dev.asyncactivity.processor.write.SourceWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.FilerException;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * One activity interface on its way through the stages: parse, judge, generate, write. A bug in one
 * stays away from the others, and from the compiler.
 */
final class InterfaceJob {
  private final TypeElement activityInterface;
  private final Elements elements;
  private final Report report;
  private List<GeneratedSource> sources = List.of();
  private List<MissingClass> missing = List.of();

  InterfaceJob(TypeElement activityInterface, Elements elements) {
    this.activityInterface = activityInterface;
    this.elements = elements;
    this.report = new Report(activityInterface, ActivityInterfaceParser.wordOf(activityInterface));
  }

  private interface Stage {
    void run() throws IOException;
  }

  /** Parses the interface and generates, unless something is wrong or missing. */
  void parse(ActivityInterfaceParser parser) {
    guard(
        () -> {
          List<AnnotatedInterface> found = parser.find(activityInterface);
          missing = found.stream().flatMap(it -> it.missing().stream()).toList();
          if (missing.isEmpty() && isNamed(found)) {
            List<ActivityInterfaceModel> models = new ArrayList<>();
            for (AnnotatedInterface onPlatform : found) {
              ParsedInterface parsed = parser.parse(onPlatform, report);
              InterfaceRule.checkAll(parsed, report);
              if (!parsed.methods().isEmpty()) {
                models.add(parsed.model());
              }
            }
            sources = report.isClean() ? SourceGenerator.generateAll(models) : List.of();
          }
        });
  }

  private boolean isNamed(List<AnnotatedInterface> found) {
    if (found.stream().allMatch(it -> it.asyncMethods().isEmpty())) {
      return SourceVersion.isName(activityInterface.getQualifiedName());
    }
    InterfaceRule.checkName(activityInterface, elements, report);
    return report.isClean();
  }

  /** The interface for a later round; empty if it has no name by which it could be found then. */
  Optional<TypeReference> forLater() {
    TypeReference reference = TypeReference.to(activityInterface, elements);
    if (reference.find(elements).isPresent()) {
      return Optional.of(reference);
    }
    InterfaceRule.checkName(activityInterface, elements, report);
    return Optional.empty();
  }

  /** Reports a class that will not come. */
  void reportMissing(String name) {
    report.add(
        Problem.MISSING_CLASS, activityInterface, activityInterface.getQualifiedName(), name);
  }

  /** The classes that it waits for, as they are not there, or not yet. */
  List<MissingClass> missing() {
    return missing;
  }

  /** What is wrong with the interface. */
  Report report() {
    return report;
  }

  /** Writes what was generated, if anything was. */
  void write(SourceWriter writer) {
    guard(() -> writeSources(writer));
  }

  private void writeSources(SourceWriter writer) throws IOException {
    for (GeneratedSource source : sources) {
      try {
        writer.write(source, activityInterface);
      } catch (FilerException e) {
        reportExisting(source, writer.isOurs(source));
        return; // The others are likely to be there too.
      }
    }
  }

  private void reportExisting(GeneratedSource source, boolean isOurs) {
    if (isOurs) {
      report.add(
          Problem.STALE_OUTPUT,
          activityInterface,
          source.qualifiedName(),
          activityInterface.getQualifiedName());
    } else {
      report.add(
          Problem.NAMES_MEET,
          activityInterface,
          Phrase.CLASS.text(source.simpleName()),
          Phrase.EXISTING_CLASS.text(),
          Phrase.RENAME_CLASS_OR_INTERFACE.text());
    }
  }

  private void guard(Stage stage) {
    try {
      stage.run();
    } catch (RuntimeException | IOException e) {
      CompilerFailures.passOnAbort(e);
      report.add(
          CompilerFailures.problem(e),
          activityInterface,
          activityInterface.getQualifiedName(),
          CompilerFailures.describe(e));
    }
  }
}
