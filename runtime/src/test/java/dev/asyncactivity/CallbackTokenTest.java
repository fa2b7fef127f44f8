package dev.asyncactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.ActivityAddress.TaskToken;
import dev.asyncactivity.InvalidCallbackTokenException.Reason;
import dev.asyncactivity.support.EmptyServer;
import dev.asyncactivity.support.Tokens;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plain callback token: what it keeps, and that nothing else is taken for one. */
class CallbackTokenTest {
  private static final String NAMESPACE = "default";
  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
  private static final Pattern TOKEN_FORM = Pattern.compile("aap_[A-Za-z0-9_-]+");

  private static final Parked TYPICAL =
      Tokens.parked(
          new TaskToken(bytesOf("not the layout of any server")),
          NAMESPACE,
          "expense-4711",
          "0b6c8a1e-3f5d-4c2a-9e7b-1d2f3a4b5c6d",
          "5c0d7f5e-8a4b-3c1d-b2a9-0f1e2d3c4b5a",
          "RequestApproval",
          1,
          null,
          null);

  private static EmptyServer server;
  private static AsyncActivityClient client;

  @BeforeAll
  static void connect() {
    server = new EmptyServer();
    client = AsyncActivityClient.create(server.inNamespace(NAMESPACE));
  }

  @AfterAll
  static void nothingReachedTheServer() {
    assertThat(server.calls()).isEmpty();
    server.close();
  }

  @Test
  void keepsEveryAddress() {
    Random random = new Random(20261);
    for (int i = 0; i < 20_000; i++) {
      Parked address = randomAddress(random);
      String token = client.tokenFor(address);
      assertThat(TOKEN_FORM.matcher(token).matches()).as("form of token %s", i).isTrue();
      assertThat(client.openToken(token)).as("address %s", i).isEqualTo(address);
    }
  }

  @Test
  void keepsTheLongestIds() {
    String id = "\uD83D\uDE80".repeat(1000); // Each a code point of four bytes.
    Parked address =
        Tokens.parked(
            new TaskToken(new byte[10_000]),
            NAMESPACE,
            id,
            id,
            id,
            id,
            Integer.MAX_VALUE,
            null,
            null);

    assertThat(client.openToken(client.tokenFor(address))).isEqualTo(address);
  }

  @Test
  void refusesToMakeWhatIsTooLongToOpen() {
    String id = "x".repeat(70_000);

    assertThatThrownBy(() -> client.tokenFor(withWorkflowId(id)))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("A callback token holds 1 to 65535 bytes");
  }

  @Test
  void writesUuidsInSixteenBytes() {
    String uuid = "0b6c8a1e-3f5d-4c2a-9e7b-1d2f3a4b5c6d";

    int asUuid = client.tokenFor(withWorkflowId(uuid)).length();
    int asText = client.tokenFor(withWorkflowId(uuid.toUpperCase(Locale.ROOT))).length();

    assertThat(asText - asUuid).isBetween(27, 29); // 21 bytes.
  }

  @Test
  void refusesEveryCutAsCutShort() {
    Random random = new Random(20262);
    for (int i = 0; i < 20; i++) {
      String token = client.tokenFor(i == 0 ? TYPICAL : randomAddress(random));
      for (int length = 1; length < token.length(); length++) {
        InvalidCallbackTokenException refusal = refusal(token.substring(0, length));
        assertThat(refusal.reason()).as("%s of %s", length, i).isEqualTo(Reason.CUT_SHORT);
        assertThat(refusal.operatorMessage()).startsWith("The callback token is cut short: ");
      }
    }
  }

  @Test
  void refusesEverySubstitutedCharacter() {
    Random random = new Random(20263);
    for (int i = 0; i < 4; i++) {
      String token = client.tokenFor(i == 0 ? TYPICAL : shortAddress(random));
      for (int position = 0; position < token.length(); position++) {
        for (int c = 0; c < ALPHABET.length(); c++) {
          if (token.charAt(position) != ALPHABET.charAt(c)) {
            StringBuilder changed = new StringBuilder(token);
            changed.setCharAt(position, ALPHABET.charAt(c));
            refusal(changed.toString());
          }
        }
      }
    }
  }

  @Test
  void refusesEverySwapOfNeighbours() {
    String token = client.tokenFor(TYPICAL);
    for (int i = 0; i + 1 < token.length(); i++) {
      if (token.charAt(i) != token.charAt(i + 1)) {
        StringBuilder changed = new StringBuilder(token);
        changed.setCharAt(i, token.charAt(i + 1));
        changed.setCharAt(i + 1, token.charAt(i));
        refusal(changed.toString());
      }
    }
  }

  @Test
  void refusesAnAppendedEnd() {
    Random random = new Random(20264);
    // Lengths of all remainders of three, so that the last group of base64 has each form.
    for (int i = 0; i < 30; i++) {
      String token = client.tokenFor(randomAddress(random));
      for (String end : List.of("A", "AA", "AAA", "AAAA", "_", "--", "AAAAAAAA", token)) {
        refusal(token + end);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=", "==", " ", "\n", ".", "+", "/", "%", "&utm_source=mail", "é", "\0"})
  void refusesCharactersOutsideOfTheAlphabet(String foreign) {
    String token = client.tokenFor(TYPICAL);
    for (String changed :
        List.of(
            token + foreign,
            token.substring(0, 20) + foreign + token.substring(20),
            token.substring(0, 4) + foreign + token.substring(4))) {
      assertThat(refusal(changed).reason()).isEqualTo(Reason.MALFORMED);
    }
  }

  @Test
  void tellsWhichCharacterIsForeignByItsPosition() {
    assertThat(refusal("aap_AB*D").operatorMessage())
        .isEqualTo(
            "Not a callback token: character 3 after its prefix is none of A-Z, a-z, 0-9, _ and -");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "hello", "AAP_AAAA", "aapAAAA", "CiQ3ZjA=", "https://example.org/"})
  void refusesOtherTextsAndPointsToTaskTokens(String text) {
    assertThat(refusal(text).reason()).isEqualTo(Reason.MALFORMED);
    assertThat(refusal(text).operatorMessage())
        .isEqualTo(
            "Not a callback token: a plain one begins with aap_. For Temporal's own task token use"
                + " ActivityAddress.taskToken.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"aas_", "aas_AAAA", "aas_*"})
  void refusesASealedToken(String text) {
    assertThat(refusal(text).reason()).isEqualTo(Reason.NOT_PLAIN);
    assertThat(refusal(text).operatorMessage())
        .isEqualTo("The callback token is sealed, but the client's codec is TokenCodec.plain()");
  }

  @Test
  void refusesATextThatIsFarTooLongWithoutDecodingIt() {
    assertThat(refusal("aap_" + "A".repeat(1_000_000)).reason()).isEqualTo(Reason.MALFORMED);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 127, 128, 255})
  void refusesOtherVersions(int version) {
    byte[] content = typicalContent();
    content[0] = (byte) version;

    assertThat(refusalOfContent(content).reason()).isEqualTo(Reason.UNSUPPORTED_VERSION);
    assertThat(refusalOfContent(content).operatorMessage())
        .isEqualTo(
            "The callback token has version " + version + ", this library reads versions 1 and 2");
  }

  @Test
  void skipsFieldsOfLaterVersionsWhereverTheyStand() {
    Content front = new Content().text(42, "a later field").known().text(1, "token").number(7, 3);
    Content end = new Content().known().text(1, "token").number(7, 3).text(127, "");
    Content uuid = new Content().known().uuid(42).text(1, "token").number(7, 3);
    Parked expected =
        Tokens.parked(
            new TaskToken(bytesOf("token")), NAMESPACE, null, null, "id", "Type", 3, null, null);

    for (Content content : List.of(front, end, uuid)) {
      assertThat(open(content.bytes())).isEqualTo(expected);
    }
  }

  @Test
  void opensTheIdsOfAnActivityWithoutAWorkflow() {
    Parked standalone =
        Tokens.parked(
            new TaskToken(new byte[] {0}), NAMESPACE, null, null, "id", "Type", 1, null, null);

    assertThat(client.openToken(client.tokenFor(standalone))).isEqualTo(standalone);
  }

  @Test
  void refusesContentWithoutARequiredField() {
    String[] fields = {"token", NAMESPACE, "id", "Type"};
    int[] tags = {1, 2, 5, 6};
    for (int missing = 0; missing < tags.length; missing++) {
      Content content = new Content().number(7, 1);
      for (int i = 0; i < tags.length; i++) {
        if (i != missing) {
          content.text(tags[i], fields[i]);
        }
      }
      assertMalformed(content);
    }
    assertMalformed(new Content().known().text(1, "token"));
  }

  @Test
  void refusesContentThatIsOutOfBounds() {
    assertMalformed(new Content().known().text(1, "").number(7, 1));
    assertMalformed(new Content().known().text(1, "token").number(7, 0));
    assertMalformed(new Content().known().text(1, "token").raw(7));
    assertMalformed(new Content().known().text(1, "token").raw(7, 0x80));
    // More than an int, and more groups than an int can have.
    assertMalformed(new Content().known().text(1, "token").raw(7, 0xFF, 0xFF, 0xFF, 0xFF, 0x08));
    assertMalformed(
        new Content().known().text(1, "token").raw(7, 0x81, 0x80, 0x80, 0x80, 0x80, 0x00));
    // A length that is larger than what is left, also as large as an int can be.
    assertMalformed(new Content().known().number(7, 1).raw(1, 9).raw('t'));
    assertMalformed(new Content().known().number(7, 1).raw(1, 0xFF, 0xFF, 0xFF, 0xFF, 0x07));
    // A UUID that is cut, a tag without anything, text that is not UTF-8.
    assertMalformed(new Content().known().text(1, "token").number(7, 1).raw(0x83, 1, 2, 3));
    assertMalformed(new Content().known().text(1, "token").number(7, 1).raw(3));
    assertMalformed(new Content().known().text(1, "token").number(7, 1).raw(3, 2, 0xC3, 0x28));
    assertMalformed(new Content());
  }

  @Test
  void refusesAFieldThatIsThereTwice() {
    assertMalformed(new Content().known().text(1, "token").number(7, 1).number(7, 2));
    assertMalformed(new Content().known().text(1, "token").number(7, 1).text(1, "other"));
    assertMalformed(new Content().known().text(1, "token").number(7, 1).text(5, "other"));
    assertMalformed(new Content().known().text(1, "token").number(7, 1).uuid(5));
  }

  @Test
  void refusesRandomContentInOrder() {
    Random random = new Random(20265);
    int opened = 0;
    for (int i = 0; i < 50_000; i++) {
      byte[] content = i % 2 == 0 ? randomContent(random) : damagedContent(random);
      String token = TokenCodec.plain().encode(content);
      Throwable thrown = catchThrowable(() -> client.openToken(token));
      if (thrown == null) {
        opened++; // A damage inside of a value, such as an id, is for the checksum to find.
      } else {
        assertThat(thrown).as("content %s", i).isInstanceOf(InvalidCallbackTokenException.class);
        assertShowsNothingOf(token, thrown);
      }
    }
    assertThat(opened).isLessThan(25_000);
  }

  @Test
  void refusesRandomTextInOrder() {
    Random random = new Random(20266);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder(random.nextBoolean() ? "aap_" : "");
      int length = random.nextInt(200);
      for (int k = 0; k < length; k++) {
        text.append(
            i % 3 == 0
                ? (char) random.nextInt(0x10000)
                : ALPHABET.charAt(random.nextInt(ALPHABET.length())));
      }
      refusal(text.toString());
    }
  }

  @Test
  void theLayoutIsPrefixLengthContentAndChecksum() {
    byte[] content = {1, 2, 3};
    // CRC-32 of 00 03 01 02 03, computed outside of Java.
    byte[] expected = {0, 3, 1, 2, 3, (byte) 0x7E, (byte) 0x6A, (byte) 0x01, (byte) 0xFC};

    assertThat(TokenCodec.plain().encode(content))
        .isEqualTo("aap_" + Base64.getUrlEncoder().withoutPadding().encodeToString(expected));
  }

  @Test
  void theCodecNamesItself() {
    assertThat(TokenCodec.plain()).hasToString("TokenCodec.plain()");
    assertThat(client)
        .hasToString("AsyncActivityClient[namespace=default, tokenCodec=TokenCodec.plain()]");
  }

  @Test
  void theCodecRefusesAnEmptyContent() {
    assertThatThrownBy(() -> TokenCodec.plain().encode(new byte[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void assertMalformed(Content content) {
    InvalidCallbackTokenException refusal = refusalOfContent(content.bytes());
    assertThat(refusal.reason()).isEqualTo(Reason.MALFORMED);
    assertThat(refusal.operatorMessage()).isEqualTo("The callback token's content cannot be read");
  }

  private static Parked open(byte[] content) {
    return (Parked) client.openToken(TokenCodec.plain().encode(content));
  }

  private static InvalidCallbackTokenException refusalOfContent(byte[] content) {
    return refusal(TokenCodec.plain().encode(content));
  }

  /** The refusal of a text; the test fails if it is opened, or anything else is thrown. */
  private static InvalidCallbackTokenException refusal(String text) {
    Throwable thrown = catchThrowable(() -> client.openToken(text));
    assertThat(thrown).as(text).isInstanceOf(InvalidCallbackTokenException.class);
    assertShowsNothingOf(text, thrown);
    return (InvalidCallbackTokenException) thrown;
  }

  private static void assertShowsNothingOf(String token, Throwable thrown) {
    for (Throwable shown = thrown; shown != null; shown = shown.getCause()) {
      String message = shown.getMessage() + shown;
      for (int i = 4; i + 10 <= token.length(); i++) {
        if (message.contains(token.substring(i, i + 10))) {
          throw new AssertionError("Part of the token is in a message: " + message);
        }
      }
    }
  }

  private static byte[] typicalContent() {
    return TokenCodec.plain().decode(client.tokenFor(TYPICAL));
  }

  private static byte[] randomContent(Random random) {
    byte[] content = new byte[1 + random.nextInt(120)];
    random.nextBytes(content);
    if (random.nextInt(8) != 0) {
      content[0] = 1;
    }
    return content;
  }

  private static byte[] damagedContent(Random random) {
    byte[] content = typicalContent();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      content[random.nextInt(content.length)] = (byte) random.nextInt(256);
    }
    return content;
  }

  private static Parked withWorkflowId(String workflowId) {
    return Tokens.parked(
        TYPICAL.taskToken(), NAMESPACE, workflowId, TYPICAL.runId(), "id", "Type", 1, null, null);
  }

  private static Parked shortAddress(Random random) {
    byte[] taskToken = new byte[1 + random.nextInt(40)];
    random.nextBytes(taskToken);
    return Tokens.parked(new TaskToken(taskToken), NAMESPACE, "w", null, "a", "T", 1, null, null);
  }

  private static Parked randomAddress(Random random) {
    byte[] taskToken = new byte[1 + random.nextInt(600)];
    random.nextBytes(taskToken);
    return Tokens.parked(
        new TaskToken(taskToken),
        NAMESPACE,
        random.nextInt(10) == 0 ? null : randomId(random),
        random.nextInt(10) == 0 ? null : randomId(random),
        randomId(random),
        randomId(random),
        random.nextBoolean() ? 1 + random.nextInt(5) : 1 + random.nextInt(Integer.MAX_VALUE),
        random.nextBoolean() ? null : randomId(random),
        random.nextBoolean() ? null : randomId(random));
  }

  private static String randomId(Random random) {
    String uuid = new UUID(random.nextLong(), random.nextLong()).toString();
    return switch (random.nextInt(8)) {
      case 0, 1 -> uuid;
      case 2 -> uuid.toUpperCase(Locale.ROOT);
      case 3 -> uuid.replaceFirst("-", random.nextBoolean() ? "0" : "g");
      case 4 -> uuid.substring(1) + "-";
      case 5 -> randomText(random, 36);
      case 6 -> randomText(random, random.nextInt(40));
      default -> randomText(random, random.nextInt(20) == 0 ? 1000 : random.nextInt(120));
    };
  }

  private static String randomText(Random random, int length) {
    StringBuilder text = new StringBuilder(length);
    int kind = random.nextInt(3);
    while (text.length() < length) {
      int codePoint =
          switch (kind) {
            case 0 -> ALPHABET.charAt(random.nextInt(ALPHABET.length()));
            case 1 -> random.nextInt(0x500);
            default -> random.nextInt(Character.MAX_CODE_POINT + 1);
          };
      boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= 0xDFFF;
      if (!surrogate && text.length() + Character.charCount(codePoint) <= length) {
        text.appendCodePoint(codePoint);
      }
    }
    return text.toString();
  }

  private static byte[] bytesOf(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Content of a token, written by hand and not by the code under test. */
  private static final class Content {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Content() {
      out.write(1);
    }

    /** The required texts. */
    Content known() {
      return text(2, NAMESPACE).text(5, "id").text(6, "Type");
    }

    Content text(int tag, String text) {
      byte[] bytes = bytesOf(text);
      assertThat(bytes.length).isLessThan(0x80);
      out.write(tag);
      out.write(bytes.length);
      out.writeBytes(bytes);
      return this;
    }

    Content number(int tag, int number) {
      assertThat(number).isLessThan(0x80);
      return raw(tag, number);
    }

    Content uuid(int field) {
      out.write(field | 0x80);
      out.writeBytes(new byte[16]);
      return this;
    }

    Content raw(int... bytes) {
      for (int value : bytes) {
        out.write(value);
      }
      return this;
    }

    byte[] bytes() {
      return out.toByteArray();
    }
  }
}
