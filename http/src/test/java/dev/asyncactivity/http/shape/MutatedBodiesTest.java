package dev.asyncactivity.http.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.protobuf.ByteString;
import dev.asyncactivity.internal.failure.DeclaredFailure;
import dev.asyncactivity.internal.failure.DeclaredFailures;
import expenses.ExpenseActivities.Decision;
import expenses.ExpenseActivities.ReviewProgress;
import io.temporal.api.common.v1.Payload;
import io.temporal.api.common.v1.Payloads;
import io.temporal.api.enums.v1.RetryState;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.GlobalDataConverter;
import io.temporal.common.converter.JacksonJsonPayloadConverter;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What the check takes, the data converter reads: as a result, and as a failure that the workflow
 * finds. {@code -Dmutated.bodies=20000} draws more.
 */
class MutatedBodiesTest {
  private static final DataConverter CONVERTER = GlobalDataConverter.get();

  enum Color {
    RED,
    @JsonProperty("dark-blue")
    BLUE
  }

  record Numbers(
      byte tiny, short small, int whole, long large, float rough, double fine, char letter) {}

  record Boxes(
      @Nullable Integer whole, Long large, BigInteger huge, BigDecimal amount, Boolean flag) {}

  record Times(
      Instant instant,
      OffsetDateTime offset,
      ZonedDateTime zoned,
      LocalDate date,
      LocalDateTime local,
      LocalTime time,
      Duration duration,
      Period period,
      YearMonth month,
      ZoneId zone) {}

  record Texts(
      String text, UUID id, java.net.URI uri, Currency currency, byte[] bytes, Color color) {}

  record Parts(
      List<Numbers> list,
      Set<String> set,
      Map<Color, Boxes> byColor,
      Map<Integer, List<String>> byNumber,
      Map<LocalDate, @Nullable UUID> byDate,
      Optional<Texts> maybe,
      @JsonAlias({"alias1", "other2"}) int[] array) {}

  record Tree(@Nullable Times times, List<Tree> children) {}

  private final ShapeReader reader =
      ShapeReader.of(JacksonJsonPayloadConverter.newDefaultObjectMapper());
  private final int bodies = Integer.getInteger("mutated.bodies", 2_000);
  private final Draws draws = new Draws(Long.getLong("mutated.seed", 18));

  private static <T> @Nullable T read(JsonNode body, Class<T> type) {
    Payload payload =
        Payload.newBuilder()
            .putMetadata("encoding", ByteString.copyFromUtf8("json/plain"))
            .setData(ByteString.copyFrom(body.toString(), StandardCharsets.UTF_8))
            .build();
    return CONVERTER.fromPayloads(
        0, Optional.of(Payloads.newBuilder().addPayloads(payload).build()), type, type);
  }

  /** As {@link StrictJson} makes it of what was sent. */
  private static JsonNode sent(JsonNode body) throws MalformedJsonException {
    return StrictJson.parse(body.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void resultsAreRead() throws MalformedJsonException {
    List<Class<?>> types =
        List.of(
            Decision.class,
            ReviewProgress.class,
            Numbers.class,
            Boxes.class,
            Times.class,
            Texts.class,
            Parts.class,
            Tree.class,
            int.class,
            String.class);
    int taken = 0;
    for (int i = 0; i < bodies; i++) {
      Class<?> type = types.get(i % types.size());
      Shape shape = reader.read(type);
      JsonNode body = sent(draws.nearly(shape));
      if (BodyCheck.check(shape, body).isEmpty()) {
        taken++;
        assertThatCode(() -> assertThat(read(body, type)).isNotNull())
            .as("%s: %s", type.getSimpleName(), body)
            .doesNotThrowAnyException();
      }
    }
    assertThat(taken).isBetween(bodies / 5, bodies * 4 / 5);
  }

  @Test
  void failuresAreFoundByTheWorkflow() throws MalformedJsonException {
    DeclaredFailures<Object> family =
        DeclaredFailures.of(
            DeclaredFailure.nonRetryable("Boxes", Boxes.class),
            DeclaredFailure.nonRetryable("Parts", Parts.class));
    List<Class<?>> types = List.of(Boxes.class, Parts.class);
    for (int i = 0; i < bodies; i++) {
      Class<?> type = types.get(i % 2);
      Shape shape = reader.read(type);
      JsonNode body = sent(draws.nearly(shape));
      if (BodyCheck.check(shape, body).isEmpty()) {
        Object failure = Objects.requireNonNull(read(body, type));
        ApplicationFailure sent = family.toApplicationFailure(failure);
        assertThat(family.find(received(sent))).as("%s", body).isPresent();
      }
    }
  }

  private static ActivityFailure received(ApplicationFailure sent) {
    return new ActivityFailure(
        "Activity task failed",
        0,
        0,
        "RequestApproval",
        "1",
        RetryState.RETRY_STATE_NON_RETRYABLE_FAILURE,
        "",
        Objects.requireNonNull(CONVERTER.failureToException(CONVERTER.exceptionToFailure(sent))));
  }
}
