package dev.asyncactivity.processor.rules;

import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.diagnostic.Report;
import dev.asyncactivity.processor.model.Attempts;
import dev.asyncactivity.processor.model.Polling;
import dev.asyncactivity.processor.parse.Mirrors;
import dev.asyncactivity.processor.parse.ParsedInterface;
import dev.asyncactivity.processor.parse.ParsedMethod;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** What does not go with polls. */
final class PollingRules implements InterfaceRule {
  private static final Duration SHORTEST = Duration.ofSeconds(1);

  /** What javac gives in place of a constant that does not exist; it says so itself. */
  private static final String MISSING_CONSTANT = "<error>";

  @Override
  public void check(ParsedInterface parsed, Report report) {
    for (ParsedMethod method : parsed.methods()) {
      Polling polling = method.model().polling();
      if (polling != null) {
        checkInterval(polling.interval(), method, report);
        checkOthers(method, report);
      } else if (Mirrors.classValue(method.annotation(), "reference").isPresent()) {
        add(Problem.REFERENCE_WITHOUT_POLL, "reference", method, report);
      }
    }
  }

  private static void checkInterval(String interval, ParsedMethod method, Report report) {
    Duration duration = read(interval);
    Problem problem = null;
    if (duration == null || duration.isZero() || duration.isNegative()) {
      problem = interval.equals(MISSING_CONSTANT) ? null : Problem.POLL_INTERVAL;
    } else if (duration.compareTo(SHORTEST) < 0) {
      problem = Problem.SHORT_POLL;
    }
    if (problem != null) {
      report.add(problem, method.value("poll"), method.model().name(), interval);
    }
  }

  private static @Nullable Duration read(String interval) {
    try {
      return Duration.parse(interval);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static void checkOthers(ParsedMethod method, Report report) {
    if (method.model().attempts() == Attempts.EXACT) {
      add(Problem.POLL_EXACT, "attempts", method, report);
    }
    if (method.model().twoClocks()) {
      add(Problem.POLL_WAIT_LIMIT, "waitLimit", method, report);
    }
    if (method.model().progress() != null) {
      add(Problem.POLL_PROGRESS, "progress", method, report);
    }
  }

  private static void add(Problem problem, String value, ParsedMethod method, Report report) {
    report.add(problem, method.value(value), method.model().name());
  }
}
