package dev.asyncactivity.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CallerTest {

  /** The log has the caller of what an audit failed to record. */
  @Test
  void claimsAreNotShown() {
    assertThat(new Caller("ann", Map.of("id_token", "eyJ")).toString())
        .contains("ann")
        .doesNotContain("eyJ");
  }
}
