package dev.asyncactivity.http.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.http.shape.Shape.Obj;
import io.temporal.common.converter.JacksonJsonPayloadConverter;
import lombok.Builder;
import lombok.Data;
import lombok.Value;
import lombok.extern.jackson.Jacksonized;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lombok's types are beans and builders. */
class LombokTypesTest {
  private final ShapeReader reader =
      ShapeReader.of(JacksonJsonPayloadConverter.newDefaultObjectMapper());

  @Data
  static class Mutable {
    private boolean approved;
    private @Nullable String note;
  }

  @Value
  @Builder
  @Jacksonized
  static class Built {
    boolean approved;
    @Nullable String note;
  }

  @Test
  void data() {
    assertThat(fieldsOf(Mutable.class)).containsExactlyInAnyOrder("approved", "note?");
  }

  @Test
  void builders() {
    assertThat(fieldsOf(Built.class)).containsExactlyInAnyOrder("approved", "note?");
  }

  private Iterable<String> fieldsOf(Class<?> type) {
    return ((Obj) reader.read(type))
        .fields().stream().map(field -> field.name() + (field.required() ? "" : "?")).toList();
  }
}
