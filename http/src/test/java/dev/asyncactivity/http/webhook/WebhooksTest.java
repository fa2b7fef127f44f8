package dev.asyncactivity.http.webhook;

import static dev.asyncactivity.http.webhook.SignatureVerdict.NO_SIGNATURE;
import static dev.asyncactivity.http.webhook.SignatureVerdict.OUT_OF_TIME;
import static dev.asyncactivity.http.webhook.SignatureVerdict.VALID;
import static dev.asyncactivity.http.webhook.SignatureVerdict.WRONG_SIGNATURE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncactivity.http.Request;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The senders' own published examples are genuine, and nothing that is a little different is. */
class WebhooksTest {

  /** An example that a sender has published. */
  enum Example {
    /** The specification of Standard Webhooks, and Svix's documentation. */
    STANDARD(
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        1_614_265_330,
        "{\"test\": 2432232314}",
        Map.of(
            "webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek",
            "webhook-timestamp", "1614265330",
            "webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")),
    /** GitHub: "Validating webhook deliveries". */
    GITHUB(
        "It's a Secret to Everybody",
        0,
        "Hello, World!",
        Map.of(
            "X-Hub-Signature-256",
            "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17")),
    /** Slack: "Verifying requests from Slack". */
    SLACK(
        "8f742231b10e8888abcd99yyyzzz85a5",
        1_531_420_618,
        "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
            + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
            + "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com"
            + "%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
            + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c",
        Map.of(
            "X-Slack-Request-Timestamp", "1531420618",
            "X-Slack-Signature",
                "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503")),
    /** Stripe publishes none: by its scheme, with openssl dgst -sha256 -hmac. */
    STRIPE(
        "whsec_test_secret",
        1_492_774_577,
        "{\"id\": \"evt_test\"}",
        Map.of(
            "Stripe-Signature",
            "t=1492774577,v1=9cd9b9866f890d44beea3cacd2e70f88c4a822eebc7b13495732174589be6cfc,v0=6ffbb59b2300aae63f272406069a9788598b792a"));

    private final String secret;
    private final long time;
    private final String body;
    private final Map<String, String> headers;

    Example(String secret, long time, String body, Map<String, String> headers) {
      this.secret = secret;
      this.time = time;
      this.body = body;
      this.headers = headers;
    }

    WebhookScheme scheme(String... secrets) {
      return switch (this) {
        case STANDARD -> Webhooks.standard(secrets);
        case GITHUB -> Webhooks.github(secrets);
        case SLACK -> Webhooks.slack(secrets);
        case STRIPE -> Webhooks.stripe(secrets);
      };
    }

    Request request() {
      return request(headers, body.getBytes(UTF_8));
    }

    private Request request(Map<String, String> sent, byte[] content) {
      return new Request("POST", "/hook", sent, content, null);
    }

    Request withHeaders(UnaryOperator<String> change) {
      Map<String, String> changed = new HashMap<>(headers);
      changed.replaceAll((name, value) -> change.apply(value));
      return request(changed, body.getBytes(UTF_8));
    }

    SignatureVerdict verdict(Request sent, long secondsLater) {
      return scheme(secret).verify(sent, Instant.ofEpochSecond(time + secondsLater));
    }

    /** Another secret of the sender's form. */
    String otherSecret() {
      return this == STANDARD ? "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD" : "another";
    }
  }

  @ParameterizedTest
  @EnumSource
  void thePublishedExampleIsGenuine(Example example) {
    assertThat(example.verdict(example.request(), 0)).isEqualTo(VALID);
  }

  @ParameterizedTest
  @EnumSource
  void eachOfSeveralSecretsCounts(Example example) {
    Instant now = Instant.ofEpochSecond(example.time);
    String other = example.otherSecret();
    assertThat(example.scheme(other, example.secret).verify(example.request(), now))
        .isEqualTo(VALID);
    assertThat(example.scheme(example.secret, other).verify(example.request(), now))
        .isEqualTo(VALID);
    assertThat(example.scheme(other).verify(example.request(), now)).isEqualTo(WRONG_SIGNATURE);
  }

  @ParameterizedTest
  @EnumSource
  void noByteOfTheBodyMayDiffer(Example example) {
    byte[] body = example.body.getBytes(UTF_8);
    for (int i = 0; i < body.length; i++) {
      byte[] changed = body.clone();
      changed[i] ^= 1;
      assertThat(example.verdict(example.request(example.headers, changed), 0))
          .isEqualTo(WRONG_SIGNATURE);
    }
    for (byte[] cut : List.of(new byte[0], Arrays.copyOf(body, body.length + 1))) {
      assertThat(example.verdict(example.request(example.headers, cut), 0))
          .isEqualTo(WRONG_SIGNATURE);
    }
  }

  @ParameterizedTest
  @EnumSource
  void noCharacterOfASignatureMayDiffer(Example example) {
    for (int place = 0; place < 100; place++) {
      int i = place;
      Request changed =
          example.withHeaders(
              value ->
                  i >= value.length() - 2 || value.charAt(i) == 'Z' || isUnsigned(example, value, i)
                      ? "x"
                      : value.substring(0, i) + 'Z' + value.substring(i + 1));
      assertThat(example.verdict(changed, 0)).isNotEqualTo(VALID);
    }
  }

  /** What Stripe adds of its old scheme is not looked at. */
  private static boolean isUnsigned(Example example, String value, int i) {
    return example == Example.STRIPE && i >= value.indexOf(",v0=");
  }

  @ParameterizedTest
  @EnumSource
  void aMissingHeaderIsNoSignature(Example example) {
    for (String name : example.headers.keySet()) {
      Map<String, String> fewer = new HashMap<>(example.headers);
      fewer.remove(name);
      assertThat(example.verdict(example.request(fewer, example.body.getBytes(UTF_8)), 0))
          .isEqualTo(NO_SIGNATURE);
    }
  }

  @ParameterizedTest
  @EnumSource(names = "GITHUB", mode = EnumSource.Mode.EXCLUDE)
  void fiveMinutesAreTolerated(Example example) {
    for (int seconds : List.of(300, -300)) {
      assertThat(example.verdict(example.request(), seconds)).isEqualTo(VALID);
    }
    for (int seconds : List.of(301, -301)) {
      assertThat(example.verdict(example.request(), seconds)).isEqualTo(OUT_OF_TIME);
    }
  }

  @ParameterizedTest
  @EnumSource
  void timesThatAreNoneAreNoSignature(Example example) {
    for (String time : List.of("-1", "1e9", "99999999999999999999", "")) {
      Request odd = example.withHeaders(value -> value.replace("" + example.time, time));
      if (example != Example.GITHUB) {
        assertThat(example.verdict(odd, 0)).isEqualTo(NO_SIGNATURE);
      }
    }
  }

  @Test
  void svixSendsItsOwnNames() {
    Map<String, String> named = new HashMap<>();
    Example.STANDARD.headers.forEach(
        (name, value) -> named.put(name.replace("webhook-", "svix-"), value));
    Request sent = Example.STANDARD.request(named, Example.STANDARD.body.getBytes(UTF_8));
    assertThat(Example.STANDARD.verdict(sent, 0)).isEqualTo(VALID);
  }

  /** RFC 8032, section 7.1, test 3. */
  @Test
  void theKeyOfTheRfcHasSignedItsExample() {
    HexFormat hex = HexFormat.of();
    Ed25519 key =
        new Ed25519(
            hex.parseHex("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025"));
    byte[] signature =
        hex.parseHex(
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                + "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
    assertThat(key.signed(new byte[0], hex.parseHex("af82"), signature)).isTrue();
    assertThat(key.signed(hex.parseHex("af"), hex.parseHex("82"), signature)).isTrue();
    assertThat(key.signed(new byte[0], hex.parseHex("af83"), signature)).isFalse();
    assertThat(key.signed(new byte[0], hex.parseHex("af82"), new byte[64])).isFalse();
    assertThat(key.signed(new byte[0], hex.parseHex("af82"), new byte[63])).isFalse();
  }

  @Test
  void standardWebhooksCanBeSignedWithAPrivateKey() throws Exception {
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    byte[] encoded = pair.getPublic().getEncoded();
    String key =
        "whpk_"
            + Base64.getEncoder()
                .encodeToString(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
    String content = "msg_1.1614265330.{}";
    String signature =
        "v1a," + Base64.getEncoder().encodeToString(sign(pair.getPrivate(), content));
    Instant now = Instant.ofEpochSecond(1_614_265_330);

    for (String header : List.of(signature, "v1,AAAA v1a,AAAA " + signature)) {
      assertThat(Webhooks.standard(key).verify(standard(header), now)).isEqualTo(VALID);
    }
    // A signature of one kind is none of the other.
    assertThat(Webhooks.standard(key).verify(standard(signature.replace("v1a,", "v1,")), now))
        .isEqualTo(WRONG_SIGNATURE);
    assertThat(Webhooks.standard(Example.STANDARD.secret).verify(standard(signature), now))
        .isEqualTo(WRONG_SIGNATURE);
  }

  /** Each costs a pass over the body, and whoever sends them need not know a secret. */
  @Test
  void ofVeryManySignaturesTheFirstAreLookedAt() {
    int most = Signer.MOST_SIGNATURES;
    for (int wrong : List.of(most - 1, most)) {
      SignatureVerdict expected = wrong < most ? VALID : WRONG_SIGNATURE;
      UnaryOperator<String> standard = it -> it.replace("v1,", "v1,AA== ".repeat(wrong) + "v1,");
      UnaryOperator<String> stripe = it -> it.replace("v1=", "v1=00,".repeat(wrong) + "v1=");
      assertThat(Example.STANDARD.verdict(Example.STANDARD.withHeaders(standard), 0))
          .isEqualTo(expected);
      assertThat(Example.STRIPE.verdict(Example.STRIPE.withHeaders(stripe), 0)).isEqualTo(expected);
    }
  }

  private static Request standard(String signature) {
    return new Request(
        "POST",
        "/hook",
        Map.of(
            "webhook-id", "msg_1",
            "webhook-timestamp", "1614265330",
            "webhook-signature", signature),
        "{}".getBytes(UTF_8),
        null);
  }

  private static byte[] sign(PrivateKey key, String content) throws Exception {
    Signature signer = Signature.getInstance("Ed25519");
    signer.initSign(key);
    signer.update(content.getBytes(UTF_8));
    return signer.sign();
  }

  @Test
  void aBadKeyIsToldAtTheStartAndNotShown() {
    for (Runnable bad :
        List.<Runnable>of(
            () -> Webhooks.standard("whsec_%%secret%%"),
            () -> Webhooks.standard("whpk_c2VjcmV0"),
            () -> Webhooks.standard(),
            () -> Webhooks.github(""))) {
      assertThatThrownBy(bad::run)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageNotContaining("secret%%");
    }
  }
}
