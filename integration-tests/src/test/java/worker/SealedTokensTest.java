package worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.InvalidCallbackTokenException;
import dev.asyncactivity.InvalidCallbackTokenException.Reason;
import dev.asyncactivity.TokenCodec;
import dev.asyncactivity.TokenKeys;
import expenses.Decision;
import expenses.ExpenseActivities;
import expenses.ExpenseActivitiesCompleter;
import expenses.ExpenseActivitiesCompleter.RequestApproval;
import expenses.ExpenseActivitiesImplBase;
import expenses.ExpenseReport;
import harness.Harness;
import harness.Harness.Call;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A worker that hands sealed tokens out, and completers that are given them. */
class SealedTokensTest {
  private static final ExpenseReport REPORT = new ExpenseReport("r-1", "ann", 100);
  private static final Decision YES = new Decision(true, "ann");
  private static final String KEY_1 = "1:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
  private static final String KEY_2 = "2:ZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXp7fH1+f4CBgoM=";

  private final Harness harness = new Harness();
  private final CompletableFuture<String> handedOut = new CompletableFuture<>();

  /** Keys that can be renewed while the process runs. */
  private static final class RenewedKeys {
    private volatile TokenKeys keys;

    RenewedKeys(String text) {
      renew(text);
    }

    TokenCodec codec() {
      return TokenCodec.sealed(() -> keys);
    }

    void renew(String text) {
      keys = TokenKeys.parse(text);
    }
  }

  private static final class Approvals extends ExpenseActivitiesImplBase {
    private final CompletableFuture<String> handedOut;

    Approvals(AsyncActivityClient client, CompletableFuture<String> handedOut) {
      super(client);
      this.handedOut = handedOut;
    }

    @Override
    protected void requestApproval(ExpenseReport report, RequestApproval pending) {
      handedOut.complete(pending.token());
    }

    @Override
    public void archive(String reportId) {}
  }

  @AfterEach
  void close() {
    harness.close();
  }

  @Test
  void aLinkFromBeforeARotationCompletesTheActivity() throws Exception {
    RenewedKeys keys = new RenewedKeys(KEY_1);
    AsyncActivityClient client = client(keys.codec());
    harness.start(new Approvals(client, handedOut));
    Call<Decision> call = call();
    String token = handedOut.get(20, TimeUnit.SECONDS);
    assertThat(token).startsWith(TokenCodec.SEALED_PREFIX);

    keys.renew(KEY_2 + "," + KEY_1);
    keys.renew(KEY_1 + "," + KEY_2);
    ExpenseActivitiesCompleter.create(client).requestApproval(token).complete(YES);

    assertThat(call.result()).isEqualTo(YES);
  }

  @Test
  void whatTheWorkerDidNotSealIsRefused() throws Exception {
    TokenCodec codec = TokenCodec.sealed(TokenKeys.parse(KEY_1)).withAudience("mail");
    AsyncActivityClient client = client(codec);
    harness.start(new Approvals(client, handedOut));
    Call<Decision> call = call();
    String token = handedOut.get(20, TimeUnit.SECONDS);

    String forged = TokenCodec.plain().encode(codec.decode(token));
    assertThat(reason(codec, forged)).isEqualTo(Reason.NOT_SEALED);
    assertThat(reason(TokenCodec.sealed(TokenKeys.parse(KEY_2)), token))
        .isEqualTo(Reason.UNKNOWN_KEY);
    assertThat(reason(TokenCodec.sealed(TokenKeys.parse(KEY_1)).withAudience("web"), token))
        .isEqualTo(Reason.OTHER_AUDIENCE);

    ExpenseActivitiesCompleter.create(client).requestApproval(token).complete(YES);
    assertThat(call.result()).isEqualTo(YES);
  }

  private Reason reason(TokenCodec codec, String token) {
    ExpenseActivitiesCompleter completer = ExpenseActivitiesCompleter.create(client(codec));
    InvalidCallbackTokenException refusal =
        catchThrowableOfType(
            InvalidCallbackTokenException.class,
            () -> completer.requestApproval(token).complete(YES));
    assertThat(refusal).hasMessage("The callback token is not valid");
    return refusal.reason();
  }

  private AsyncActivityClient client(TokenCodec codec) {
    return AsyncActivityClient.newBuilder(harness.client()).setTokenCodec(codec).build();
  }

  private Call<Decision> call() {
    return harness.call(() -> Harness.activities(ExpenseActivities.class).requestApproval(REPORT));
  }
}
