package dev.asyncactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncactivity.ActivityAddress.ById;
import dev.asyncactivity.ActivityAddress.ByTaskToken;
import dev.asyncactivity.ActivityAddress.InWorkflow;
import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.ActivityAddress.TaskToken;
import dev.asyncactivity.support.EmptyServer;
import dev.asyncactivity.support.ReviewHandle;
import dev.asyncactivity.support.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityAddressTest {
  /** Its base64 has both characters that differ between the alphabets, and padding. */
  private static final byte[] BYTES = HexFormat.of().parseHex("fbff3e0a24deadbeef");

  @ParameterizedTest
  @ValueSource(strings = {"+/8+CiTerb7v", "-_8-CiTerb7v", "+_8-CiTerb7v"})
  void readsBothAlphabetsOfBase64(String base64) {
    assertThat(ActivityAddress.taskToken(base64)).isEqualTo(ActivityAddress.taskToken(BYTES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+/8+\nCiTe\r\nrb7v", " +/8+CiTerb7v\n", "+/8+ CiTe\trb7v"})
  void readsBase64WithLineBreaks(String base64) {
    assertThat(ActivityAddress.taskToken(base64)).isEqualTo(ActivityAddress.taskToken(BYTES));
  }

  @Test
  void readsBase64AsMimeAndPemHaveIt() {
    byte[] bytes = new byte[172];
    new Random(20268).nextBytes(bytes);

    assertThat(ActivityAddress.taskToken(Base64.getMimeEncoder().encodeToString(bytes)))
        .isEqualTo(ActivityAddress.taskToken(bytes));
  }

  @Test
  void refusesHexAndSaysWhatToDo() {
    byte[] bytes = new byte[63];
    new Random(20269).nextBytes(bytes);
    HexFormat hex = HexFormat.of();
    for (String text :
        List.of(hex.formatHex(bytes), hex.withUpperCase().formatHex(bytes), "0a".repeat(16))) {
      assertThatThrownBy(() -> ActivityAddress.taskToken(text))
          .isExactlyInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "This looks like hex: give its bytes to ActivityAddress.taskToken(byte[]), as of"
                  + " HexFormat.of().parseHex(text)");
    }
  }

  @Test
  void readsBase64WithAndWithoutPadding() {
    Random random = new Random(20267);
    for (int length = 1; length < 300; length++) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      ActivityAddress expected = ActivityAddress.taskToken(bytes);
      for (Base64.Encoder encoder : List.of(Base64.getEncoder(), Base64.getUrlEncoder())) {
        assertThat(ActivityAddress.taskToken(encoder.encodeToString(bytes))).isEqualTo(expected);
        assertThat(ActivityAddress.taskToken(encoder.withoutPadding().encodeToString(bytes)))
            .isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "====", "AA=A", "not base64!", " \n", "é"})
  void refusesWhatIsNotBase64(String text) {
    assertThatThrownBy(() -> ActivityAddress.taskToken(text))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("Not a task token in base64");
  }

  @ParameterizedTest
  @ValueSource(strings = {"aap_AAAA", "aas_AAAA"})
  void refusesACallbackTokenAndPointsToTheCompletersMethod(String token) {
    assertThatThrownBy(() -> ActivityAddress.taskToken(token))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("give it to the completer's method as it is");
  }

  @Test
  void refusesATaskTokenWithoutBytes() {
    assertThatThrownBy(() -> ActivityAddress.taskToken(new byte[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The task token is empty");
  }

  @Test
  void copiesTheTaskTokenInAndOut() {
    byte[] bytes = BYTES.clone();
    TaskToken token = new TaskToken(bytes);
    bytes[0] = 0;
    token.bytes()[1] = 0;

    assertThat(token.bytes()).isEqualTo(BYTES);
  }

  @Test
  void isEqualToWhatNamesTheSame() {
    assertThat(ActivityAddress.taskToken(BYTES))
        .isEqualTo(ActivityAddress.taskToken(BYTES.clone()))
        .hasSameHashCodeAs(ActivityAddress.taskToken(BYTES.clone()))
        .isNotEqualTo(ActivityAddress.taskToken(new byte[] {1}));
    assertThat(parked(BYTES, 1))
        .isEqualTo(parked(BYTES.clone(), 1))
        .hasSameHashCodeAs(parked(BYTES.clone(), 1))
        .isNotEqualTo(parked(BYTES, 2))
        .isNotEqualTo(parked(new byte[] {1}, 1));
    assertThat(ActivityAddress.of("w", "a"))
        .isEqualTo(new ById("w", null, "a"))
        .isNotEqualTo(ActivityAddress.of("w", "r", "a"));
    assertThat(ActivityAddress.inWorkflow("w"))
        .isEqualTo(new InWorkflow("w"))
        .isNotEqualTo(ActivityAddress.inWorkflow("v"));
    assertThat(new TaskToken(BYTES)).isNotEqualTo(BYTES).isNotEqualTo(null);
  }

  @Test
  void putsTheIdsInOrder() {
    assertThat(ActivityAddress.of("w", "a")).isEqualTo(new ById("w", null, "a"));
    assertThat(ActivityAddress.of("w", "r", "a")).isEqualTo(new ById("w", "r", "a"));
  }

  @Test
  void refusesMissingParts() {
    assertThatThrownBy(() -> ActivityAddress.of(null, "a"))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> ActivityAddress.of("w", null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> ActivityAddress.of("w", null, "a"))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("runId");
    assertThatThrownBy(() -> ActivityAddress.inWorkflow(null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> new ByTaskToken(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> parked(BYTES, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The attempt is 0, but counts from 1");
  }

  @Test
  void showsTheLengthOfATaskTokenOnly() {
    assertThat(ActivityAddress.taskToken(BYTES))
        .hasToString("ByTaskToken[taskToken=TaskToken[9 bytes]]");
    assertThat(parked(BYTES, 1))
        .hasToString(
            "Parked[namespace=\"default\", workflowId=\"w\", runId=\"r\", activityId=\"a\","
                + " activityType=\"Review\", attempt=1]");
  }

  @Test
  void showsTextFromOutsideOnOneLineAndNotTooLong() {
    Parked hostile =
        Tokens.parked(
            new TaskToken(BYTES),
            "default",
            "w\n\"x\u202e",
            "r".repeat(1000),
            "a",
            "Review",
            1,
            null,
            null);

    assertThat(hostile.toString())
        .contains("workflowId=\"w\\u000a\\\"x\\u202e\"")
        .contains("r".repeat(200) + "... 1000 characters\"")
        .hasSizeLessThan(500);
  }

  @Test
  void handlesShowTheAddressAndNoTaskToken() {
    try (EmptyServer server = new EmptyServer()) {
      AsyncActivityClient client = AsyncActivityClient.create(server.inNamespace("default"));
      for (ActivityAddress address :
          List.of(
              parked(BYTES, 1),
              ActivityAddress.taskToken(BYTES),
              ActivityAddress.of("w", "a"),
              ActivityAddress.inWorkflow("w"))) {
        assertThat(new ReviewHandle(client, address)).hasToString("ReviewHandle[" + address + "]");
      }
    }
  }

  @Test
  void exceptionsShowNoTaskToken() {
    try (EmptyServer server = new EmptyServer()) {
      AsyncActivityClient client = AsyncActivityClient.create(server.inNamespace("default"));
      byte[] bytes = "SECRET-TASK-TOKEN".getBytes(StandardCharsets.UTF_8);
      for (ActivityAddress address : List.of(parked(bytes, 1), ActivityAddress.taskToken(bytes))) {
        ReviewHandle handle = new ReviewHandle(client, address);
        assertThatThrownBy(() -> handle.complete("RESULT"))
            .satisfies(ActivityAddressTest::showsNoSecret);
        assertThatThrownBy(() -> handle.heartbeat("RESULT"))
            .satisfies(ActivityAddressTest::showsNoSecret);
      }
    }
  }

  private static void showsNoSecret(Throwable thrown) {
    for (Throwable shown = thrown; shown != null; shown = shown.getCause()) {
      assertThat(shown.toString()).doesNotContain("SECRET", "RESULT", "U0VDUkVU");
    }
  }

  private static Parked parked(byte[] taskToken, int attempt) {
    return Tokens.parked(
        new TaskToken(taskToken), "default", "w", "r", "a", "Review", attempt, null, null);
  }
}
