package dev.asyncactivity.processor.parse;

import com.palantir.javapoet.ClassName;
import dev.asyncactivity.processor.diagnostic.Location;
import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.diagnostic.Report;
import dev.asyncactivity.processor.model.ActivityInterfaceModel;
import dev.asyncactivity.processor.model.AsyncMethod;
import dev.asyncactivity.processor.model.FailureFamily;
import dev.asyncactivity.processor.model.FailureFamily.FailureRecord;
import dev.asyncactivity.processor.model.GeneratedNames;
import dev.asyncactivity.processor.model.Platform;
import dev.asyncactivity.processor.parse.ActivityMethods.ActivityMethod;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Finds names in the generated code that would meet. */
final class NameChecks {
  private static final String RENAME_METHOD =
      "Rename the method; @ActivityMethod(name = ...) keeps its activity type";

  private final Map<String, ExecutableElement> elements = new HashMap<>();
  private final Map<String, AnnotationMirror> annotations = new HashMap<>();
  private final Report report;

  NameChecks(Map<ActivityMethod, AnnotationMirror> asyncMethods, Report report) {
    this.report = report;
    asyncMethods.forEach(
        (method, annotation) -> {
          elements.put(method.name(), method.element());
          annotations.put(method.name(), annotation);
        });
  }

  void check(ActivityInterfaceModel model, List<ActivityMethod> all, Mentions mentions) {
    checkHandles(model, mentions);
    checkMemberTypes(model, mentions);
    if (model.platform() == Platform.TEMPORAL) {
      checkTypeConstants(model);
    } else {
      checkFailureClasses(model);
    }
    for (ActivityMethod method : all) {
      if (method.element().getSimpleName().contentEquals(GeneratedNames.PARKING_METHOD)) {
        report.add(
            Problem.NAMES_MEET,
            method.element(),
            "method " + GeneratedNames.PARKING_METHOD,
            "the activity method",
            RENAME_METHOD);
      }
    }
  }

  private void checkHandles(ActivityInterfaceModel model, Mentions mentions) {
    Map<String, String> takenBy = new HashMap<>();
    takenBy.put(model.names().completer().simpleName(), "the completer around it");
    if (model.type().packageName().isEmpty()) {
      // A class of the default package has no qualified name to tell it from a nested one.
      for (TypeElement mentioned : mentions.classes()) {
        ClassName name = ClassName.get(mentioned);
        if (name.packageName().isEmpty()) {
          takenBy.put(name.topLevelClassName().simpleName(), "the class " + name);
        }
      }
    }
    for (AsyncMethod method : model.methods()) {
      String description = "the handle of " + method.name();
      String other = takenBy.putIfAbsent(method.handleName(), description);
      // The same description is that of an overload, which is told as such.
      if (other != null && !other.equals(description)) {
        report.add(
            Problem.NAMES_MEET,
            Location.of(elements.get(method.name())),
            "handle " + method.handleName() + " of " + method.name(),
            other,
            RENAME_METHOD);
      }
    }
  }

  /** A class of the interface's own package is named simply, which could mean a member type. */
  private void checkMemberTypes(ActivityInterfaceModel model, Mentions mentions) {
    Map<String, ClassName> ofPackage = new LinkedHashMap<>();
    for (TypeElement mentioned : mentions.classes()) {
      ClassName top = ClassName.get(mentioned).topLevelClassName();
      if (top.packageName().equals(model.type().packageName())) {
        ofPackage.put(top.simpleName(), top);
      }
    }
    ClassName completer = model.names().completer();
    ofPackage.put(completer.simpleName(), completer);
    for (TypeElement member : mentions.memberTypes()) {
      ClassName other = ofPackage.get(member.getSimpleName().toString());
      if (other != null) {
        report.add(
            Problem.NAMES_MEET,
            member,
            "mention of the class " + other,
            member.getQualifiedName() + ", which the implementation base inherits",
            "Rename one of the two classes");
      }
    }
  }

  private void checkTypeConstants(ActivityInterfaceModel model) {
    Map<String, FailureRecord> byConstant = new HashMap<>();
    Set<FailureFamily> seen = new HashSet<>();
    for (AsyncMethod method : model.methods()) {
      FailureFamily family = method.failure();
      if (family == null || !seen.add(family)) {
        continue;
      }
      for (FailureRecord failure : family.records()) {
        FailureRecord other = byConstant.putIfAbsent(failure.typeConstant(), failure);
        if (other != null && !other.type().equals(failure.type())) {
          report.add(
              Problem.NAMES_MEET,
              failureOf(method),
              "constant " + failure.typeConstant() + " for " + failure.record(),
              "the one for " + other.record(),
              "Rename one of the records; @AsyncFailure(type = ...) keeps its failure type");
        }
      }
    }
  }

  /** On Cadence each record gives a nested class of its name. */
  private void checkFailureClasses(ActivityInterfaceModel model) {
    Map<String, FailureRecord> byName = new HashMap<>();
    for (AsyncMethod method : model.methods()) {
      if (method.failure() == null) {
        continue;
      }
      for (FailureRecord failure : method.failure().records()) {
        FailureRecord other = byName.putIfAbsent(failure.record().simpleName(), failure);
        if (other != null && !other.record().equals(failure.record())) {
          report.add(
              Problem.NAMES_MEET,
              failureOf(method),
              "class " + failure.record().simpleName() + " for " + failure.record(),
              "the one for " + other.record(),
              "Rename one of the records");
        }
      }
    }
  }

  private Location failureOf(AsyncMethod method) {
    return Mirrors.location(elements.get(method.name()), annotations.get(method.name()), "failure");
  }
}
