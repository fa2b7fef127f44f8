package dev.asyncactivity.processor;

import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.diagnostic.Report;
import dev.asyncactivity.processor.generate.GeneratedSource;
import dev.asyncactivity.processor.generate.SourceGenerator;
import dev.asyncactivity.processor.model.ActivityInterfaceModel;
import dev.asyncactivity.processor.parse.ActivityInterfaceParser;
import dev.asyncactivity.processor.write.SourceWriter;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Messager;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * One activity interface on its way through the stages: parse, generate, write. A bug in one stays
 * away from the others, and from the compiler.
 *
 * <p>The compiler's types and its filer are for one thread. What is between them, from the model to
 * the text, knows neither, and so uses the other cores meanwhile.
 */
final class InterfaceJob {
  private final TypeElement activityInterface;
  private final Report report;
  private @Nullable FutureTask<List<GeneratedSource>> sources;
  private @Nullable String missingClass;
  private boolean waiting;

  InterfaceJob(TypeElement activityInterface) {
    this.activityInterface = activityInterface;
    this.report = new Report(activityInterface);
  }

  private interface Stage {
    void run() throws IOException;
  }

  /** Parses the interface, and begins to generate. */
  void parse(ActivityInterfaceParser parser) {
    guard(
        () -> {
          if (parser.hasMissingTypes(activityInterface)) {
            waiting = true;
          } else {
            parser.parse(activityInterface, report).ifPresent(this::generate);
          }
        });
  }

  /** Whether it was not parsed, as it mentions a class that is not there, or not yet. */
  boolean isWaiting() {
    return waiting;
  }

  private void generate(ActivityInterfaceModel model) {
    sources = new FutureTask<>(() -> SourceGenerator.generate(model));
    ForkJoinPool.commonPool().execute(sources);
  }

  /** Writes what was generated, if anything was. */
  void write(SourceWriter writer) {
    FutureTask<List<GeneratedSource>> generated = sources;
    if (generated != null) {
      generated.run(); // Unless another thread has begun.
      guard(() -> write(resultOf(generated), writer));
    }
  }

  private void write(List<GeneratedSource> generated, SourceWriter writer) throws IOException {
    for (GeneratedSource source : generated) {
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

  private static <T> T resultOf(FutureTask<T> task) {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause(); // Generating throws no checked exceptions.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The compiler's thread was interrupted", e);
    }
  }
}
