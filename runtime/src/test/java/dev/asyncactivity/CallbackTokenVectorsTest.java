package dev.asyncactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.asyncactivity.ActivityAddress.OfToken;
import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.ActivityAddress.TaskToken;
import dev.asyncactivity.ActivityAddress.Waiting;
import dev.asyncactivity.internal.address.ParkedActivity;
import dev.asyncactivity.support.EmptyServer;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Tokens that are out in the world: every later version must still open them. The file was written
 * by another program than the library, {@code sealed_tokens.py} for the later ones, and is only
 * ever added to.
 */
class CallbackTokenVectorsTest {

  @TestFactory
  Stream<DynamicTest> opensOrRefusesEachVectorAsRecorded() throws IOException {
    try (InputStream file = getClass().getResourceAsStream("/callback-token-vectors.json")) {
      JsonNode vectors = new ObjectMapper().readTree(file);
      assertThat(vectors).hasSizeGreaterThanOrEqualTo(12);
      return StreamSupport.stream(vectors.spliterator(), false)
          .map(vector -> DynamicTest.dynamicTest(vector.get("name").asText(), () -> check(vector)));
    }
  }

  private static void check(JsonNode vector) {
    TokenCodec codec = codec(vector);
    try (EmptyServer server = new EmptyServer()) {
      AsyncActivityClient client =
          AsyncActivityClient.newBuilder(server.inNamespace(vector.get("namespace").asText()))
              .setTokenCodec(codec)
              .build();
      String token = vector.get("token").asText();
      if (vector.has("refused")) {
        InvalidCallbackTokenException refusal =
            catchThrowableOfType(
                InvalidCallbackTokenException.class, () -> client.openToken(token));
        assertThat(refusal).isNotNull();
        assertThat(refusal.reason()).hasToString(vector.get("refused").asText());
      } else {
        assertThat(client.openToken(token)).isEqualTo(address(vector));
      }
      if (isMadeAlike(vector)) {
        assertThat(client.tokenFor(address(vector))).isEqualTo(token);
      }
      assertThat(server.calls()).isEmpty();
    }
  }

  /** A sealed token without its nonce, and a plain one of an earlier version, are only read. */
  private static boolean isMadeAlike(JsonNode vector) {
    return !vector.has("refused")
        && (vector.has("nonce") || vector.has("firstScheduled") || vector.has("waitId"));
  }

  private static TokenCodec codec(JsonNode vector) {
    if (!vector.has("keys")) {
      return TokenCodec.plain();
    }
    SealedTokenCodec codec = TokenCodec.sealed(TokenKeys.parse(vector.get("keys").asText()));
    if (vector.has("expirySeconds")) {
      codec = codec.withExpiry(Duration.ofSeconds(vector.get("expirySeconds").asLong()));
    }
    if (vector.has("audience")) {
      codec = codec.withAudience(vector.get("audience").asText());
    }
    Instant now = Instant.ofEpochSecond(vector.path("now").asLong());
    byte[] nonce = HexFormat.of().parseHex(vector.path("nonce").asText());
    return codec.withSources(InstantSource.fixed(now), new FixedRandom(nonce));
  }

  private static OfToken address(JsonNode vector) {
    return vector.has("waitId")
        ? new Waiting(
            vector.get("namespace").asText(),
            vector.get("workflowId").asText(),
            vector.get("waitId").asText(),
            vector.get("activityType").asText(),
            vector.get("attempt").asInt())
        : parked(vector);
  }

  private static Parked parked(JsonNode vector) {
    return new Parked(
        new ParkedActivity(
            new TaskToken(HexFormat.of().parseHex(vector.get("taskToken").asText())),
            vector.get("namespace").asText(),
            vector.get("workflowId").textValue(),
            vector.get("runId").textValue(),
            vector.get("activityId").asText(),
            vector.get("activityType").asText(),
            vector.get("attempt").asInt(),
            vector.path("workflowType").textValue(),
            vector.path("taskQueue").textValue(),
            vector.path("firstScheduled").asLong(),
            vector.path("scheduled").asLong()));
  }

  /** Gives the vector's nonce, so that a token comes out as the other program made it. */
  private static final class FixedRandom extends SecureRandom {
    private static final long serialVersionUID = 1L;

    private final byte[] nonce;

    FixedRandom(byte[] nonce) {
      this.nonce = nonce;
    }

    @Override
    public void nextBytes(byte[] bytes) {
      System.arraycopy(nonce, 0, bytes, 0, bytes.length);
    }
  }
}
