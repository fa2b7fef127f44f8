package dev.asyncactivity.cli.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.Duration;
import dev.asyncactivity.cli.BadInput;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.GlobalDataConverter;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import orders.OrderActivities;
import orders.OrderActivities.Decision;
import orders.SecretConverter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonValuesTest {
  private final JsonValues values = new JsonValues(GlobalDataConverter.get());

  record Line(String name, Optional<Integer> count, List<Double> prices, Instant at) {}

  @Test
  void readsWhatIsOfTheType() throws Exception {
    assertThat(read("{\"by\":\"ann\",\"approved\":true}", Decision.class))
        .isEqualTo(new Decision(true, "ann"));
    assertThat(read("{\"by\":null,\"approved\":true}", Decision.class))
        .isEqualTo(new Decision(true, null));
    assertThat(read("\"yes\"", String.class)).isEqualTo("yes");
    assertThat(read("7", int.class)).isEqualTo(7);
    assertThat(read("7", double.class)).isEqualTo(7.0);
    assertThat(read("null", Decision.class)).isNull();
    Type audit = OrderActivities.class.getMethod("audit", String.class).getGenericReturnType();
    assertThat(read("{\"may\":[{\"approved\":true,\"by\":\"ann\"}]}", audit).toString())
        .isEqualTo("{may=[Decision[approved=true, by=ann]]}");
    assertThat(read("\"AQI=\"", byte[].class)).isEqualTo(new byte[] {1, 2});
    assertThat(read("\"1.500s\"", Duration.class))
        .isEqualTo(Duration.newBuilder().setSeconds(1).setNanos(500_000_000).build());
    String line = "{\"name\":\"a\",\"count\":3,\"prices\":[1,2.5],\"at\":\"2026-12-01T10:00:00Z\"}";
    assertThat(read(line, Line.class))
        .isEqualTo(
            new Line(
                "a", Optional.of(3), List.of(1.0, 2.5), Instant.parse("2026-12-01T10:00:00Z")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "yes | The result is not JSON: Unrecognized token 'yes'",
        "`` | The result is empty",
        "{} {} | The result is not JSON",
        "{\"by\":\"ann\",\"approved\":true | The result is not JSON",
        "{\"by\":\"ann\",\"aproved\":true} | Unrecognized field \"aproved\"",
        "{\"by\":\"ann\",\"approved\":\"no idea\"} | at .approved",
        "{\"by\":\"ann\"} | .approved is missing, and becomes false",
        "{\"by\":5,\"approved\":true} | .by is not 5 but \"5\"",
        "{\"by\":\"ann\",\"approved\":1} | .approved is not 1 but true",
        "[] | cannot be read as Decision",
      })
  void refusesWhatIsNot(String json, String why) {
    assertThatThrownBy(() -> read(json, Decision.class))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining(why);
  }

  @Test
  void takesWhatTheConverterReadsIfTheOperatorSaysSo() {
    assertThat(values.read("result", "{\"by\":5}", Decision.class, true))
        .isEqualTo(new Decision(false, "5"));
    assertThatThrownBy(() -> read("1.9", int.class)).hasMessageContaining("not 1.9 but 1");
    assertThat(values.read("result", "1.9", int.class, true)).isEqualTo(1);
  }

  @Test
  void readsAndWritesBehindACodec() {
    DataConverter secret = new SecretConverter();
    JsonValues hidden = new JsonValues(secret);
    String json = "{\"approved\":true,\"by\":\"ann\"}";
    assertThat(hidden.read("result", json, Decision.class, false))
        .isEqualTo(new Decision(true, "ann"));
    assertThatThrownBy(() -> hidden.read("result", "{\"by\":\"ann\"}", Decision.class, false))
        .hasMessageContaining(".approved is missing");
    assertThat(hidden.write(new Decision(true, "ann")).orElseThrow()).hasToString(json);
  }

  private Object read(String json, Type type) {
    return values.read("result", json, type, false);
  }
}
