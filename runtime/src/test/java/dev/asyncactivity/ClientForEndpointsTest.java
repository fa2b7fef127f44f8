package dev.asyncactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncactivity.support.AesGcmCodec;
import dev.asyncactivity.support.Pending;
import dev.asyncactivity.support.ReviewHandle;
import dev.asyncactivity.support.ScriptedServer;
import io.temporal.activity.ActivityInterface;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCompletedRequest;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.common.converter.CodecDataConverter;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DataConverterException;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.failure.ApplicationFailure;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an endpoint needs of a client: to read JSON as the workflow will, and its users' names. */
public class ClientForEndpointsTest {
  private final ScriptedServer server = new ScriptedServer();

  /** What is read. */
  public record Decision(boolean approved, List<String> reasons) {}

  /** What an endpoint knows of at run time only. */
  @ActivityInterface
  public interface Approvals {
    @AsyncActivity(failure = Refusal.class, progress = String.class, readBack = false)
    Decision review(String report);
  }

  /** What fails it. */
  public sealed interface Refusal {
    record Rejected(String by) implements Refusal {}

    @AsyncFailure(type = "Busy", retryable = true)
    record Unavailable(String message) implements Refusal {}
  }

  @AfterEach
  void disconnect() {
    server.close();
  }

  private static byte[] utf8(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void jsonIsReadWithTheDataConverterAndItsCodec() {
    DataConverter plain = DefaultDataConverter.newDefaultInstance();
    for (DataConverter converter :
        List.of(plain, new CodecDataConverter(plain, List.of(AesGcmCodec.unbound())))) {
      AsyncActivityClient client =
          AsyncActivityClient.create(
              server.inNamespace(
                  WorkflowClientOptions.newBuilder()
                      .setNamespace("default")
                      .setDataConverter(converter)
                      .build()));

      assertThat(client.readJson(utf8("{\"approved\":true,\"reasons\":[\"é\"]}"), Decision.class))
          .isEqualTo(new Decision(true, List.of("é")));
      assertThat(client.readJson(utf8("null"), Decision.class)).isNull();
      assertThat(client.readJson(utf8("7"), int.class)).isEqualTo(7);
      assertThatThrownBy(() -> client.readJson(utf8("{\"approved\":\"so\"}"), Decision.class))
          .isInstanceOf(DataConverterException.class);
    }
  }

  private ContractHandle handle() {
    return new ContractHandle(
        AsyncActivityClient.create(server.inNamespace("default")),
        Pending.ADDRESS,
        ActivityContract.of(Approvals.class).get(0));
  }

  @Test
  void aContractIsEnoughToAnswer() {
    ContractHandle handle = handle();

    assertThat(handle.tryComplete(new Decision(true, List.of())))
        .isEqualTo(new CompletionOutcome.Accepted());
    assertThat(handle.tryHeartbeat("half")).isEqualTo(new HeartbeatOutcome.Recorded());
    RespondActivityTaskCompletedRequest sent =
        (RespondActivityTaskCompletedRequest)
            server.requests("RespondActivityTaskCompleted").get(0);
    assertThat(sent.getResult().getPayloads(0).getData().toStringUtf8())
        .isEqualTo("{\"approved\":true,\"reasons\":[]}");
  }

  @Test
  void aDeclaredFailureIsTheOneThatGeneratedCodeMakes() {
    ApplicationFailure rejected = handle().toApplicationFailure(new Refusal.Rejected("ann"));
    assertThat(rejected.getType()).isEqualTo("Rejected");
    assertThat(rejected.isNonRetryable()).isTrue();
    assertThat(rejected.getOriginalMessage()).isEqualTo("Rejected");

    ApplicationFailure busy = handle().toApplicationFailure(new Refusal.Unavailable("later"));
    assertThat(busy.getType()).isEqualTo("Busy");
    assertThat(busy.isNonRetryable()).isFalse();
    assertThat(busy.getOriginalMessage()).isEqualTo("later");

    assertThatThrownBy(() -> handle().tryFail("something"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("declares no failure");
  }

  @Test
  void whetherTokensArePlainCanBeAsked() {
    TokenKeys keys = TokenKeys.of(1, new byte[32]);
    assertThat(AsyncActivityClient.create(server.inNamespace("default")).hasPlainTokens()).isTrue();
    assertThat(
            AsyncActivityClient.newBuilder(server.inNamespace("default"))
                .setTokenCodec(TokenCodec.sealed(keys))
                .build()
                .hasPlainTokens())
        .isFalse();
  }

  @Test
  void eachCallMayHaveAnIdentityOfItsOwn() {
    AsyncActivityClient client = AsyncActivityClient.create(server.inNamespace("default"));

    new ReviewHandle(client.withIdentity("gateway@host/alice"), Pending.ADDRESS).complete("yes");
    new ReviewHandle(client, Pending.ADDRESS).complete("yes");

    List<String> identities =
        server.requests("RespondActivityTaskCompleted").stream()
            .map(it -> ((RespondActivityTaskCompletedRequest) it).getIdentity())
            .toList();
    assertThat(identities.get(0)).startsWith("gateway@host/alice call=");
    assertThat(identities.get(1)).doesNotContain("alice");
    assertThatThrownBy(() -> client.withIdentity("")).isInstanceOf(IllegalArgumentException.class);
  }
}
