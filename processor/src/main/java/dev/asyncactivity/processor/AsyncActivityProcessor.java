package dev.asyncactivity.processor;

import com.google.auto.service.AutoService;
import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.parse.ActivityInterfaceParser;
import dev.asyncactivity.processor.parse.AnnotatedImplementations;
import dev.asyncactivity.processor.parse.MisplacedAnnotations;
import dev.asyncactivity.processor.parse.Names;
import dev.asyncactivity.processor.write.SourceWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

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
  Names.METHOD_RETRY,
  Names.CADENCE_ACTIVITY_INTERFACE,
  Names.CADENCE_ACTIVITY_METHOD,
  Names.CADENCE_METHOD_RETRY
})
public final class AsyncActivityProcessor extends AbstractProcessor {
  private static final List<String> ON_METHODS =
      List.of(
          Names.ACTIVITY_METHOD,
          Names.METHOD_RETRY,
          Names.CADENCE_ACTIVITY_METHOD,
          Names.CADENCE_METHOD_RETRY);

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
    activityInterfaces.addAll(
        ElementFilter.typesIn(annotatedWith(Names.CADENCE_ACTIVITY_INTERFACE, annotations, round)));
    processAll(activityInterfaces);
    checkSafely(
        "the places of @AsyncActivity",
        () ->
            new MisplacedAnnotations(processingEnv.getElementUtils(), activityInterfaces)
                .check(
                    annotatedWith(Names.ASYNC_ACTIVITY, annotations, round),
                    processingEnv.getMessager()));
    for (String onMethods : ON_METHODS) {
      annotatedImplementations.collect(annotatedWith(onMethods, annotations, round));
    }
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

  private void processAll(Set<TypeElement> activityInterfaces) {
    ActivityInterfaceParser parser =
        new ActivityInterfaceParser(processingEnv.getTypeUtils(), processingEnv.getElementUtils());
    SourceWriter writer = new SourceWriter(processingEnv.getFiler());
    List<InterfaceJob> jobs = new ArrayList<>();
    for (TypeElement activityInterface : activityInterfaces) {
      InterfaceJob job = new InterfaceJob(activityInterface);
      jobs.add(job);
      job.parse(parser);
      if (job.isWaiting()) {
        // If the class never comes, the compiler says so, and better than we could.
        deferred.add(activityInterface.getQualifiedName().toString());
      }
    }
    for (InterfaceJob job : jobs) {
      job.write(writer);
      job.printTo(processingEnv.getMessager());
    }
  }

  private void checkSafely(String what, Runnable check) {
    try {
      check.run();
    } catch (RuntimeException e) {
      processingEnv
          .getMessager()
          .printMessage(
              Problem.INTERNAL_ERROR.kind(),
              Problem.INTERNAL_ERROR.message(what, Problem.describe(e)));
    }
  }
}
