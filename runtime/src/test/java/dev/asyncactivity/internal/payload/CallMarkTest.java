package dev.asyncactivity.internal.payload;

import static org.assertj.core.api.Assertions.assertThat;

import io.temporal.api.common.v1.Payloads;
import io.temporal.api.failure.v1.Failure;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.failure.ApplicationFailure;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of the history sees of a call, as docs/wire-format.md says it. */
class CallMarkTest {
  private static final String NONCE = "kJ3x0aZ_Q2bW";
  private static final DataConverter CONVERTER = DefaultDataConverter.STANDARD_INSTANCE;

  @Test
  void aFailureHasItInTheFirstLineOfItsTraceWhichJavaSkips() {
    Failure marked = sent("message");

    assertThat(marked.getStackTrace().lines()).first().isEqualTo("call=" + NONCE);
    assertThat(marked.getSource()).isEqualTo("JavaSDK");
    assertThat(CallMark.ofFailure(marked)).isEqualTo(NONCE);
    assertThat(isReadWithItsTrace(marked)).isTrue();
  }

  private static Failure sent(String message) {
    Failure failure = CONVERTER.exceptionToFailure(ApplicationFailure.newFailure(message, "Type"));
    return CallMark.mark(failure, NONCE);
  }

  private static boolean isReadWithItsTrace(Failure failure) {
    return Arrays.stream(CONVERTER.failureToException(failure).getStackTrace())
        .anyMatch(frame -> frame.getMethodName().equals("sent"));
  }

  @ParameterizedTest
  @ValueSource(ints = {3496, 3497})
  void aLongFailureHasItInItsSourceToo(int length) {
    Failure marked = sent("m".repeat(length));

    assertThat(marked.getSource()).isEqualTo(length == 3496 ? "JavaSDK" : "JavaSDK call=" + NONCE);
    assertThat(isReadWithItsTrace(marked)).isEqualTo(length == 3496);
    assertThat(CallMark.ofFailure(marked.toBuilder().clearStackTrace().build()))
        .isEqualTo(length == 3496 ? "" : NONCE);
  }

  @Test
  void theDetailsOfACancellationHaveItInTheirMetadata() {
    Payloads details = CONVERTER.toPayloads("stopped", 40).orElseThrow();
    Payloads marked = CallMark.mark(details, NONCE);

    assertThat(marked.getPayloadsList())
        .extracting(it -> it.getMetadataOrThrow("async-activity-call").toStringUtf8())
        .containsExactly(NONCE, NONCE);
    assertThat(CallMark.ofCancellation("", marked)).isEqualTo(NONCE);
    assertThat(CONVERTER.fromPayloads(0, Optional.of(marked), String.class, String.class))
        .isEqualTo("stopped");
  }
}
