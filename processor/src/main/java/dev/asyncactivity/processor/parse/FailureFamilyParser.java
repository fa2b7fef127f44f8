package dev.asyncactivity.processor.parse;

import dev.asyncactivity.processor.diagnostic.Location;
import dev.asyncactivity.processor.diagnostic.Phrase;
import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.diagnostic.Report;
import dev.asyncactivity.processor.model.ConstantNames;
import dev.asyncactivity.processor.model.FailureFamily;
import dev.asyncactivity.processor.model.FailureFamily.FailureRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads {@code AsyncActivity.failure}: a record, or a sealed interface of records. */
final class FailureFamilyParser {
  private final TypeElement activityInterface;
  private final Accessibility accessibility;
  private final Report report;

  FailureFamilyParser(Elements elements, TypeElement activityInterface, Report report) {
    this.activityInterface = activityInterface;
    this.accessibility = new Accessibility(elements, activityInterface);
    this.report = report;
  }

  /** Parses the value, or reports what is wrong with it. */
  Optional<FailureFamily> parse(TypeMirror value, ExecutableElement method, Location location) {
    if (!(value instanceof DeclaredType declared)) {
      report.add(Problem.FAILURE_TYPE, location, value, method.getSimpleName());
      return Optional.empty();
    }
    TypeElement type = (TypeElement) declared.asElement();
    Optional<List<TypeElement>> records = recordsOf(type, method, location);
    if (records.isEmpty() || !isUsable(type, records.get(), method, location)) {
      return Optional.empty();
    }
    List<FailureRecord> failures = records.get().stream().map(this::failureRecord).toList();
    return haveDistinctTypes(failures, location)
        ? Optional.of(new FailureFamily(JavaTypes.nameOf(type), failures))
        : Optional.empty();
  }

  private Optional<List<TypeElement>> recordsOf(
      TypeElement type, ExecutableElement method, Location location) {
    if (type.getKind() == ElementKind.RECORD) {
      return Optional.of(List.of(type));
    }
    if (Kotlin.isKotlin(type)) {
      report.add(Problem.KOTLIN_FAILURE, location, type.getQualifiedName(), method.getSimpleName());
      return Optional.empty();
    }
    boolean isSealedInterface =
        type.getKind() == ElementKind.INTERFACE && type.getModifiers().contains(Modifier.SEALED);
    if (!isSealedInterface) {
      report.add(Problem.FAILURE_TYPE, location, type.getQualifiedName(), method.getSimpleName());
      return Optional.empty();
    }
    List<TypeElement> records = new ArrayList<>();
    boolean complete = true;
    for (TypeMirror permitted : type.getPermittedSubclasses()) {
      TypeElement element = (TypeElement) ((DeclaredType) permitted).asElement();
      if (element.getKind() == ElementKind.RECORD) {
        records.add(element);
      } else {
        report.add(
            Problem.FAILURE_NOT_A_RECORD,
            location,
            element.getQualifiedName(),
            type.getQualifiedName());
        complete = false;
      }
    }
    // Without a permits clause each compiler has an order of its own.
    records.sort(Comparator.comparing(element -> element.getQualifiedName().toString()));
    return complete ? Optional.of(records) : Optional.empty();
  }

  private boolean isUsable(
      TypeElement type, List<TypeElement> records, ExecutableElement method, Location location) {
    List<TypeElement> all = new ArrayList<>(records);
    if (!records.contains(type)) {
      all.add(0, type);
    }
    boolean usable = true;
    for (TypeElement element : all) {
      if (!element.getTypeParameters().isEmpty()) {
        report.add(Problem.GENERIC_FAILURE, location, element.getQualifiedName());
        usable = false;
      } else if (!accessibility.isAccessible(element)) {
        report.add(
            Problem.INACCESSIBLE_TYPE,
            location,
            Phrase.OF_METHOD.text(Phrase.FAILURE.text(), method.getSimpleName()),
            element.getQualifiedName(),
            activityInterface.getQualifiedName());
        usable = false;
      }
    }
    return usable;
  }

  private FailureRecord failureRecord(TypeElement record) {
    Optional<AnnotationMirror> annotation = Mirrors.find(record, Names.ASYNC_FAILURE);
    String simpleName = record.getSimpleName().toString();
    return new FailureRecord(
        JavaTypes.nameOf(record),
        annotation.flatMap(mirror -> Mirrors.text(mirror, "type")).orElse(simpleName),
        annotation.map(mirror -> Mirrors.flag(mirror, "retryable")).orElse(false),
        hasMessage(record),
        ConstantNames.of(simpleName) + "_TYPE");
  }

  private boolean hasMessage(TypeElement record) {
    return ElementFilter.methodsIn(record.getEnclosedElements()).stream()
        .anyMatch(
            method ->
                method.getSimpleName().contentEquals("message")
                    && method.getParameters().isEmpty()
                    && !method.getModifiers().contains(Modifier.STATIC)
                    && JavaTypes.isClass(method.getReturnType(), String.class)
                    && accessibility.isAccessible(method));
  }

  private boolean haveDistinctTypes(List<FailureRecord> failures, Location location) {
    Map<String, FailureRecord> byType = new HashMap<>();
    boolean distinct = true;
    for (FailureRecord failure : failures) {
      FailureRecord other = byType.putIfAbsent(failure.type(), failure);
      if (other != null) {
        report.add(
            Problem.DUPLICATE_FAILURE_TYPE,
            location,
            other.record(),
            failure.record(),
            failure.type());
        distinct = false;
      }
    }
    return distinct;
  }
}
