package faults;

import faults.FaultRun.Report;
import faults.Reported.Taken;
import faults.Reported.Unsure;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** The runs of one fault, counted. */
record FaultTable(Fault kind, List<Report> reports, long nanos) {

  List<String> disagreements() {
    return reports.stream()
        .filter(report -> report.disagreement().isPresent())
        .map(FaultTable::disagreement)
        .toList();
  }

  private static String disagreement(Report report) {
    return String.join(
        System.lineSeparator() + "  ",
        System.lineSeparator() + report.disagreement().orElseThrow(),
        report.plan().toString(),
        "reported " + report.end().reported(),
        "heartbeat " + report.heartbeat().map(Step::reported),
        "in truth " + report.truth(),
        "calls " + report.calls());
  }

  Duration slowest() {
    return reports.stream().map(Report::blocked).max(Comparator.naturalOrder()).orElseThrow();
  }

  long metFault() {
    return reports.stream().filter(Report::metFault).count();
  }

  private long reported(Class<? extends Reported> type) {
    return reports.stream().filter(report -> type.isInstance(report.end().reported())).count();
  }

  /** One line, in words. */
  @Override
  public String toString() {
    return String.format(
        "%-18s %5d of %5d agree; %5d met it; accepted %5d, refused %5d, unsure %4d;"
            + " slowest call %5d ms; took %4.1f s",
        kind,
        reports.size() - disagreements().size(),
        reports.size(),
        metFault(),
        reported(Taken.class),
        reported(Reported.Refused.class),
        reported(Unsure.class),
        slowest().toMillis(),
        nanos / 1e9);
  }
}
