package dev.asyncactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.asyncactivity.InvalidCallbackTokenException.Reason;
import dev.asyncactivity.support.TypicalContent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sealed callback token: only what was sealed is opened, and why anything else is not. */
class SealedTokenTest {
  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
  private static final Pattern TOKEN_FORM = Pattern.compile("aas_[A-Za-z0-9_-]+");

  private static final TokenKeys KEYS = TokenKeys.of(1, key(1));
  private static final SealedTokenCodec CODEC = TokenCodec.sealed(KEYS);
  private static final byte[] CONTENT = "what a token holds".getBytes(StandardCharsets.UTF_8);

  @Test
  void keepsEveryContent() {
    Random random = new Random(50261);
    List<SealedTokenCodec> codecs =
        List.of(
            CODEC,
            CODEC.withExpiry(Duration.ofHours(1)),
            CODEC.withAudience("mail"),
            CODEC.withAudience("é").withExpiry(Duration.ofDays(3653)));
    for (int i = 0; i < 5_000; i++) {
      byte[] content = new byte[1 + random.nextInt(i % 100 == 0 ? 0xFFFF : 700)];
      random.nextBytes(content);
      SealedTokenCodec codec = codecs.get(i % codecs.size());
      String token = codec.encode(content);
      assertThat(TOKEN_FORM.matcher(token).matches()).as("form of token %s", i).isTrue();
      assertThat(codec.decode(token)).as("content %s", i).isEqualTo(content);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 511, 512, 513, 0xFFFE, 0xFFFF})
  void keepsContentsAtTheBoundsOfTheHeader(int length) {
    for (SealedTokenCodec codec :
        List.of(CODEC, CODEC.withAudience("mail").withExpiry(Duration.ofDays(1)))) {
      byte[] content = new byte[length];
      assertThat(codec.decode(codec.encode(content))).isEqualTo(content);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 0x10000})
  void refusesToSealNothingOrTooMuch(int length) {
    assertThatThrownBy(() -> CODEC.encode(new byte[length]))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("A callback token holds 1 to 65535 bytes, not " + length);
  }

  @Test
  void sealsTheSameContentEachTimeAnew() {
    Set<String> tokens = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      assertThat(tokens.add(CODEC.encode(CONTENT).substring(6, 30))).as("token %s", i).isTrue();
    }
  }

  @Test
  void showsNothingOfTheContent() {
    byte[] content = new byte[300];
    Set<Character> characters = new HashSet<>();
    for (char c : CODEC.encode(content).toCharArray()) {
      characters.add(c);
    }
    assertThat(characters).hasSizeGreaterThan(40);
  }

  @Test
  void isShortEnoughForALink() {
    byte[] inMemory = TypicalContent.of(TypicalContent.IN_MEMORY);
    byte[] real = TypicalContent.of(TypicalContent.REAL_SERVER);
    assertThat(TokenCodec.plain().encode(inMemory)).hasSize(283);
    assertThat(TokenCodec.plain().encode(real)).hasSize(430);
    assertThat(CODEC.encode(inMemory)).hasSize(315);
    assertThat(CODEC.encode(real)).hasSize(462);
    SealedTokenCodec expiring = CODEC.withExpiry(Duration.ofDays(30));
    assertThat(expiring.encode(inMemory)).hasSize(320);
    assertThat(expiring.encode(real)).hasSize(467);
    assertThat(expiring.withAudience("mail").encode(inMemory)).hasSize(342);
    assertThat(expiring.withAudience("mail").encode(real)).hasSize(488);
  }

  @Test
  void refusesEveryCutAsCutShort() {
    for (SealedTokenCodec codec :
        List.of(CODEC, CODEC.withAudience("mail").withExpiry(Duration.ofDays(1)))) {
      for (int size : new int[] {1, 2, 3, 300, 511, 512, 513, 1500}) {
        String token = codec.encode(new byte[size]);
        for (int length = 1; length < token.length(); length++) {
          InvalidCallbackTokenException refusal = refusal(codec, token.substring(0, length));
          assertThat(refusal.reason()).as("%s of %s", length, size).isEqualTo(Reason.CUT_SHORT);
          assertThat(refusal.operatorMessage()).startsWith("The callback token is cut short: ");
        }
      }
    }
  }

  @Test
  void refusesEverySubstitutedCharacter() {
    SealedTokenCodec full = CODEC.withAudience("mail").withExpiry(Duration.ofDays(1));
    // Contents of all remainders of three, so that the last group of base64 has each form.
    for (int size : new int[] {18, 19, 20}) {
      for (SealedTokenCodec codec : List.of(CODEC, full)) {
        String token = codec.encode(new byte[size]);
        for (int position = 0; position < token.length(); position++) {
          for (int c = 0; c < ALPHABET.length(); c++) {
            if (token.charAt(position) != ALPHABET.charAt(c)) {
              StringBuilder changed = new StringBuilder(token);
              changed.setCharAt(position, ALPHABET.charAt(c));
              refusal(codec, changed.toString());
            }
          }
        }
      }
    }
  }

  @Test
  void refusesEveryChangeBehindTheHeaderAsAltered() {
    String token = CODEC.encode(CONTENT);
    for (int position = 7; position < token.length(); position++) {
      for (int c = 0; c < ALPHABET.length(); c++) {
        if (token.charAt(position) != ALPHABET.charAt(c)) {
          StringBuilder changed = new StringBuilder(token);
          changed.setCharAt(position, ALPHABET.charAt(c));
          assertThat(reason(CODEC, changed.toString())).isEqualTo(Reason.ALTERED);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "AA", "AAA", "AAAA", "_", "--", "AAAAAAAA"})
  void refusesAnAppendedEndAsAltered(String end) {
    for (int size = 1; size < 9; size++) {
      assertThat(reason(CODEC, CODEC.encode(new byte[size]) + end)).isEqualTo(Reason.ALTERED);
    }
  }

  @Test
  void refusesPartsOfTwoTokensPutTogether() {
    String one = CODEC.encode(CONTENT);
    String other = CODEC.encode(CONTENT);
    for (int cut = 8; cut < one.length(); cut++) {
      String mixed = one.substring(0, cut) + other.substring(cut);
      if (!mixed.equals(one) && !mixed.equals(other)) {
        assertThat(reason(CODEC, mixed)).isEqualTo(Reason.ALTERED);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=", " ", "\n", ".", "+", "/", "%", "é", "\0"})
  void refusesCharactersOutsideOfTheAlphabet(String foreign) {
    String token = CODEC.encode(CONTENT);

    assertThat(reason(CODEC, token + foreign)).isEqualTo(Reason.MALFORMED);
    assertThat(reason(CODEC, token.substring(0, 20) + foreign + token.substring(20)))
        .isEqualTo(Reason.MALFORMED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "hello", "AAS_AAAA", "aasAAAA", "CiQ3ZjA=", "https://e.org/"})
  void refusesOtherTextsAndPointsToTaskTokens(String text) {
    assertThat(reason(CODEC, text)).isEqualTo(Reason.MALFORMED);
    assertThat(refusal(CODEC, text).operatorMessage())
        .isEqualTo(
            "Not a callback token: a sealed one begins with aas_. For Temporal's own task token"
                + " use ActivityAddress.taskToken.");
  }

  @Test
  void refusesATextThatIsFarTooLongWithoutDecodingIt() {
    assertThat(reason(CODEC, "aas_" + "A".repeat(1_000_000))).isEqualTo(Reason.MALFORMED);
  }

  @Test
  void refusesAPlainTokenAndThePlainCodecASealedOne() {
    assertThat(reason(CODEC, TokenCodec.plain().encode(CONTENT))).isEqualTo(Reason.NOT_SEALED);
    assertThat(reason(TokenCodec.plain(), CODEC.encode(CONTENT))).isEqualTo(Reason.NOT_PLAIN);
  }

  @Test
  void servesManyThreads() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(16);
    AtomicReference<TokenKeys> keys = new AtomicReference<>(KEYS);
    SealedTokenCodec codec = TokenCodec.sealed(keys::get).withAudience("mail");
    try {
      List<Callable<Integer>> tasks = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        int seed = i;
        tasks.add(() -> roundTrips(codec, seed));
      }
      tasks.add(
          () -> {
            for (int id = 2; id <= TokenKeys.MAX_ID; id++) {
              keys.set(keys.get().with(id, key(id)));
            }
            return 0;
          });
      int kept = 0;
      for (Future<Integer> task : threads.invokeAll(tasks)) {
        kept += task.get();
      }
      assertThat(kept).isEqualTo(16 * 2_000);
    } finally {
      threads.shutdownNow();
    }
  }

  private static int roundTrips(TokenCodec codec, int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      byte[] content = new byte[1 + random.nextInt(400)];
      random.nextBytes(content);
      String token = codec.encode(content);
      assertThat(codec.decode(token)).isEqualTo(content);
      String changed = token.substring(0, token.length() - 8) + "AAAAAAAA";
      assertThat(reason(codec, changed)).isEqualTo(Reason.ALTERED);
    }
    return 2_000;
  }

  private static Reason reason(TokenCodec codec, String token) {
    return refusal(codec, token).reason();
  }

  /** The refusal of a text; the test fails if it is opened, or anything else is thrown. */
  private static InvalidCallbackTokenException refusal(TokenCodec codec, String text) {
    Throwable thrown = catchThrowable(() -> codec.decode(text));
    assertThat(thrown).isInstanceOf(InvalidCallbackTokenException.class);
    assertThat(thrown).hasMessage("The callback token is not valid").hasNoCause();
    return (InvalidCallbackTokenException) thrown;
  }

  private static byte[] key(int seed) {
    byte[] key = new byte[32];
    new Random(seed).nextBytes(key);
    return key;
  }
}
