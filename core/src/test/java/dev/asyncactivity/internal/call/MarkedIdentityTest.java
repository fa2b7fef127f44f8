package dev.asyncactivity.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedIdentityTest {
  private static final String NONCE = "kJ3x0aZ_Q2bW";

  @ParameterizedTest
  @ValueSource(ints = {1, 237, 238, 1000})
  void theIdentityComesFirst(int length) {
    String marked = MarkedIdentity.of("i".repeat(length), NONCE);

    assertThat(marked).isEqualTo("i".repeat(Math.min(length, 237)) + " call=" + NONCE);
    assertThat(MarkedIdentity.nonceOf(marked)).isEqualTo(NONCE);
  }

  @Test
  void anIdentityWithoutAMarkHasNoNonce() {
    assertThat(MarkedIdentity.nonceOf("4711@host")).isEmpty();
    assertThat(MarkedIdentity.nonceOf(null)).isEmpty();
  }
}
