package dev.asyncactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.ActivityAddress.TaskToken;
import dev.asyncactivity.InvalidCallbackTokenException.Reason;
import dev.asyncactivity.support.EmptyServer;
import dev.asyncactivity.support.ReviewHandle;
import dev.asyncactivity.support.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A callback token of another namespace or method is refused before any call. */
class CallbackTokenChecksTest {
  private EmptyServer server;
  private AsyncActivityClient client;

  @BeforeEach
  void connect() {
    server = new EmptyServer();
    client = AsyncActivityClient.create(server.inNamespace("default"));
  }

  @AfterEach
  void nothingReachedTheServer() {
    assertThat(server.calls()).isEmpty();
    server.close();
  }

  @Test
  void refusesATokenOfAnotherNamespace() {
    AsyncActivityClient other = AsyncActivityClient.create(server.inNamespace("other"));
    String token = other.tokenFor(parked("other", "Review"));

    InvalidCallbackTokenException refusal = refusal(() -> client.openToken(token));

    assertThat(refusal.reason()).isEqualTo(Reason.OTHER_NAMESPACE);
    assertThat(refusal.operatorMessage())
        .isEqualTo("The callback token is of namespace \"other\", but the client's is default");
    assertThat(other.openToken(token)).isEqualTo(parked("other", "Review"));
  }

  @Test
  void refusesAnAddressThatAClientOfAnotherNamespaceOpened() {
    AsyncActivityClient other = AsyncActivityClient.create(server.inNamespace("other"));
    Parked address = (Parked) other.openToken(other.tokenFor(parked("other", "Review")));

    InvalidCallbackTokenException refusal = refusal(() -> new ReviewHandle(client, address));

    assertThat(refusal.reason()).isEqualTo(Reason.OTHER_NAMESPACE);
  }

  @Test
  void refusesATokenOfAnotherActivityType() {
    String token = client.tokenFor(parked("default", "Archive"));

    InvalidCallbackTokenException refusal = refusal(() -> new ReviewHandle(client, token));

    assertThat(refusal.reason()).isEqualTo(Reason.OTHER_ACTIVITY_TYPE);
    assertThat(refusal.operatorMessage())
        .isEqualTo("The callback token is for an activity of type \"Archive\", not Review");
  }

  @Test
  void refusesAnOpenedAddressOfAnotherActivityType() {
    ActivityAddress address = client.openToken(client.tokenFor(parked("default", "Archive")));

    InvalidCallbackTokenException refusal = refusal(() -> new ReviewHandle(client, address));

    assertThat(refusal.reason()).isEqualTo(Reason.OTHER_ACTIVITY_TYPE);
  }

  @ParameterizedTest
  @CsvSource({"\u0130ssue,Issue", "Issue,\u0130ssue", "\u0130ssue,\u0130ssue"})
  void takesTheTypeOfATurkishWorkerForTheSame(String ofWorker, String ofCompleter) {
    String token = client.tokenFor(parked("default", ofWorker));

    assertThatCode(() -> handle(token, ofCompleter)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"Issue,issue", "issue,\u0131ssue", "Issue,Issues", "Issue,''"})
  void takesNoOtherSpellingForTheSame(String ofWorker, String ofCompleter) {
    String token = client.tokenFor(parked("default", ofWorker));

    assertThat(refusal(() -> handle(token, ofCompleter)).reason())
        .isEqualTo(Reason.OTHER_ACTIVITY_TYPE);
  }

  @Test
  void givesBackTheTokenThatAHandleWasMadeWith() {
    String token = client.tokenFor(parked("default", "Review"));

    assertThat(new ReviewHandle(client, token).token()).isEqualTo(token);
  }

  @Test
  void hasNoTokenForAnAddressThatIsLessThanOne() {
    for (ActivityAddress address :
        new ActivityAddress[] {
          ActivityAddress.taskToken(new byte[] {1}),
          ActivityAddress.of("w", "a"),
          ActivityAddress.of("w", "r", "a"),
          ActivityAddress.inWorkflow("w")
        }) {
      ReviewHandle handle = new ReviewHandle(client, address);
      assertThat(handle.address()).isSameAs(address);
      assertThatThrownBy(handle::token)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "Only a handle of the hand-off, or one made from a callback token, has a callback"
                  + " token");
    }
  }

  @Test
  void usesTheCodecThatTheClientWasBuiltWith() {
    TokenCodec reversing =
        new TokenCodec() {
          @Override
          public String encode(byte[] content) {
            return new StringBuilder(TokenCodec.plain().encode(content)).reverse().toString();
          }

          @Override
          public byte[] decode(String token) {
            return TokenCodec.plain().decode(new StringBuilder(token).reverse().toString());
          }
        };
    AsyncActivityClient own =
        AsyncActivityClient.newBuilder(server.inNamespace("default"))
            .setTokenCodec(reversing)
            .build();
    Parked address = parked("default", "Review");

    assertThat(own.tokenFor(address)).endsWith("_paa");
    assertThat(own.openToken(own.tokenFor(address))).isEqualTo(address);
    assertThat(refusal(() -> client.openToken(own.tokenFor(address))).reason())
        .isEqualTo(Reason.MALFORMED);
  }

  private ReviewHandle handle(String token, String type) {
    return new ReviewHandle(client, client.openToken(token), type, Attempts.ANY);
  }

  private static Parked parked(String namespace, String type) {
    return Tokens.parked(
        new TaskToken(new byte[] {1, 2, 3}), namespace, "w", "r", "a", type, 1, null, null);
  }

  private static InvalidCallbackTokenException refusal(Runnable call) {
    InvalidCallbackTokenException refusal =
        catchThrowableOfType(InvalidCallbackTokenException.class, call::run);
    assertThat(refusal).isNotNull();
    return refusal;
  }
}
