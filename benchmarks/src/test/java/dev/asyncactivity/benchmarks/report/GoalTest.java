package dev.asyncactivity.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.benchmarks.report.Goal.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which side of a goal a number is on. */
class GoalTest {
  @TempDir Path folder;

  @Test
  void theBorderItselfIsMet() {
    assertThat(atMost(700)).isEqualTo(Verdict.MET);
    assertThat(atMost(Math.nextUp(700.0))).isEqualTo(Verdict.MISSED);
    assertThat(atLeast(0.97)).isEqualTo(Verdict.MET);
    assertThat(atLeast(Math.nextDown(0.97))).isEqualTo(Verdict.MISSED);
  }

  @Test
  void theMedianIsJudgedAndNotTheOutlier() {
    assertThat(atMost(690, 700, 9000)).isEqualTo(Verdict.MET);
    assertThat(atLeast(0.1, 0.97, 0.98)).isEqualTo(Verdict.MET);
  }

  @Test
  void whatWasNotMeasuredIsNeitherMetNorMissed() {
    assertThat(atMost()).isEqualTo(Verdict.NOT_MEASURED);
    assertThat(atLeast()).isEqualTo(Verdict.NOT_MEASURED);
  }

  @ParameterizedTest
  @CsvSource({
    "256,100000,MET",
    "257,100000,MISSED",
    "256,99999,MISSED",
  })
  void aBulkHasToBeAcceptedAsAWhole(int heap, int accepted, Verdict verdict) throws IOException {
    String header = "client,calls,max_heap_mib,peak_used_mib,seconds,accepted\n";
    String row = "ours,100000,%d,100,1,%d\n".formatted(heap, accepted);
    Rows rows = Rows.read(Files.writeString(folder.resolve("x.csv"), header + row));
    assertThat(BulkGoal.from(rows).verdict()).isEqualTo(verdict);
  }

  private static Verdict atMost(double... values) {
    return Goal.atMost(700, Unit.MILLIS, "", Spread.of(values)).verdict();
  }

  private static Verdict atLeast(double... values) {
    return Goal.atLeast(0.97, Unit.PERCENT, "", Spread.of(values)).verdict();
  }
}
