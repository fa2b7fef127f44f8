package dev.asyncactivity.processor;

import static javax.tools.Diagnostic.Kind.ERROR;

import com.google.auto.service.AutoService;
import dev.asyncactivity.processor.parse.ActivityInterfaceParser;
import dev.asyncactivity.processor.parse.MissingClass;
import dev.asyncactivity.processor.parse.Names;
import dev.asyncactivity.processor.parse.TypeReference;
import dev.asyncactivity.processor.rules.CompilationRule;
import dev.asyncactivity.processor.rules.Round;
import dev.asyncactivity.processor.write.SourceWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

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
  /** What was compiled from source, or at least named to the compiler. */
  private final Set<TypeReference> compiled = new HashSet<>();

  /** Interfaces that wait for a class of a later round. */
  private final Set<TypeReference> waiting = new LinkedHashSet<>();

  private final List<CompilationRule> rules = CompilationRule.forCompilation();

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    if (environment.processingOver()) {
      processAll(takeWaiting()).forEach(this::giveUp);
      rules.forEach(rule -> guard(rule, () -> check(rule)));
      return false;
    }
    Round round = new Round(environment, annotations);
    for (TypeElement type : ElementFilter.typesIn(environment.getRootElements())) {
      compiled.add(TypeReference.to(type, elements()));
    }
    rules.forEach(rule -> guard(rule, () -> rule.remember(round, elements())));
    Set<TypeElement> activityInterfaces = takeWaiting();
    activityInterfaces.addAll(round.typesWith(Names.ACTIVITY_INTERFACE));
    activityInterfaces.addAll(round.typesWith(Names.CADENCE_ACTIVITY_INTERFACE));
    activityInterfaces.removeIf(type -> type.getKind() != ElementKind.INTERFACE);
    processAll(activityInterfaces).forEach(this::keepWaiting);
    return false;
  }

  private Elements elements() {
    return processingEnv.getElementUtils();
  }

  private Set<TypeElement> takeWaiting() {
    Set<TypeElement> types = new LinkedHashSet<>();
    waiting.forEach(reference -> reference.find(elements()).ifPresent(types::add));
    waiting.clear();
    return types;
  }

  /** Generates for all interfaces that it can be done for; the rest wait for missing classes. */
  private List<InterfaceJob> processAll(Set<TypeElement> activityInterfaces) {
    ActivityInterfaceParser parser =
        new ActivityInterfaceParser(processingEnv.getTypeUtils(), elements());
    SourceWriter writer = new SourceWriter(processingEnv.getFiler(), elements());
    List<InterfaceJob> jobs = new ArrayList<>();
    for (TypeElement activityInterface : activityInterfaces) {
      InterfaceJob job = new InterfaceJob(activityInterface, elements());
      jobs.add(job);
      job.parse(parser);
    }
    for (InterfaceJob job : jobs) {
      job.write(writer);
      job.report().printTo(processingEnv.getMessager());
    }
    jobs.removeIf(job -> job.missing().isEmpty());
    return jobs;
  }

  private void keepWaiting(InterfaceJob job) {
    job.forLater().ifPresent(waiting::add);
    job.report().printTo(processingEnv.getMessager());
  }

  /**
   * A missing class that a source mentions is told by the compiler, and better than we could. One
   * that only a class file mentions may be told by nobody.
   */
  private void giveUp(InterfaceJob job) {
    for (MissingClass missing : job.missing()) {
      if (!missing.mentionedIn().stream().allMatch(this::isCompiled)) {
        job.reportMissing(missing.name());
      }
    }
    job.report().printTo(processingEnv.getMessager());
  }

  private boolean isCompiled(TypeElement type) {
    return compiled.contains(TypeReference.toOutermost(type, elements()));
  }

  private void check(CompilationRule rule) {
    rule.check(processingEnv.getTypeUtils(), elements())
        .forEach(report -> report.printTo(processingEnv.getMessager()));
  }

  private void guard(CompilationRule rule, Runnable step) {
    try {
      step.run();
    } catch (RuntimeException e) {
      CompilerFailures.passOnAbort(e);
      String what = rule.getClass().getSimpleName();
      String message = CompilerFailures.problem(e).message(what, CompilerFailures.describe(e));
      processingEnv.getMessager().printMessage(ERROR, message);
    }
  }
}
