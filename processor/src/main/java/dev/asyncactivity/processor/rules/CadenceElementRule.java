package dev.asyncactivity.processor.rules;

import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.diagnostic.Report;
import dev.asyncactivity.processor.parse.Mirrors;
import dev.asyncactivity.processor.parse.ParsedInterface;
import dev.asyncactivity.processor.parse.ParsedMethod;
import java.util.List;

/** Finds elements of {@code @AsyncActivity} that rest on what only Temporal's server keeps. */
final class CadenceElementRule implements InterfaceRule {
  private static final List<String> TEXTS = List.of("poll", "key");

  @Override
  public void check(ParsedInterface parsed, Report report) {
    for (ParsedMethod method : parsed.methods()) {
      TEXTS.stream()
          // As it is written: a path that leads nowhere is in no model.
          .filter(name -> Mirrors.text(method.annotation(), name).isPresent())
          .forEach(name -> add(name, method, report));
      if (Mirrors.classValue(method.annotation(), "reference").isPresent()) {
        add("reference", method, report);
      }
      if (method.model().twoClocks()) {
        add("waitLimit", method, report);
      }
      if (method.model().bySignal()) {
        add("bySignal", method, report);
      }
    }
  }

  private static void add(String name, ParsedMethod method, Report report) {
    report.add(Problem.CADENCE_ELEMENT, method.value(name), method.model().name(), name);
  }
}
