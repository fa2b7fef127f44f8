package dev.asyncactivity.processor.rules;

import dev.asyncactivity.processor.diagnostic.Phrase;
import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.diagnostic.Report;
import dev.asyncactivity.processor.model.ActivityInterfaceModel;
import dev.asyncactivity.processor.model.FailureFamily;
import dev.asyncactivity.processor.model.FailureFamily.FailureRecord;
import dev.asyncactivity.processor.model.GeneratedNames;
import dev.asyncactivity.processor.model.Platform;
import dev.asyncactivity.processor.model.Polling;
import dev.asyncactivity.processor.model.QualifiedName;
import dev.asyncactivity.processor.parse.ActivityMethods.ActivityMethod;
import dev.asyncactivity.processor.parse.JavaTypes;
import dev.asyncactivity.processor.parse.ParsedInterface;
import dev.asyncactivity.processor.parse.ParsedMethod;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Finds names in the generated code that would meet. */
final class NameRules implements InterfaceRule {

  @Override
  public void check(ParsedInterface parsed, Report report) {
    checkHandles(parsed, report);
    checkMemberTypes(parsed, report);
    if (parsed.scope().platform() == Platform.TEMPORAL) {
      checkTypeConstants(parsed, report);
    } else {
      checkFailureClasses(parsed, report);
    }
    checkPolls(parsed, report);
    for (ActivityMethod method : parsed.activityMethods()) {
      if (method.element().getSimpleName().contentEquals(GeneratedNames.PARKING_METHOD)) {
        report.add(
            Problem.NAMES_MEET,
            method.element(),
            Phrase.METHOD.text(GeneratedNames.PARKING_METHOD),
            Phrase.METHOD_OF_USER.text(),
            Phrase.RENAME_METHOD.text());
      }
    }
  }

  /** What has a name, and that name. */
  private record Owner(String name, String description) {}

  private static void checkHandles(ParsedInterface parsed, Report report) {
    Map<String, Owner> takenBy = new HashMap<>();
    String completer = parsed.model().names().completer().simpleName();
    takenBy.put(completer, new Owner(completer, Phrase.COMPLETER_AROUND.text()));
    if (parsed.model().type().packageName().isEmpty()) {
      // A class of the default package has no qualified name to tell it from a nested one.
      for (TypeElement mentioned : parsed.mentions().classes()) {
        QualifiedName name = JavaTypes.nameOf(mentioned);
        String top = name.outermost().simpleName();
        if (name.packageName().isEmpty()) {
          takenBy.put(top, new Owner(top, Phrase.CLASS_OF_USER.text(name)));
        }
      }
    }
    Map<String, Owner> files = new HashMap<>();
    for (ParsedMethod method : parsed.methods()) {
      String handle = method.model().handleName();
      Owner owner = new Owner(handle, Phrase.HANDLE_OF.text(method.model().name()));
      Owner other = takenBy.putIfAbsent(handle, owner);
      Owner sameFile = files.putIfAbsent(handle.toLowerCase(Locale.ROOT), owner);
      // The same description is that of an overload, which is told as such.
      if (other != null && !other.equals(owner)) {
        reportHandle(method, other.description(), report);
      } else if (sameFile != null && !sameFile.name().equals(handle)) {
        reportHandle(method, Phrase.BUT_FOR_CASE.text(sameFile.description()), report);
      }
    }
  }

  private static void reportHandle(ParsedMethod method, String other, Report report) {
    report.add(
        Problem.NAMES_MEET,
        method.element(),
        Phrase.HANDLE.text(method.model().handleName(), method.model().name()),
        other,
        Phrase.RENAME_METHOD.text());
  }

  /** A class of the interface's own package is named simply, which could mean a member type. */
  private static void checkMemberTypes(ParsedInterface parsed, Report report) {
    ActivityInterfaceModel model = parsed.model();
    Map<String, QualifiedName> ofPackage = new LinkedHashMap<>();
    for (TypeElement mentioned : parsed.mentions().classes()) {
      QualifiedName top = JavaTypes.nameOf(mentioned).outermost();
      if (top.packageName().equals(model.type().packageName())) {
        ofPackage.put(top.simpleName(), top);
      }
    }
    QualifiedName completer = model.names().completer();
    ofPackage.put(completer.simpleName(), completer);
    for (TypeElement member : parsed.mentions().memberTypes()) {
      QualifiedName other = ofPackage.get(member.getSimpleName().toString());
      if (other != null) {
        report.add(
            Problem.NAMES_MEET,
            member,
            Phrase.MENTION.text(other),
            Phrase.MEMBER_TYPE.text(member.getQualifiedName()),
            Phrase.RENAME_A_CLASS.text());
      }
    }
  }

  /** A poll that overloads another method could be taken for it, and with its types would be. */
  private static void checkPolls(ParsedInterface parsed, Report report) {
    for (ParsedMethod polled : parsed.methods()) {
      String poll = Polling.methodName(polled.model());
      for (ActivityMethod other : parsed.activityMethods()) {
        if (polled.model().polling() != null && other.name().equals(poll)) {
          report.add(
              Problem.NAMES_MEET,
              other.element(),
              Phrase.POLL.text(poll, polled.model().name()),
              Phrase.METHOD_OF_USER.text(),
              Phrase.RENAME_METHOD.text());
        }
      }
    }
  }

  private static void checkTypeConstants(ParsedInterface parsed, Report report) {
    Map<String, FailureRecord> byConstant = new HashMap<>();
    Set<FailureFamily> seen = new HashSet<>();
    for (ParsedMethod method : parsed.methods()) {
      FailureFamily family = method.model().failure();
      if (family == null || !seen.add(family)) {
        continue;
      }
      for (FailureRecord failure : family.records()) {
        FailureRecord other = byConstant.putIfAbsent(failure.typeConstant(), failure);
        if (other != null && !other.type().equals(failure.type())) {
          report.add(
              Problem.NAMES_MEET,
              method.value("failure"),
              Phrase.CONSTANT.text(failure.typeConstant(), failure.record()),
              Phrase.CONSTANT_OF.text(other.record()),
              Phrase.RENAME_RECORD.text());
        }
      }
    }
  }

  /** On Cadence each record gives a nested class of its name. */
  private static void checkFailureClasses(ParsedInterface parsed, Report report) {
    Map<String, QualifiedName> byName = new HashMap<>();
    for (ParsedMethod method : parsed.methods()) {
      FailureFamily family = method.model().failure();
      if (family == null) {
        continue;
      }
      for (FailureRecord failure : family.records()) {
        String name = failure.record().simpleName();
        QualifiedName other = byName.putIfAbsent(name, failure.record());
        if (other != null && !other.equals(failure.record())) {
          report.add(
              Problem.NAMES_MEET,
              method.value("failure"),
              Phrase.CLASS_FOR.text(name, failure.record()),
              Phrase.CONSTANT_OF.text(other),
              Phrase.RENAME_A_RECORD.text());
        }
      }
    }
  }
}
