package dev.asyncactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.ActivityAddress.TaskToken;
import dev.asyncactivity.support.EmptyServer;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Tokens that are out in the world: every later version must still open them. The file was written
 * by another program than the library, and is only ever added to.
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
    try (EmptyServer server = new EmptyServer()) {
      AsyncActivityClient client =
          AsyncActivityClient.create(server.inNamespace(vector.get("namespace").asText()));
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
      assertThat(server.calls()).isEmpty();
    }
  }

  private static Parked address(JsonNode vector) {
    return new Parked(
        new TaskToken(HexFormat.of().parseHex(vector.get("taskToken").asText())),
        vector.get("namespace").asText(),
        vector.get("workflowId").textValue(),
        vector.get("runId").textValue(),
        vector.get("activityId").asText(),
        vector.get("activityType").asText(),
        vector.get("attempt").asInt(),
        null,
        null);
  }
}
