package dev.asyncactivity.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Medians and pairs, on numbers that can be checked by hand. */
class StatisticsTest {
  @TempDir Path folder;

  @Test
  void theMedianIsTheMiddleOneOrBetweenTheTwoInTheMiddle() {
    assertThat(Spread.of(9, 1, 4)).isEqualTo(new Spread(4, 1, 9));
    assertThat(Spread.of(9, 1, 4, 6)).isEqualTo(new Spread(5, 1, 9));
    assertThat(Spread.of(7)).isEqualTo(new Spread(7, 7, 7));
    assertThat(Spread.of().isMeasured()).isFalse();
  }

  /** The difference of the medians would be 10; that of the pairs is 8. */
  @Test
  void aDifferenceIsTakenRunByRun() throws IOException {
    Rows rows =
        rows("variant,run,millis", "a,1,10", "a,2,20", "a,3,60", "b,3,53", "b,1,2", "b,2,10");
    Spread spread =
        rows.where("variant", "a")
            .paired("run", rows.where("variant", "b"), "millis", (with, without) -> with - without);
    assertThat(spread).isEqualTo(new Spread(8, 7, 10));
  }

  @Test
  void aRunWithoutCounterpartOrWithoutNumberIsLeftOut() throws IOException {
    Rows rows = rows("variant,run,millis", "a,1,10", "a,2,20", "a,3,", "b,3,1", "b,1,4");
    Spread spread =
        rows.where("variant", "a")
            .paired("run", rows.where("variant", "b"), "millis", (with, without) -> with - without);
    assertThat(spread).isEqualTo(Spread.of(6));
    assertThat(rows.where("variant", "a").spread("millis")).isEqualTo(Spread.of(10, 20));
  }

  @Test
  void aRunThatStandsTwiceIsAnError() throws IOException {
    Rows rows = rows("run,millis", "1,10", "1,11");
    assertThatThrownBy(() -> rows.paired("run", rows, "millis", Double::sum))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void numbersHaveAtLeastThreeDigitsAndOneFormWithinACell() {
    assertThat(Unit.NONE.text(1234567.8)).isEqualTo("1 234 568");
    assertThat(Unit.NONE.text(12.34)).isEqualTo("12.3");
    assertThat(Unit.NONE.text(1.234)).isEqualTo("1.23");
    assertThat(Unit.NONE.text(3)).isEqualTo("3");
    assertThat(Unit.NONE.text(Spread.of())).isEqualTo("–");
    assertThat(Unit.MILLIS.text(Spread.of(64, 63.1, 95))).isEqualTo("64.0 ms (63.1–95.0)");
    assertThat(Unit.PERCENT.text(0.97)).isEqualTo("97 %");
    assertThat(Unit.PERCENT.text(0.96996)).isEqualTo("97.00 %");
  }

  @Test
  void aLogarithmicScaleBeginsAndEndsAtATick() {
    assertThat(LogScale.ticks(30, 400)).containsExactly(20.0, 50.0, 100.0, 200.0, 500.0);
    assertThat(LogScale.ticks(10, 100)).containsExactly(10.0, 20.0, 50.0, 100.0);
    assertThat(LogScale.ticks(7, 7)).containsExactly(5.0, 10.0);
    assertThat(LogScale.ticks(10, 10)).containsExactly(10.0, 20.0);
  }

  private Rows rows(String... lines) throws IOException {
    return Rows.read(Files.writeString(folder.resolve("x.csv"), String.join("\n", lines)));
  }
}
