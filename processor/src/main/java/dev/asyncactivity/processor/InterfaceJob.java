package dev.asyncactivity.processor;

import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.diagnostic.Report;
import dev.asyncactivity.processor.generate.GeneratedSource;
import dev.asyncactivity.processor.generate.SourceGenerator;
import dev.asyncactivity.processor.parse.ActivityInterfaceParser;
import dev.asyncactivity.processor.write.SourceWriter;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Messager;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * One activity interface on its way through the stages: parse, generate, write. A bug in one stays
 * away from the others, and from the compiler.
 */
final class InterfaceJob {
  private final TypeElement activityInterface;
  private final Report report;
  private List<GeneratedSource> sources = List.of();
  private @Nullable String missingClass;
  private boolean waiting;

  InterfaceJob(TypeElement activityInterface) {
    this.activityInterface = activityInterface;
    this.report = new Report(activityInterface, ActivityInterfaceParser.wordOf(activityInterface));
  }

  private interface Stage {
    void run() throws IOException;
  }

  /** Parses the interface, and generates its classes. */
  void parse(ActivityInterfaceParser parser) {
    guard(
        () -> {
          if (parser.hasMissingTypes(activityInterface)) {
            waiting = true;
          } else {
            sources =
                parser.parseAll(activityInterface, report).stream()
                    .map(SourceGenerator::generate)
                    .flatMap(List::stream)
                    .toList();
          }
        });
  }

  /** Whether it was not parsed, as it mentions a class that is not there, or not yet. */
  boolean isWaiting() {
    return waiting;
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
        report.add(
            Problem.NAMES_MEET,
            activityInterface,
            "class " + source.simpleName(),
            "a class that exists",
            "Rename that class, or the interface");
      }
    }
  }

  void printTo(Messager messager) {
    if (missingClass == null) {
      report.printTo(messager);
    } else {
      String message =
          "cannot access a class that " + activityInterface.getQualifiedName() + " mentions: ";
      messager.printMessage(Diagnostic.Kind.ERROR, message + missingClass, activityInterface);
    }
  }

  private void guard(Stage stage) {
    try {
      stage.run();
    } catch (RuntimeException | IOException e) {
      if (isMissingClassFile(e)) {
        missingClass = e.getMessage();
        return;
      }
      report.add(
          Problem.INTERNAL_ERROR,
          activityInterface,
          activityInterface.getQualifiedName(),
          Problem.describe(e));
    }
  }

  /** How javac says that a class on the class path mentions one that is not there. */
  private static boolean isMissingClassFile(Exception e) {
    return e.getClass().getName().equals("com.sun.tools.javac.code.Symbol$CompletionFailure");
  }
}
