package dev.asyncactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.asyncactivity.InvalidCallbackTokenException.Reason;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sealed callback tokens with several keys, an expiry or an audience. */
class SealedTokenSettingsTest {
  private static final TokenKeys KEYS = TokenKeys.of(1, key(1));
  private static final SealedTokenCodec CODEC = TokenCodec.sealed(KEYS);
  private static final byte[] CONTENT = "what a token holds".getBytes(StandardCharsets.UTF_8);

  @Test
  void opensWithEveryKeyAndSealsWithTheNewest() {
    TokenKeys both = KEYS.with(2, key(2));
    SealedTokenCodec rotated = TokenCodec.sealed(both);
    SealedTokenCodec newOnly = TokenCodec.sealed(TokenKeys.of(2, key(2)));
    String old = CODEC.encode(CONTENT);
    String recent = rotated.encode(CONTENT);

    assertThat(rotated.decode(old)).isEqualTo(CONTENT);
    assertThat(rotated.decode(recent)).isEqualTo(CONTENT);
    assertThat(newOnly.decode(recent)).isEqualTo(CONTENT);
    assertThat(reason(newOnly, old)).isEqualTo(Reason.UNKNOWN_KEY);
    assertThat(reason(CODEC, recent)).isEqualTo(Reason.UNKNOWN_KEY);
    assertThat(refusal(newOnly, old).operatorMessage())
        .isEqualTo(
            "The callback token is sealed with key 1, which is not in TokenKeys[ids=[2],"
                + " newest=2]");
  }

  @Test
  void rotatesStepByStepWithoutRefusingALink() {
    TokenKeys before = KEYS;
    TokenKeys spread = TokenKeys.of(2, key(2)).with(1, key(1));
    TokenKeys sealing = KEYS.with(2, key(2));
    List<TokenKeys> steps = List.of(before, spread, sealing);
    // Processes take a step one after the other, so neighbouring steps run at the same time.
    for (int i = 0; i + 1 < steps.size(); i++) {
      SealedTokenCodec one = TokenCodec.sealed(steps.get(i));
      SealedTokenCodec next = TokenCodec.sealed(steps.get(i + 1));
      assertThat(one.decode(next.encode(CONTENT))).isEqualTo(CONTENT);
      assertThat(next.decode(one.encode(CONTENT))).isEqualTo(CONTENT);
    }
  }

  @Test
  void tellsOtherBytesUnderTheSameIdFromAnUnknownKey() {
    SealedTokenCodec other = TokenCodec.sealed(TokenKeys.of(1, key(2)));

    assertThat(reason(other, CODEC.encode(CONTENT))).isEqualTo(Reason.ALTERED);
    assertThat(refusal(other, CODEC.encode(CONTENT)).operatorMessage())
        .isEqualTo(
            "The callback token is not as it was made: it was changed, or sealed with other bytes"
                + " than this codec's key 1");
  }

  @Test
  void asksTheSupplierForEveryToken() {
    AtomicReference<TokenKeys> keys = new AtomicReference<>(KEYS);
    SealedTokenCodec codec = TokenCodec.sealed(keys::get);
    String old = codec.encode(CONTENT);

    keys.set(KEYS.with(2, key(2)));
    String recent = codec.encode(CONTENT);

    assertThat(codec.decode(old)).isEqualTo(CONTENT);
    assertThat(codec.decode(recent)).isEqualTo(CONTENT);
    assertThat(reason(CODEC, recent)).isEqualTo(Reason.UNKNOWN_KEY);
  }

  @Test
  void expiresAtTheFullSecondAfterItsTime() {
    Instant made = Instant.parse("2026-11-21T12:00:00.001Z");
    AtomicReference<Instant> now = new AtomicReference<>(made);
    SealedTokenCodec without = CODEC.withSources(now::get, new SecureRandom());
    SealedTokenCodec codec = without.withExpiry(Duration.ofSeconds(60));
    String token = codec.encode(CONTENT);

    for (String good : List.of("12:00:00.001", "12:01:00.001", "12:01:00.999")) {
      now.set(Instant.parse("2026-11-21T" + good + "Z"));
      assertThat(codec.decode(token)).isEqualTo(CONTENT);
      assertThat(without.decode(token)).isEqualTo(CONTENT);
    }
    for (String late : List.of("12:01:01.000", "12:01:02.000", "23:00:00.000")) {
      now.set(Instant.parse("2026-11-21T" + late + "Z"));
      assertThat(reason(codec, token)).isEqualTo(Reason.EXPIRED);
      assertThat(reason(without, token)).isEqualTo(Reason.EXPIRED);
    }
    assertThat(refusal(codec, token).operatorMessage())
        .isEqualTo("The callback token expired at 2026-11-21T12:01:01Z");
    assertThat(codec.decode(without.encode(CONTENT))).isEqualTo(CONTENT);
  }

  @Test
  void expiresAtItsTimeWhenThatIsAFullSecond() {
    AtomicReference<Instant> now = new AtomicReference<>(Instant.ofEpochSecond(1_000));
    SealedTokenCodec codec =
        CODEC.withSources(now::get, new SecureRandom()).withExpiry(Duration.ofSeconds(1));
    String token = codec.encode(CONTENT);

    now.set(Instant.ofEpochSecond(1_000, 999_999_999));
    assertThat(codec.decode(token)).isEqualTo(CONTENT);
    now.set(Instant.ofEpochSecond(1_001));
    assertThat(reason(codec, token)).isEqualTo(Reason.EXPIRED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT-1S", "P3653DT0.000000001S", "P100000D"})
  void refusesAnExpiryThatIsNone(String expiry) {
    assertThatThrownBy(() -> CODEC.withExpiry(Duration.parse(expiry)))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The expiry is more than nothing, and ten years at most, not P");
  }

  @Test
  void opensTokensOfItsOwnAudienceOnly() {
    SealedTokenCodec mail = CODEC.withAudience("mail");
    SealedTokenCodec web = CODEC.withAudience("web");

    assertThat(CODEC.withAudience("mail").decode(mail.encode(CONTENT))).isEqualTo(CONTENT);
    assertOtherAudience(web, mail, "another audience, but this codec is for web");
    assertOtherAudience(CODEC, mail, "an audience, but this codec has none");
    assertOtherAudience(mail, CODEC, "no audience, but this codec is for mail");
    assertOtherAudience(CODEC.withAudience("Mail"), mail, "another audience, but this codec is");
  }

  private static void assertOtherAudience(
      SealedTokenCodec opening, SealedTokenCodec sealing, String expected) {
    InvalidCallbackTokenException refusal = refusal(opening, sealing.encode(CONTENT));
    assertThat(refusal.reason()).isEqualTo(Reason.OTHER_AUDIENCE);
    assertThat(refusal.operatorMessage())
        .startsWith("The callback token is sealed for " + expected);
  }

  @Test
  void saysAlteredAndNotExpiredOfWhatNobodyVouchesFor() {
    AtomicReference<Instant> now = new AtomicReference<>(Instant.ofEpochSecond(1_000));
    SealedTokenCodec codec =
        CODEC.withSources(now::get, new SecureRandom()).withExpiry(Duration.ofSeconds(1));
    String token = codec.encode(CONTENT);
    now.set(Instant.ofEpochSecond(2_000));

    String changed = token.substring(0, token.length() - 4) + "0000";

    assertThat(reason(codec, changed)).isEqualTo(Reason.ALTERED);
    assertThat(reason(CODEC.withAudience("mail"), changed)).isEqualTo(Reason.ALTERED);
  }

  @Test
  void refusesAnEmptyAudience() {
    assertThatThrownBy(() -> CODEC.withAudience(""))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("The audience is empty");
  }

  @Test
  void showsItsSettings() {
    assertThat(CODEC.withExpiry(Duration.ofHours(2)).withAudience("mail"))
        .hasToString("TokenCodec.sealed(keys).withExpiry(PT2H).withAudience(mail)");
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
