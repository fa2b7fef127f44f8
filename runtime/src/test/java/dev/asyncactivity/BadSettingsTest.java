package dev.asyncactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncactivity.CompletionOutcome.Accepted;
import dev.asyncactivity.InvalidCallbackTokenException.Reason;
import dev.asyncactivity.support.Pending;
import dev.asyncactivity.support.ReviewHandle;
import dev.asyncactivity.support.ScriptedServer;
import io.temporal.serviceclient.RpcRetryOptions;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cannot be used is refused where it is given, and what is only large is taken. */
class BadSettingsTest {
  private ScriptedServer server;

  @BeforeEach
  void connect() {
    server = new ScriptedServer();
  }

  @AfterEach
  void disconnect() {
    server.close();
  }

  private AsyncActivityClient.Builder builder() {
    return AsyncActivityClient.newBuilder(server.inNamespace("default"));
  }

  @Test
  void noTokenIsNoCallbackToken() {
    assertThatThrownBy(() -> builder().build().openToken(null))
        .isInstanceOfSatisfying(
            InvalidCallbackTokenException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(Reason.MALFORMED);
              assertThat(e.operatorMessage()).contains("null");
            });
  }

  @Test
  void theIdentityIsNotEmpty() {
    assertThatThrownBy(() -> builder().setIdentity(""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The identity is empty");
  }

  @Test
  void aLongIdentityLeavesRoomForTheNonce() {
    AsyncActivityClient client = builder().setIdentity("i".repeat(900)).build();

    assertThat(new ReviewHandle(client, Pending.ADDRESS).tryComplete("done"))
        .isEqualTo(new Accepted());
    assertThat(server.requests("RespondActivityTaskCompleted").get(0).toString())
        .containsPattern("identity: \"i+ call=[\\w-]{12}\"")
        .contains("i".repeat(237))
        .doesNotContain("i".repeat(238));
  }

  @Test
  void durationsMayBeAsLongAsTheyLike() {
    Duration forEver = Duration.ofSeconds(Long.MAX_VALUE);
    AsyncActivityClient client =
        builder()
            .setRpcTimeout(forEver)
            .setRpcRetryOptions(
                RpcRetryOptions.newBuilder()
                    .setExpiration(forEver)
                    .setMaximumInterval(forEver)
                    .build())
            .build();

    assertThat(new ReviewHandle(client, Pending.ADDRESS).tryComplete("done"))
        .isEqualTo(new Accepted());
    assertThat(client.newBatch().close(forEver)).isTrue();
  }

  @Test
  void anEndpointReadsTheNamespaceOfATokenBeforeItChoosesAClient() {
    String token = new ReviewHandle(builder().build(), Pending.ADDRESS).token();

    assertThat(ActivityAddress.open(token, TokenCodec.plain()).namespace()).isEqualTo("default");
  }
}
