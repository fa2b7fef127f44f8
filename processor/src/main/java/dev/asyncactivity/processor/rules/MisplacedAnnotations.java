package dev.asyncactivity.processor.rules;

import dev.asyncactivity.processor.diagnostic.Phrase;
import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.diagnostic.Report;
import dev.asyncactivity.processor.model.Platform;
import dev.asyncactivity.processor.parse.JavaTypes;
import dev.asyncactivity.processor.parse.Mirrors;
import dev.asyncactivity.processor.parse.Names;
import dev.asyncactivity.processor.parse.TypeReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds {@code @AsyncActivity} where no activity interface has it: code would silently be missing.
 */
final class MisplacedAnnotations implements CompilationRule {
  private final Set<TypeReference> compiled = new LinkedHashSet<>();
  private final Set<TypeReference> activityInterfaces = new LinkedHashSet<>();
  private final Set<TypeReference> annotated = new LinkedHashSet<>();

  @Override
  public void remember(Round round, Elements elements) {
    addAll(ElementFilter.typesIn(round.environment().getRootElements()), compiled, elements);
    addAll(round.typesWith(Names.ACTIVITY_INTERFACE), activityInterfaces, elements);
    addAll(round.typesWith(Names.CADENCE_ACTIVITY_INTERFACE), activityInterfaces, elements);
    addAll(round.typesOfMethodsWith(Names.ASYNC_ACTIVITY), annotated, elements);
  }

  private static void addAll(Set<TypeElement> types, Set<TypeReference> to, Elements elements) {
    types.forEach(type -> to.add(TypeReference.to(type, elements)));
  }

  @Override
  public List<Report> check(Types types, Elements elements) {
    Parts parts = new Parts();
    found(activityInterfaces, elements).forEach(parts::add);
    List<TypeElement> withMethods = found(annotated, elements);
    // Where the SDK is missing, or not read by the module, the compiler says so.
    withMethods.removeIf(
        type ->
            !sees(Platform.TEMPORAL, type, elements) && !sees(Platform.CADENCE, type, elements));
    if (!parts.containsAll(withMethods)) {
      found(compiled, elements).forEach(parts::addIfUnresolved);
    }
    List<Report> reports = new ArrayList<>();
    for (TypeElement type : withMethods) {
      // Of Temporal, if the type can name the annotations of both.
      Platform platform =
          sees(Platform.TEMPORAL, type, elements) ? Platform.TEMPORAL : Platform.CADENCE;
      Report report = new Report(type, platform.word());
      ElementFilter.methodsIn(type.getEnclosedElements()).stream()
          .filter(method -> Mirrors.has(method, Names.ASYNC_ACTIVITY))
          .forEach(method -> check(method, type, parts, platform, report));
      reports.add(report);
    }
    return reports;
  }

  private static boolean sees(Platform platform, TypeElement type, Elements elements) {
    return elements.getTypeElement(elements.getModuleOf(type), Names.activityInterface(platform))
        != null;
  }

  private static List<TypeElement> found(Set<TypeReference> references, Elements elements) {
    List<TypeElement> found = new ArrayList<>();
    references.forEach(reference -> reference.find(elements).ifPresent(found::add));
    return found;
  }

  private static void check(
      ExecutableElement method, TypeElement type, Parts parts, Platform platform, Report report) {
    if (type.getKind() != ElementKind.INTERFACE) {
      report.add(Problem.NOT_AN_INTERFACE, method, method.getSimpleName(), type.getQualifiedName());
    } else if (method.getModifiers().contains(Modifier.STATIC)) {
      report.add(Problem.NOT_ABSTRACT, method, method.getSimpleName(), Phrase.STATIC.text());
    } else if (!parts.contains(type)) {
      report.add(
          Problem.NOT_AN_ACTIVITY_INTERFACE,
          method,
          method.getSimpleName(),
          type.getQualifiedName(),
          Names.simple(Names.activityInterface(platform)));
    }
  }

  /** The interfaces that are, or may be, activity interfaces, and all their parents. */
  private static final class Parts {
    private final Set<Element> parts = new HashSet<>();

    boolean contains(TypeElement type) {
      return parts.contains(type);
    }

    boolean containsAll(List<TypeElement> types) {
      return parts.containsAll(types);
    }

    void add(TypeElement type) {
      if (parts.add(type)) {
        for (var parent : type.getInterfaces()) {
          TypeElement element = JavaTypes.elementOf(parent);
          if (element != null) {
            add(element);
          }
        }
      }
    }

    /** An annotation that does not exist may be a platform's, without its import. */
    void addIfUnresolved(TypeElement type) {
      if (Mirrors.hasUnresolved(type)) {
        add(type);
      }
      ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::addIfUnresolved);
    }
  }
}
