package dev.asyncactivity.http.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StrictJsonTest {

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("", "The body is empty"),
        Arguments.of("   ", "The body is empty"),
        Arguments.of("{\"a\":1,\"a\":1}", "A key stands twice in one object"),
        Arguments.of("{\"a\":1} {}", "More follows after the value"),
        Arguments.of("{\"a\":1}x", "Not JSON, at line 1"),
        Arguments.of("{\"a\":", "Not JSON, at line 1"),
        Arguments.of("[1", "Not JSON, at line 1"),
        Arguments.of("\"a", "Not JSON, at line 1"),
        Arguments.of("{a:1}", "Not JSON, at line 1"),
        Arguments.of("{'a':1}", "Not JSON, at line 1"),
        Arguments.of("[NaN]", "Not JSON, at line 1"),
        Arguments.of("[01]", "Not JSON, at line 1"),
        Arguments.of("[1,]", "Not JSON, at line 1"),
        Arguments.of("[1]//", "Not JSON, at line 1"),
        Arguments.of("\uFEFF{}", "Not JSON, at line 1"),
        Arguments.of("\"\\ud83d\"", "Half of a character"),
        Arguments.of("[1e999999999]", "A number is too long"),
        Arguments.of("[1e99999999999]", "A number is too long"),
        Arguments.of("[".repeat(65) + "]".repeat(65), "Deeper than 64 levels"),
        Arguments.of("[".repeat(100_000), "Deeper than 64 levels"));
  }

  @ParameterizedTest
  @MethodSource
  void refused(String body, String reason) {
    assertThatThrownBy(() -> StrictJson.parse(body.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageStartingWith(reason);
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(
      strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "ISO-8859-1"})
  void otherEncodingsAreRefused(String charset) {
    assertThatThrownBy(
            () -> StrictJson.parse("{\"a\":\"\u00fc\"}".getBytes(Charset.forName(charset))))
        .isInstanceOf(MalformedJsonException.class);
  }

  @Test
  void messagesQuoteNothing() {
    assertThatThrownBy(() -> StrictJson.parse("{\"a\": secret}".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageNotContaining("secret");
  }

  @Test
  void numbersAreExact() throws MalformedJsonException {
    assertThat(parse("[9007199254740993.0,1e-7,18446744073709551616]"))
        .extracting(it -> it.decimalValue())
        .containsExactly(
            new BigDecimal("9007199254740993.0"),
            new BigDecimal("1E-7"),
            new BigDecimal("18446744073709551616"));
    assertThat(parse("[".repeat(64) + "]".repeat(64)).isArray()).isTrue();
    assertThat(parse("\"\\ud83d\\ude00\"").textValue()).isEqualTo("\uD83D\uDE00");
  }

  private static com.fasterxml.jackson.databind.JsonNode parse(String body)
      throws MalformedJsonException {
    return StrictJson.parse(body.getBytes(StandardCharsets.UTF_8));
  }
}
