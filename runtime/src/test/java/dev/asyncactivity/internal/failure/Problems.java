package dev.asyncactivity.internal.failure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.internal.payload.DecodedPayload;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks a {@link StrictRecord} what is wrong with some JSON. */
final class Problems {
  private Problems() {}

  static void assertProblem(Class<?> type, String json, @Nullable String problem) {
    DecodedPayload payload = DecodedPayload.of(ForeignFailures.json(json));

    assertThat(StrictRecord.of(type).problem(payload.plainJson()))
        .as(type.getSimpleName() + " " + json)
        .isEqualTo(Optional.ofNullable(problem));
  }
}
