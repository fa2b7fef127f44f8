package dev.asyncactivity.processor.rules;

import dev.asyncactivity.processor.diagnostic.Report;
import dev.asyncactivity.processor.model.Platform;
import dev.asyncactivity.processor.parse.ParsedInterface;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** One kind of thing that can be wrong with one activity interface. */
public interface InterfaceRule {
  /** The rules for every activity interface. */
  List<InterfaceRule> ALL = List.of(new RedeclarationRule(), new CadenceRules());

  /** The rules for an activity interface with asynchronous methods, on each platform. */
  Map<Platform, List<InterfaceRule>> ASYNCHRONOUS =
      Map.of(
          Platform.TEMPORAL,
          List.of(
              new GenericInterfaceRule(),
              new TemporalRules(),
              new MethodRules(),
              new HazardRules(),
              new NameRules(),
              new LimitRules(),
              new PollingRules(),
              new SignalRules()),
          Platform.CADENCE,
          List.of(
              new GenericInterfaceRule(),
              new MethodRules(),
              new HazardRules(),
              new NameRules(),
              new LimitRules(),
              new CadenceFailureRules(),
              new CadenceElementRule()));

  /** Reports what is wrong. */
  void check(ParsedInterface parsed, Report report);

  /** Checks that generated code can name an interface; without that it cannot even be read. */
  static void checkName(TypeElement activityInterface, Elements elements, Report report) {
    NamedInterface.check(activityInterface, elements, report);
  }

  /** Checks an interface by all rules that there are for it. */
  static void checkAll(ParsedInterface parsed, Report report) {
    ALL.forEach(rule -> rule.check(parsed, report));
    if (!parsed.methods().isEmpty()) {
      ASYNCHRONOUS.get(parsed.scope().platform()).forEach(rule -> rule.check(parsed, report));
    }
  }
}
