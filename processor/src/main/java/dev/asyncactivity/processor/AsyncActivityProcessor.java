package dev.asyncactivity.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.TypeSpec;
import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.diagnostic.Report;
import dev.asyncactivity.processor.generate.CompleterGenerator;
import dev.asyncactivity.processor.generate.FailuresGenerator;
import dev.asyncactivity.processor.generate.ImplBaseGenerator;
import dev.asyncactivity.processor.model.ActivityInterfaceModel;
import dev.asyncactivity.processor.parse.ActivityInterfaceParser;
import dev.asyncactivity.processor.parse.AnnotatedImplementations;
import dev.asyncactivity.processor.parse.MisplacedAnnotations;
import dev.asyncactivity.processor.parse.Names;
import dev.asyncactivity.processor.write.SourceWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/**
 * Generates, for each activity interface with asynchronous methods, the implementation base, the
 * completer and the failure helpers.
 *
 * <p>It looks at every activity interface, not only at {@code @AsyncActivity} itself, because an
 * asynchronous method may be inherited from a parent that was compiled before.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes({
  Names.ASYNC_ACTIVITY,
  Names.ACTIVITY_INTERFACE,
  Names.ACTIVITY_METHOD,
  Names.METHOD_RETRY
})
public final class AsyncActivityProcessor extends AbstractProcessor {
  /** Interfaces that wait for a class of a later round; by name, as elements live for one round. */
  private final Set<String> deferred = new LinkedHashSet<>();

  private final AnnotatedImplementations annotatedImplementations = new AnnotatedImplementations();

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (round.processingOver()) {
      checkSafely(
          "the implementations",
          () ->
              annotatedImplementations.check(
                  processingEnv.getTypeUtils(),
                  processingEnv.getElementUtils(),
                  processingEnv.getMessager()));
      return false;
    }
    Set<TypeElement> activityInterfaces = takeDeferred();
    activityInterfaces.addAll(
        ElementFilter.typesIn(annotatedWith(Names.ACTIVITY_INTERFACE, annotations, round)));
    ActivityInterfaceParser parser =
        new ActivityInterfaceParser(processingEnv.getTypeUtils(), processingEnv.getElementUtils());
    activityInterfaces.forEach(activityInterface -> processSafely(activityInterface, parser));
    checkSafely(
        "the places of @AsyncActivity",
        () ->
            new MisplacedAnnotations(processingEnv.getElementUtils(), activityInterfaces)
                .check(
                    annotatedWith(Names.ASYNC_ACTIVITY, annotations, round),
                    processingEnv.getMessager()));
    annotatedImplementations.collect(annotatedWith(Names.ACTIVITY_METHOD, annotations, round));
    annotatedImplementations.collect(annotatedWith(Names.METHOD_RETRY, annotations, round));
    return false;
  }

  private static Set<? extends Element> annotatedWith(
      String name, Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      if (annotation.getQualifiedName().contentEquals(name)) {
        return round.getElementsAnnotatedWith(annotation);
      }
    }
    return Set.of();
  }

  private Set<TypeElement> takeDeferred() {
    Set<TypeElement> types = new LinkedHashSet<>();
    for (String name : deferred) {
      types.add(processingEnv.getElementUtils().getTypeElement(name));
    }
    deferred.clear();
    return types;
  }

  /** Keeps a bug in one interface away from the others, and from the compiler. */
  private void processSafely(TypeElement activityInterface, ActivityInterfaceParser parser) {
    Report report = new Report(activityInterface);
    try {
      processInterface(activityInterface, parser, report);
    } catch (RuntimeException | IOException e) {
      if (isMissingClassFile(e)) {
        String message =
            "cannot access a class that " + activityInterface.getQualifiedName() + " mentions: ";
        processingEnv
            .getMessager()
            .printMessage(Diagnostic.Kind.ERROR, message + e.getMessage(), activityInterface);
        return;
      }
      report.add(
          Problem.INTERNAL_ERROR,
          activityInterface,
          activityInterface.getQualifiedName(),
          describe(e));
    }
    report.printTo(processingEnv.getMessager());
  }

  private void checkSafely(String what, Runnable check) {
    try {
      check.run();
    } catch (RuntimeException e) {
      processingEnv
          .getMessager()
          .printMessage(
              Problem.INTERNAL_ERROR.kind(), Problem.INTERNAL_ERROR.message(what, describe(e)));
    }
  }

  /** How javac says that a class on the class path mentions one that is not there. */
  private static boolean isMissingClassFile(Exception e) {
    return e.getClass().getName().equals("com.sun.tools.javac.code.Symbol$CompletionFailure");
  }

  /** The exception and where it is from: enough for us, and no stack trace for the user. */
  private static String describe(Exception bug) {
    StackTraceElement[] trace = bug.getStackTrace();
    return trace.length == 0 ? bug.toString() : bug + " (at " + trace[0] + ")";
  }

  private void processInterface(
      TypeElement activityInterface, ActivityInterfaceParser parser, Report report)
      throws IOException {
    if (parser.hasMissingTypes(activityInterface)) {
      // If the class never comes, the compiler says so, and better than we could.
      deferred.add(activityInterface.getQualifiedName().toString());
      return;
    }
    Optional<ActivityInterfaceModel> model = parser.parse(activityInterface, report);
    if (model.isPresent()) {
      write(generate(model.get()), model.get(), activityInterface, report);
    }
  }

  private static List<TypeSpec> generate(ActivityInterfaceModel model) {
    List<TypeSpec> types = new ArrayList<>();
    types.add(ImplBaseGenerator.generate(model));
    types.add(CompleterGenerator.generate(model));
    if (!model.failures().isEmpty()) {
      types.add(FailuresGenerator.generate(model));
    }
    return types;
  }

  private void write(
      List<TypeSpec> types, ActivityInterfaceModel model, TypeElement origin, Report report)
      throws IOException {
    SourceWriter writer = new SourceWriter(processingEnv.getFiler());
    for (TypeSpec type : types) {
      try {
        writer.write(model.type().packageName(), type, origin);
      } catch (FilerException e) {
        report.add(
            Problem.NAMES_MEET,
            origin,
            "class " + type.name(),
            "a class that exists",
            "Rename that class, or the interface");
      }
    }
  }
}
