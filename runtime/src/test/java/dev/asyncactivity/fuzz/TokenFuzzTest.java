package dev.asyncactivity.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.InvalidCallbackTokenException.Reason;
import dev.asyncactivity.fuzz.TokenFuzz.Report;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A short run of {@link TokenFuzz}, which itself fails on what must not be. */
class TokenFuzzTest {
  private static final int TEXTS = 200_000;

  @Test
  void thePlainCodecAcceptsWhatItMade() {
    Report report = TokenFuzz.plain(TEXTS, 1);

    assertThat(report.refused())
        .containsOnlyKeys(Reason.MALFORMED, Reason.CUT_SHORT, Reason.ALTERED, Reason.NOT_PLAIN);
    assertAllCounted(report);
  }

  @Test
  void theSealedCodecAcceptsWhatItMade() {
    Report report = TokenFuzz.sealed(TEXTS, 2);

    assertThat(report.refused())
        .containsOnlyKeys(
            Reason.MALFORMED,
            Reason.CUT_SHORT,
            Reason.ALTERED,
            Reason.UNSUPPORTED_VERSION,
            Reason.NOT_SEALED,
            Reason.UNKNOWN_KEY,
            Reason.OTHER_AUDIENCE);
    assertAllCounted(report);
  }

  private static void assertAllCounted(Report report) {
    Map<Reason, Long> refused = report.refused();
    long sum = refused.values().stream().mapToLong(Long::longValue).sum();
    assertThat(report.unchanged()).isPositive();
    assertThat(report.unchanged() + sum).isEqualTo(TEXTS);
  }
}
