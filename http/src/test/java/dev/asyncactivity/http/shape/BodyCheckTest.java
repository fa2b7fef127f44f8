package dev.asyncactivity.http.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.ObjectMapper;
import expenses.ExpenseActivities.Decision;
import expenses.ExpenseActivities.ReviewProgress;
import io.temporal.common.converter.JacksonJsonPayloadConverter;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyCheckTest {
  private final ObjectMapper mapper = JacksonJsonPayloadConverter.newDefaultObjectMapper();
  private final ShapeReader reader = ShapeReader.of(mapper);

  record Order(String id, List<Line> lines, @Nullable String note) {}

  record Line(String sku, int count, LocalDate due) {}

  private List<String> errors(Type type, String body) throws MalformedJsonException {
    return BodyCheck.check(
            reader.read(type), StrictJson.parse(body.getBytes(StandardCharsets.UTF_8)))
        .stream()
        .map(it -> it.pointer() + " " + it.code().text() + ": " + it.detail())
        .toList();
  }

  /** An error names its place, so that a long key is repeated with each: 450 MB of 64 KB. */
  @Test
  void ofVeryManyErrorsTheFirstAreTold() throws MalformedJsonException {
    Type lists =
        mapper
            .getTypeFactory()
            .constructMapType(
                Map.class,
                mapper.constructType(String.class),
                mapper.getTypeFactory().constructCollectionType(List.class, String.class));
    String numbers = "1,".repeat(15_000) + "1";
    assertThat(errors(lists, "{\"%s\":[%s]}".formatted("k".repeat(30_000), numbers))).hasSize(1);
    assertThat(String.join("", errors(lists, "{\"k\":[%s]}".formatted(numbers))))
        .hasSizeBetween(16_384, 32_768);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"approved":true,"by":"ann"}           |
          {}                                     | /approved missing: is missing
          {"approved":1,"by":"ann"}              | /approved type: must be true or false
          {"approved":null,"by":"ann"}           | /approved null: must not be null
          {"approved":"true","by":"ann"}         | /approved type: must be true or false
          {"approved":true,"by":7}               | /by type: must be a string
          {"approved":true,"by":"ann","extra":1} | /extra unknown: is not a field of Decision
          []                                     | ` type: must be an object`
          null                                   | ` null: must not be null`
          """)
  void decisionsAreChecked(String body, @Nullable String error) throws MalformedJsonException {
    if (error == null) {
      assertThat(errors(Decision.class, body)).isEmpty();
    } else {
      assertThat(errors(Decision.class, body)).contains(error);
    }
  }

  @Test
  void everyErrorIsSaid() throws MalformedJsonException {
    assertThat(
            errors(
                Order.class,
                """
                {"id": 5, "lines": [
                  {"sku": "a/b", "count": 5.9, "due": "2026-11-25"},
                  {"sku": "c", "count": 2147483648, "due": 20000},
                  {"sku": "d", "count": 1e2, "due": "2026-02-30"}], "n~/te": 1}
                """))
        .containsExactly(
            "/id type: must be a string",
            "/lines/0/count not-whole: must be a whole number, written without fraction and"
                + " exponent",
            "/lines/1/count range: must not be greater than 2147483647",
            "/lines/1/due type: must be a string",
            "/lines/2/due format: must be a date, such as 2026-11-25",
            "/n~0~1te unknown: is not a field of Order");
  }

  enum Color {
    RED,
    GREEN
  }

  record Colored(Color color) {}

  record Dated(LocalDate day) {}

  @Test
  void whatTheDefaultConverterAloneWouldTakeIsRefused() throws Exception {
    Map<Type, List<String>> bodies =
        Map.of(
            Decision.class,
            List.of(
                "{}", "{\"approved\":null}", "{\"approved\":\"\"}", "{\"approved\":7,\"by\":8}"),
            ReviewProgress.class,
            List.of(
                "{\"percent\":5.9}", "{\"percent\":\"\"}", "{\"percent\":\" 5 \",\"stage\":\"\"}"),
            Colored.class,
            List.of("{\"color\":1}", "{\"color\":\"1\"}", "{}"),
            Dated.class,
            List.of("{\"day\":20000}", "{\"day\":\"\"}", "{\"day\":[2026,1,1]}"),
            int.class,
            List.of("\"5\"", "5.9", "null"));
    for (Type type : bodies.keySet()) {
      for (String body : Objects.requireNonNull(bodies.get(type))) {
        assertThatCode(() -> mapper.readValue(body, mapper.constructType(type)))
            .as("%s: %s", type, body)
            .doesNotThrowAnyException();
        assertThat(errors(type, body)).as("%s: %s", type, body).isNotEmpty();
      }
    }
  }

  @Test
  void numbersOfProgressAreWhole() throws MalformedJsonException {
    assertThat(errors(ReviewProgress.class, "{\"stage\":\"\",\"percent\":5.0}")).isEmpty();
    assertThat(errors(ReviewProgress.class, "{\"stage\":\"\",\"percent\":\"5\"}")).hasSize(1);
  }
}
