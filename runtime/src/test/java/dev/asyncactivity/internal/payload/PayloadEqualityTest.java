package dev.asyncactivity.internal.payload;

import static dev.asyncactivity.NotPendingReason.RecordedResult.OTHER;
import static dev.asyncactivity.NotPendingReason.RecordedResult.SAME;
import static dev.asyncactivity.NotPendingReason.RecordedResult.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import dev.asyncactivity.NotPendingReason.RecordedResult;
import io.temporal.api.common.v1.Payload;
import io.temporal.common.converter.DefaultDataConverter;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Results are the same if they say the same, whoever wrote them. */
@Timeout(60)
class PayloadEqualityTest {
  private static final Payload NULL = payload("binary/null", "");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a\":1,\"b\":2}         | {\"b\":2,\"a\":1}",
        "{\"a\":[1,2]}             | ' { \"a\" :\t[1 ,\r\n2]} '",
        "{\"a\":null,\"b\":1}      | {\"b\":1}",
        "{\"a\":{\"b\":null}}      | {\"a\":{}}",
        "{\"a\":null}              | {\"b\":null,\"c\":null}",
        "\"\u00e9\\/\"             | \"\\u00E9/\"",
        "[null]                    | [ null ]",
        "1                         | 1.0",
        "1                         | 1e0",
        "100                       | 1E+2",
        "0                         | -0.0e7",
        "0.1                       | 0.1000",
        "12345678901234567890123   | 12345678901234567890123.0",
        "1e400                     | 10e399",
        "1e-400                    | 0.1e-399",
        "0.1                       | 0.1000000000000000055511151231257827",
        "2.0E-3                    | 0.0020000000000000000001",
        // What JDK 17 and JDK 19 print of one double, and what JavaScript does.
        "1.9999999999999998E23     | 2.0E23",
        "1.9999999999999998E23     | 2e+23",
        "9.7383400991870016E17     | 973834009918700200",
      })
  void equalJsonIsTheSame(String ours, String theirs) {
    assertBothWays(List.of(json(ours)), List.of(json(theirs)), SAME);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a\":1}               | {\"a\":2}",
        "{\"a\":1}               | {\"A\":1}",
        "{\"a\":1}               | {\"a\":1,\"b\":false}",
        "{\"a\":1,\"b\":null}    | {\"a\":null,\"b\":1}",
        "{}                      | []",
        "[]                      | [null]",
        "[1,2]                   | [2,1]",
        "[1,2]                   | [1,2,2]",
        "1                       | \"1\"",
        "1                       | true",
        "\"\"                    | {}",
        "\"a\"                   | \"A\"",
        "\"\u00e9\"              | \"e\u0301\"",
        "0.1                     | 0.10000000000000002",
        "9007199254740992        | 9007199254740993",
        "1e400                   | 1e401",
        "1e400                   | -1e400",
        "1e2147483647            | 1e2147483646",
        "12345678901234567890123 | 12345678901234567890124",
      })
  void differentJsonIsAnother(String ours, String theirs) {
    assertBothWays(List.of(json(ours)), List.of(json(theirs)), OTHER);
  }

  @Test
  void randomTreesAreTheSameHoweverTheyAreWritten() {
    for (int seed = 0; seed < 5_000; seed++) {
      RandomJson random = new RandomJson(seed);
      Object tree = random.tree(4);
      assertJson(random.written(tree), random.written(tree), SAME);
    }
  }

  @Test
  void randomTreesWithOneLeafChangedAreAnother() {
    for (int seed = 0; seed < 5_000; seed++) {
      RandomJson random = new RandomJson(seed);
      Object tree = random.tree(4);
      assertJson(random.written(tree), random.written(random.withOneLeafChanged(tree)), OTHER);
    }
  }

  @Test
  void randomDoublesAreTheSameInAnyDigits() {
    Random random = new Random(1);
    for (int i = 0; i < 5_000; i++) {
      double value = random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
      String exactly = new BigDecimal(value).toString();
      assertJson(Double.toString(value), exactly, SAME);
      if (value != Math.rint(value)) {
        assertJson(Double.toString(value), Double.toString(Math.nextUp(value)), OTHER);
      }
    }
  }

  @Test
  void allThatStandsForNullIsTheSame() {
    List<List<Payload>> nulls =
        List.of(
            List.of(),
            List.of(NULL),
            List.of(json("null")),
            List.of(json(" null\n")),
            List.of(NULL, json("null")),
            DefaultDataConverter.STANDARD_INSTANCE
                .toPayloads((Object) null)
                .orElseThrow()
                .getPayloadsList());

    for (List<Payload> one : nulls) {
      nulls.forEach(other -> assertBothWays(one, other, SAME));
      for (String value : List.of("0", "\"\"", "false", "{}", "[]", "\"null\"")) {
        assertBothWays(one, List.of(json(value)), OTHER);
      }
      assertBothWays(one, List.of(payload("binary/plain", "")), OTHER);
      assertBothWays(one, List.of(json("nul")), UNKNOWN);
      assertBothWays(one, List.of(payload("json/protobuf", "{}")), UNKNOWN);
      assertBothWays(one, List.of(payload("binary/protobuf", "")), UNKNOWN);
      assertBothWays(one, List.of(payload("binary/encrypted", "abc")), UNKNOWN);
      assertBothWays(one, List.of(Payload.getDefaultInstance()), UNKNOWN);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "binary/plain,     abc,         abc,          SAME",
    "binary/plain,     1,           1.0,          OTHER",
    "binary/protobuf,  abc,         abc,          SAME",
    "binary/protobuf,  abc,         bac,          UNKNOWN",
    "json/protobuf,    '{\"a\":1}', '{\"a\":1.0}', SAME",
    "json/protobuf,    '{\"a\":0}', {},           UNKNOWN",
    "json/protobuf,    '{\"a\":',   {},           UNKNOWN",
    "binary/encrypted, abc,         abc,          SAME",
    "binary/encrypted, abc,         abd,          UNKNOWN",
    "'',               abc,         abc,          SAME",
    "'',               abc,         abd,          UNKNOWN",
  })
  void eachEncodingHasItsRule(String encoding, String ours, String theirs, RecordedResult result) {
    assertBothWays(List.of(payload(encoding, ours)), List.of(payload(encoding, theirs)), result);
  }

  @Test
  void valuesInTwoEncodingsCannotBeCompared() {
    List<String> encodings =
        List.of("json/plain", "json/protobuf", "binary/plain", "binary/protobuf", "other", "");

    for (String one : encodings) {
      for (String other : encodings) {
        assertBothWays(
            List.of(payload(one, "1")),
            List.of(payload(other, "1")),
            one.equals(other) ? SAME : UNKNOWN);
      }
    }
  }

  @Test
  void otherMetadataDoesNotCount() {
    Payload more =
        json("[1]").toBuilder().putMetadata("origin", ByteString.copyFromUtf8("go")).build();

    assertBothWays(List.of(more), List.of(json("[1]")), SAME);
  }

  @Test
  void anotherNumberOfPayloadsIsAnother() {
    assertBothWays(List.of(json("1")), List.of(json("1"), json("2")), OTHER);
    assertBothWays(List.of(json("1")), List.of(json("1"), NULL), OTHER);
    assertBothWays(List.of(NULL), List.of(NULL, json("2")), OTHER);
    assertBothWays(List.of(), List.of(json("1"), json("2")), OTHER);
  }

  @Test
  void allPayloadsCount() {
    Payload unknown = payload("binary/encrypted", "a");

    assertBothWays(List.of(json("1"), NULL), List.of(json("1.0"), json("null")), SAME);
    assertBothWays(List.of(json("1"), json("2")), List.of(json("1"), json("3")), OTHER);
    assertBothWays(List.of(unknown, json("2")), List.of(json("1"), json("2")), UNKNOWN);
    assertBothWays(List.of(unknown, json("2")), List.of(json("1"), json("3")), OTHER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "{", "nul", "{} {}", "{\"a\":1,\"a\":1}", "NaN", "01", "1e99999999999"})
  void whatIsNotJsonCannotBeCompared(String broken) {
    assertBothWays(List.of(json(broken)), List.of(json("{}")), UNKNOWN);
    assertBothWays(List.of(json(broken)), List.of(json(broken + " ")), UNKNOWN);
    assertBothWays(List.of(json(broken)), List.of(json(broken)), SAME);
  }

  @Test
  void depthAndLengthHaveLimits() {
    assertJson(nested(1000), nested(1000) + " ", SAME);
    assertJson("1".repeat(1000), "1".repeat(1000) + " ", SAME);
    assertJson("1".repeat(1000), "1".repeat(999) + "2", OTHER);
    assertJson(nested(1001), nested(1001) + " ", UNKNOWN);
    assertJson(nested(1_000_000), nested(1_000_000) + " ", UNKNOWN);
    assertJson("1".repeat(1001), "1".repeat(1001) + " ", UNKNOWN);
    assertJson("1".repeat(2_000_000), "1".repeat(2_000_000) + " ", UNKNOWN);
  }

  @Test
  void takesLinearTime() {
    String wide = wide(100_000, ",");

    assertThat(Duration.ofNanos(nanosOf(() -> assertJson(wide, wide(100_000, " ,"), SAME))))
        .isLessThan(Duration.ofSeconds(5));
  }

  /** Keys of one hash. */
  private static String wide(int keys, String comma) {
    StringBuilder json = new StringBuilder("{\"\":1e-1000000000");
    for (int i = 0; i < keys; i++) {
      json.append(comma).append('"');
      for (int bit = 0; bit < 17; bit++) {
        json.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      json.append("\":1e1000000000");
    }
    return json.append('}').toString();
  }

  private static long nanosOf(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return System.nanoTime() - start;
  }

  private static String nested(int depth) {
    return "[".repeat(depth) + "]".repeat(depth);
  }

  private static void assertJson(String ours, String theirs, RecordedResult result) {
    assertBothWays(List.of(json(ours)), List.of(json(theirs)), result);
  }

  private static void assertBothWays(
      List<Payload> ours, List<Payload> theirs, RecordedResult result) {
    if (PayloadEquality.compare(ours, theirs) != result
        || PayloadEquality.compare(theirs, ours) != result) {
      assertThat(PayloadEquality.compare(ours, theirs)).as(ours + " " + theirs).isEqualTo(result);
      assertThat(PayloadEquality.compare(theirs, ours)).as(theirs + " " + ours).isEqualTo(result);
    }
  }

  private static Payload json(String json) {
    return payload("json/plain", json);
  }

  private static Payload payload(String encoding, String data) {
    return Payload.newBuilder()
        .putMetadata("encoding", ByteString.copyFromUtf8(encoding))
        .setData(ByteString.copyFromUtf8(data))
        .build();
  }
}
