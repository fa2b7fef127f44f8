package faults;

import faults.FaultCase.Form;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** The runs of one fault, counted. */
record FaultTable(Fault kind, List<FaultReport> reports) {

  List<FaultReport> disagreements() {
    return reports.stream().filter(report -> report.disagreement().isPresent()).toList();
  }

  /**
   * How long a caller was blocked; a batch waits until it is answered, and of two calls beside each
   * other one waits for the other.
   */
  Duration slowest() {
    return reports.stream()
        .filter(
            report -> report.plan().form() != Form.BATCH && !report.plan().operation().isBeside())
        .map(FaultReport::blocked)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  long metFault() {
    return reports.stream().filter(FaultReport::metFault).count();
  }

  private long reported(Class<? extends Reported> type) {
    return reports.stream().filter(report -> type.isInstance(report.reported())).count();
  }

  /** A line of the table. */
  @Override
  public String toString() {
    return String.format(
        "%-18s %5d of %5d agree; %5d met it; %5d accepted, %5d refused, %4d unsure;"
            + " slowest call %5d ms",
        kind,
        reports.size() - disagreements().size(),
        reports.size(),
        metFault(),
        reported(Reported.Taken.class),
        reported(Reported.Refused.class),
        reported(Reported.Unsure.class),
        slowest().toMillis());
  }
}
