package dev.asyncactivity.processor.parse;

import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.diagnostic.Report;
import dev.asyncactivity.processor.model.Polling;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads how an asynchronous method is polled. */
record PollingParser(Report report) {
  private static final Duration SHORTEST = Duration.ofSeconds(1);

  /** Parses {@code poll} and {@code reference}; empty if the method is not polled. */
  Optional<Polling> parse(ExecutableElement method, AnnotationMirror annotation) {
    Optional<TypeMirror> reference = Mirrors.classValue(annotation, "reference");
    Optional<String> interval = Mirrors.text(annotation, "poll");
    if (interval.isEmpty()) {
      reference.ifPresent(
          type ->
              report.add(
                  Problem.REFERENCE_WITHOUT_POLL,
                  Mirrors.location(method, annotation, "reference"),
                  method.getSimpleName()));
      return Optional.empty();
    }
    checkInterval(interval.get(), method, annotation);
    checkOthers(method, annotation);
    return Optional.of(new Polling(interval.get(), reference.map(TypeNames::of).orElse(null)));
  }

  private void checkInterval(
      String interval, ExecutableElement method, AnnotationMirror annotation) {
    @Nullable Duration duration = read(interval);
    Problem problem = null;
    if (duration == null || duration.isZero() || duration.isNegative()) {
      problem = Problem.POLL_INTERVAL;
    } else if (duration.compareTo(SHORTEST) < 0) {
      problem = Problem.SHORT_POLL;
    }
    if (problem != null) {
      report.add(
          problem, Mirrors.location(method, annotation, "poll"), method.getSimpleName(), interval);
    }
  }

  private static @Nullable Duration read(String interval) {
    try {
      return Duration.parse(interval);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private void checkOthers(ExecutableElement method, AnnotationMirror annotation) {
    if (AsyncMethodParser.attempts(annotation).equals("EXACT")) {
      report.add(
          Problem.POLL_EXACT,
          Mirrors.location(method, annotation, "attempts"),
          method.getSimpleName());
    }
    if (AsyncMethodParser.twoClocks(annotation)) {
      report.add(
          Problem.POLL_WAIT_LIMIT,
          Mirrors.location(method, annotation, "waitLimit"),
          method.getSimpleName());
    }
    if (Mirrors.classValue(annotation, "progress").isPresent()) {
      report.add(
          Problem.POLL_PROGRESS,
          Mirrors.location(method, annotation, "progress"),
          method.getSimpleName());
    }
  }
}
