package dev.asyncactivity.internal.failure;

import static dev.asyncactivity.internal.failure.ForeignFailures.caught;
import static dev.asyncactivity.internal.failure.ForeignFailures.foreign;
import static dev.asyncactivity.internal.failure.ForeignFailures.json;
import static dev.asyncactivity.internal.failure.ForeignFailures.payload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.asyncactivity.support.AesGcmCodec;
import io.temporal.api.common.v1.Payload;
import io.temporal.api.common.v1.Payloads;
import io.temporal.common.converter.CodecDataConverter;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DataConverterException;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.common.converter.EncodedValues;
import io.temporal.common.converter.JacksonJsonPayloadConverter;
import io.temporal.common.converter.PayloadConverter;
import io.temporal.common.converter.RawValue;
import io.temporal.failure.ApplicationFailure;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A declared failure is read whole or not at all: nothing in it is made up. */
class DeclaredFailuresStrictTest {
  private static final DataConverter CONVERTER = DefaultDataConverter.STANDARD_INSTANCE;

  record OverBudget(
      String by,
      int lineCount,
      Price missing,
      List<Price> items,
      Map<String, Price> perAccount,
      Optional<Price> tip,
      @Nullable Price limit,
      boolean isFinal) {}

  record Price(BigDecimal amount, String currency, @Nullable String note) {}

  private static final DeclaredFailures<OverBudget> FAMILY =
      DeclaredFailures.of(DeclaredFailure.nonRetryable("OverBudget", OverBudget.class));

  private static final String PRICE = "{\"currency\":\"EUR\",\"amount\":12.5}";
  private static final String WHOLE =
      """
      {"isFinal": true, "lineCount": 2, "by": "SECRET", "tip": PRICE,
       "items": [PRICE, PRICE], "missing": PRICE, "perAccount": {"SECRET": PRICE}}
      """
          .replace("PRICE", PRICE);

  @Test
  void readsWhatGoAndPythonWrite() {
    Price price = new Price(new BigDecimal("12.5"), "EUR", null);
    OverBudget whole =
        new OverBudget(
            "SECRET",
            2,
            price,
            List.of(price, price),
            Map.of("SECRET", price),
            Optional.of(price),
            null,
            true);

    assertThat(find(json(WHOLE))).contains(whole);
    assertThat(find(json(WHOLE.replace(" 2,", " 2.0,")))).contains(whole);
    // Go writes fields that are null, Python's dataclasses too.
    assertThat(find(json(WHOLE.replace("{\"isFinal\"", "{\"limit\":null,\"isFinal\""))))
        .contains(whole);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"by\": \"SECRET\",       | ''                         | by is missing",
        "\"lineCount\": 2            | \"lineCount\": 40.9      | lineCount is not a whole number",
        "\"lineCount\": 2            | \"lineCount\": 3e9       | lineCount is out of range",
        "\"lineCount\": 2            | \"lineCount\": \"4711\" | lineCount is text",
        "\"lineCount\": 2            | \"lineCount\": null      | lineCount is null",
        "\"isFinal\": true,          | ''                         | isFinal is missing",
        "{\"SECRET\": PRICE}         | {\"SECRET\": {}}         | perAccount[].amount is missing",
        "[PRICE                        | [{\"amount\":4711}       | items[].currency is missing",
        "\"tip\": PRICE              | \"tip\": {}              | tip.amount is missing",
      })
  void saysWhichComponentIsWrong(String part, String replacement, String problem) {
    String wrong = WHOLE.replace(part.replace("PRICE", PRICE), replacement);

    assertThat(wrong).isNotEqualTo(WHOLE);
    assertUnreadable(foreign("OverBudget", json(wrong)), "component " + problem);
  }

  @Test
  void anEmptyObjectIsNoRecord() {
    assertUnreadable(foreign("OverBudget", json("{}")), "component by is missing");
  }

  @Test
  void readsStrictlyThroughCodecs() {
    DataConverter encrypting = new CodecDataConverter(CONVERTER, List.of(AesGcmCodec.unbound()));
    Payload whole = AesGcmCodec.unbound().encode(List.of(json(WHOLE))).get(0);
    Payload empty = AesGcmCodec.unbound().encode(List.of(json("{}"))).get(0);

    assertThat(FAMILY.find(caught(foreign(encrypting, "OverBudget", whole)))).isPresent();
    assertUnreadable(foreign(encrypting, "OverBudget", empty), "component by is missing");
  }

  @Test
  void aConverterNeedNotGiveRawPayloads() {
    DataConverter own =
        (DataConverter)
            Proxy.newProxyInstance(
                DataConverter.class.getClassLoader(),
                new Class<?>[] {DataConverter.class},
                (proxy, method, arguments) -> {
                  if (Arrays.asList(arguments).contains(RawValue.class)) {
                    throw new IllegalStateException("SECRET");
                  }
                  return method.invoke(CONVERTER, arguments);
                });
    Payloads details = Payloads.newBuilder().addPayloads(json(WHOLE)).build();
    ApplicationFailure failure =
        ApplicationFailure.newBuilder()
            .setType("OverBudget")
            .setDetails(new EncodedValues(Optional.of(details), own))
            .build();

    assertThat(FAMILY.find(caught(failure))).isPresent();
  }

  @Test
  void doesNotJudgeOtherEncodings() {
    DataConverter other =
        DefaultDataConverter.newDefaultInstance().withPayloadConverterOverrides(new Own());

    assertThat(FAMILY.find(caught(foreign(other, "OverBudget", payload("own", "{}")))))
        .contains(Own.READ);
  }

  /** Reads the same from whatever there is. */
  private static final class Own implements PayloadConverter {
    private static final OverBudget READ =
        new OverBudget(null, 0, null, null, null, null, null, false);

    @Override
    public String getEncodingType() {
      return "own";
    }

    @Override
    public Optional<Payload> toData(Object value) {
      return Optional.empty();
    }

    @Override
    public <T> T fromData(Payload content, Class<T> valueClass, Type valueType) {
      return valueClass.cast(READ);
    }
  }

  @Test
  void doesNotJudgeWhatNeverCrossedTheWire() {
    ApplicationFailure local = ApplicationFailure.newFailure("m", "OverBudget", Own.READ);

    assertThat(FAMILY.find(caught(local))).contains(Own.READ);
  }

  @Test
  void readsWhatAMapperWithANamingStrategyWrites() {
    DataConverter snakes =
        DefaultDataConverter.newDefaultInstance()
            .withPayloadConverterOverrides(
                new JacksonJsonPayloadConverter(
                    JacksonJsonPayloadConverter.newDefaultObjectMapper()
                        .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)));
    Payload payload = snakes.toPayload(overBudget(new Random(1))).orElseThrow();

    assertThat(payload.getData().toStringUtf8()).contains("line_count");
    assertThat(FAMILY.find(caught(foreign(snakes, "OverBudget", payload)))).isPresent();
  }

  @Test
  void findsWhicheverComponentIsDropped() throws JsonProcessingException {
    JsonMapper mapper = new JsonMapper();
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      OverBudget failure = overBudget(random);
      Payload payload = CONVERTER.toPayload(failure).orElseThrow();
      assertThat(find(payload)).contains(failure);

      JsonNode tree = mapper.readTree(payload.getData().toStringUtf8());
      List<Field> fields = fieldsOf(tree);
      Field dropped = fields.get(random.nextInt(fields.size()));
      dropped.object().remove(dropped.name());
      Payload rest = json(tree.toString());
      if (Set.of("tip", "limit", "note").contains(dropped.name())) {
        assertThat(find(rest)).isPresent();
      } else {
        assertUnreadable(
            foreign("OverBudget", rest), "component " + dropped.path() + " is missing");
      }
    }
  }

  private record Field(ObjectNode object, String name, String path) {}

  private static List<Field> fieldsOf(JsonNode tree) {
    List<Field> fields = new ArrayList<>();
    addFields("", tree, fields);
    for (String name : List.of("missing", "tip", "limit")) {
      addFields(name + ".", tree.get(name), fields);
    }
    for (String name : List.of("items", "perAccount")) {
      tree.get(name).forEach(price -> addFields(name + "[].", price, fields));
    }
    return fields;
  }

  private static void addFields(String path, JsonNode tree, List<Field> fields) {
    if (tree instanceof ObjectNode object) {
      object
          .fieldNames()
          .forEachRemaining(name -> fields.add(new Field(object, name, path + name)));
    }
  }

  private static OverBudget overBudget(Random random) {
    return new OverBudget(
        "SECRET" + random.nextInt(),
        random.nextInt(),
        price(random),
        random.ints(random.nextInt(3)).mapToObj(i -> price(random)).toList(),
        random.nextBoolean() ? Map.of() : Map.of("SECRET", price(random)),
        random.nextBoolean() ? Optional.empty() : Optional.of(price(random)),
        random.nextBoolean() ? null : price(random),
        random.nextBoolean());
  }

  private static Price price(Random random) {
    return new Price(
        BigDecimal.valueOf(random.nextInt(1_000_000) * 100L + 1, 2),
        "SECRET",
        random.nextBoolean() ? null : "SECRET");
  }

  private static Optional<OverBudget> find(Payload details) {
    return FAMILY.find(caught(foreign("OverBudget", details)));
  }

  private static void assertUnreadable(Exception cause, String found) {
    DataConverterException thrown =
        catchThrowableOfType(DataConverterException.class, () -> FAMILY.find(caught(cause)));

    assertThat(thrown)
        .hasMessage(
            "Activity Review failed with the declared type OverBudget, but the first of its"
                + " details is not a "
                + OverBudget.class.getName()
                + ": "
                + found)
        .hasNoCause();
  }
}
