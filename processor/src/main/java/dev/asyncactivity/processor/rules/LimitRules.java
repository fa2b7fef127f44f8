package dev.asyncactivity.processor.rules;

import dev.asyncactivity.processor.diagnostic.Location;
import dev.asyncactivity.processor.diagnostic.Phrase;
import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.diagnostic.Report;
import dev.asyncactivity.processor.model.FailureFamily;
import dev.asyncactivity.processor.model.FailureFamily.FailureRecord;
import dev.asyncactivity.processor.model.GeneratedNames;
import dev.asyncactivity.processor.model.Platform;
import dev.asyncactivity.processor.parse.ParsedInterface;
import dev.asyncactivity.processor.parse.ParsedMethod;
import java.nio.charset.StandardCharsets;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** The limits of class files and of file systems, which generated code meets before the user's. */
final class LimitRules implements InterfaceRule {
  /** The bytes of a file's name, on all usual file systems. */
  private static final int FILE_NAME = 255;

  /** The slots of a method's parameters. */
  private static final int SLOTS = 255;

  /** The base's lambda takes this, the client and the address beside the activity's parameters. */
  private static final int OWN_SLOTS = 3;

  @Override
  public void check(ParsedInterface parsed, Report report) {
    GeneratedNames names = parsed.model().names();
    // The longest of those that are there beside the handles.
    String longest =
        parsed.model().bySignal().isEmpty()
            ? names.completer().simpleName()
            : names.waits().simpleName() + "$" + GeneratedNames.LISTENER;
    boolean fits = checkName(longest, Phrase.RENAME_INTERFACE, parsed.type(), report);
    for (ParsedMethod method : parsed.methods()) {
      if (fits) {
        String handle = names.completer().simpleName() + "$" + method.model().handleName();
        checkName(handle, Phrase.RENAME_METHOD, method.element(), report);
      }
      if (fits && parsed.scope().platform() == Platform.CADENCE) {
        checkFailures(method, names.failures().simpleName(), report);
      }
      checkParameters(method.element(), report);
    }
  }

  /** On Cadence each record gives a nested class of its name. */
  private static void checkFailures(ParsedMethod method, String failures, Report report) {
    FailureFamily family = method.model().failure();
    if (family != null) {
      for (FailureRecord failure : family.records()) {
        String name = failures + "$" + failure.record().simpleName();
        checkName(name, Phrase.RENAME_THE_RECORD, method.value("failure"), report);
      }
    }
  }

  private static boolean checkName(String name, Phrase fix, Element culprit, Report report) {
    return checkName(name, fix, Location.of(culprit), report);
  }

  private static boolean checkName(String name, Phrase fix, Location culprit, Report report) {
    int bytes = (name + ".class").getBytes(StandardCharsets.UTF_8).length;
    if (bytes > FILE_NAME) {
      report.add(Problem.LONG_NAME, culprit, name, bytes, FILE_NAME, fix.text());
    }
    return bytes <= FILE_NAME;
  }

  private static void checkParameters(ExecutableElement method, Report report) {
    int slots = OWN_SLOTS;
    for (VariableElement parameter : method.getParameters()) {
      slots +=
          switch (parameter.asType().getKind()) {
            case LONG, DOUBLE -> 2;
            default -> 1;
          };
    }
    if (slots > SLOTS) {
      report.add(Problem.TOO_MANY_PARAMETERS, method, method.getSimpleName());
    }
  }
}
