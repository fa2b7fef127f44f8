package dev.asyncactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The key ring: where keys come from, and that it keeps them to itself. */
class TokenKeysTest {
  private static final byte[] KEY = key(7);
  private static final String BASE64 = Base64.getEncoder().encodeToString(KEY);

  @Test
  void takesAKeyInEveryFormOfBase64() {
    String urlSafe = Base64.getUrlEncoder().encodeToString(KEY);
    String unpadded = Base64.getUrlEncoder().withoutPadding().encodeToString(KEY);
    assertThat(BASE64).contains("+", "/", "=").isNotEqualTo(urlSafe);

    for (String form : new String[] {BASE64, urlSafe, unpadded, " " + BASE64 + "\n"}) {
      assertThat(TokenKeys.of(3, form).newest().getEncoded()).isEqualTo(KEY);
      assertThat(TokenKeys.of(0, KEY).with(3, form).newest().getEncoded()).isEqualTo(KEY);
    }
  }

  @Test
  void theLastOfATextIsTheNewest() {
    TokenKeys keys = TokenKeys.parse(" 15 : " + BASE64 + " ,\n2:" + BASE64);

    assertThat(keys.newestId()).isEqualTo(2);
    assertThat(keys.find(15)).isNotNull();
    assertThat(keys.find(1)).isNull();
    assertThat(keys).hasToString("TokenKeys[ids=[15, 2], newest=2]");
  }

  @Test
  void readsAnEnvironmentVariable() {
    TokenKeys keys = TokenKeys.fromEnvironment("KEYS", Map.of("KEYS", "4:" + BASE64));

    assertThat(keys.newestId()).isEqualTo(4);
  }

  @Test
  void saysWhichEnvironmentVariableIsWrong() {
    assertThatThrownBy(() -> TokenKeys.fromEnvironment("ASYNC_ACTIVITY_NO_SUCH_VARIABLE"))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("The environment variable ASYNC_ACTIVITY_NO_SUCH_VARIABLE is not set");
    assertThatThrownBy(() -> TokenKeys.fromEnvironment("KEYS", Map.of("KEYS", "")))
        .hasMessage(
            "The environment variable KEYS cannot be used: Entry 1 of the keys is not ID:BASE64");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",", "BASE64", ":BASE64", "x:BASE64", "1:2:BASE64", "-1:BASE64"})
  void refusesATextOfAnotherForm(String text) {
    String keys = text.replace("BASE64", BASE64);

    assertThatThrownBy(() -> TokenKeys.parse("9:" + BASE64 + "," + keys))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("Entry 2 of the keys is not ID:BASE64");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 16, 24, 31, 33, 64})
  void refusesAKeyOfAnotherLength(int length) {
    String expected = "Key 1 has " + length + " bytes; it must have 32";
    String base64 = Base64.getEncoder().encodeToString(new byte[length]);

    assertThatThrownBy(() -> TokenKeys.of(1, new byte[length]))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(expected);
    assertThatThrownBy(() -> TokenKeys.of(1, base64)).hasMessage(expected);
    assertThatThrownBy(() -> TokenKeys.of(0, KEY).with(1, base64)).hasMessage(expected);
    assertThatThrownBy(() -> TokenKeys.parse("1:" + base64)).hasMessage(expected);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 16, 256})
  void refusesAnIdThatDoesNotFit(int id) {
    assertThatThrownBy(() -> TokenKeys.of(id, KEY))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("The id of a key is 0 to 15, not " + id);
  }

  @Test
  void refusesAnIdThatIsThereTwice() {
    assertThatThrownBy(() -> TokenKeys.of(1, KEY).with(2, key(2)).with(1, key(3)))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("Key 1 is there twice");
  }

  @Test
  void showsNothingOfAKeyThatIsNotBase64() {
    assertThatThrownBy(() -> TokenKeys.of(1, "*" + BASE64.substring(1)))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("Key 1 is not in base64")
        .hasNoCause();
  }

  @Test
  void isNotChangedByWhatComesAfter() {
    byte[] bytes = KEY.clone();
    TokenKeys one = TokenKeys.of(1, bytes);
    Arrays.fill(bytes, (byte) 0);
    TokenKeys two = one.with(2, key(2));

    assertThat(one.newest().getEncoded()).isEqualTo(KEY);
    assertThat(one.newestId()).isEqualTo(1);
    assertThat(one.find(2)).isNull();
    assertThat(two.newestId()).isEqualTo(2);
  }

  @Test
  void showsIdsOnlyAndCannotBeSerialized() {
    TokenKeys keys = TokenKeys.of(1, KEY);

    assertThat(keys)
        .hasToString("TokenKeys[ids=[1], newest=1]")
        .isNotInstanceOf(Serializable.class);
    assertThat(TokenCodec.sealed(keys))
        .hasToString("TokenCodec.sealed(keys)")
        .isNotInstanceOf(Serializable.class);
  }

  private static byte[] key(int seed) {
    byte[] key = new byte[32];
    for (int i = 0; i < key.length; i++) {
      key[i] = (byte) (0xFB + seed * i * 37);
    }
    return key;
  }
}
