package dev.asyncactivity.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LiteralsTest {
  @Test
  void printableAsciiStaysReadable() {
    assertThat(Literals.string("Charge-2 $L '*/' %s")).isEqualTo("\"Charge-2 $L '*/' %s\"");
  }

  @Test
  void quotesBackslashesAndLineEndsAreEscaped() {
    assertThat(Literals.string("\"\\u0041\n\r\t")).isEqualTo("\"\\\"\\\\u0041\\n\\r\\t\"");
  }

  @Test
  void everythingElseIsAUnicodeEscape() {
    assertThat(Literals.string("ß\u2028\uD83D\uDE80\u0007\u007f"))
        .isEqualTo("\"\\u00df\\u2028\\ud83d\\ude80\\u0007\\u007f\"");
  }
}
