package dev.asyncactivity.benchmarks.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ProcessingRoundsTest {

  @Test
  void countsEachRoundThatJavacPrints() {
    String printed =
        """
        Round 1:
        \tinput files: {com.example.Round, com.example.Money}
        \tannotations: [com.example.Round]
        \tlast round: false
        Round 2:
        \tinput files: {}
        \tannotations: []
        \tlast round: true
        """;

    assertThat(ProcessingRounds.count(printed)).isEqualTo(2);
  }

  @Test
  void doesNotTakeSilenceForNoRounds() {
    assertThatIllegalArgumentException().isThrownBy(() -> ProcessingRounds.count(""));
  }
}
