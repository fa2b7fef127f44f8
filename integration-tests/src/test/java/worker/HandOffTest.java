package worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.TokenCodec;
import expenses.ApprovalFailure;
import expenses.Decision;
import expenses.ExpenseActivities;
import expenses.ExpenseActivitiesCompleter;
import expenses.ExpenseActivitiesCompleter.RequestApproval;
import expenses.ExpenseActivitiesFailures;
import expenses.ExpenseActivitiesImplBase;
import expenses.ExpenseReport;
import harness.Harness;
import harness.Harness.Call;
import io.temporal.activity.LocalActivityOptions;
import io.temporal.common.RetryOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.testing.ActivityRequestedAsyncCompletion;
import io.temporal.testing.TestActivityEnvironment;
import io.temporal.workflow.Workflow;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;

/** What a hand-off may do, and where an implementation may run. */
class HandOffTest {
  private static final ExpenseReport REPORT = new ExpenseReport("r-1", "ann", 100);
  private static final Decision YES = new Decision(true, "ann");

  private final Harness harness = new Harness();
  private final AtomicReference<HandOff> handOff = new AtomicReference<>();

  private interface HandOff {
    void handOff(ExpenseReport report, RequestApproval pending) throws Exception;
  }

  /** Not final, so that it can be proxied. */
  static class Approvals extends ExpenseActivitiesImplBase {
    private final AtomicReference<HandOff> handOff;

    Approvals(AtomicReference<HandOff> handOff) {
      this.handOff = handOff;
    }

    Approvals(AsyncActivityClient client, AtomicReference<HandOff> handOff) {
      super(client);
      this.handOff = handOff;
    }

    @Override
    protected void requestApproval(ExpenseReport report, RequestApproval pending) throws Exception {
      handOff.get().handOff(report, pending);
    }

    @Override
    public void archive(String reportId) {}
  }

  @BeforeEach
  void nothingHandedOff() {
    handOff.set(
        (report, pending) -> {
          throw new AssertionError("not expected");
        });
  }

  @AfterEach
  void stop() {
    harness.close();
  }

  private Call<Decision> call() {
    return harness.call(() -> Harness.activities(ExpenseActivities.class).requestApproval(REPORT));
  }

  @Test
  void aCheckedExceptionFailsTheAttempt() throws Exception {
    harness.start(new Approvals(handOff));
    handOff.set(
        (report, pending) -> {
          throw new IOException("mail server is down");
        });
    ApplicationFailure failure = (ApplicationFailure) call().failure().getCause();
    assertThat(failure.getType()).isEqualTo(IOException.class.getName());
    assertThat(failure.getOriginalMessage()).isEqualTo("mail server is down");
    assertThat(failure.isNonRetryable()).isFalse();
  }

  @Test
  void aDeclaredFailureMayBeThrown() throws Exception {
    harness.start(new Approvals(handOff));
    ApprovalFailure rejected = new ApprovalFailure.Rejected("policy", "too much");
    handOff.set(
        (report, pending) -> {
          throw ExpenseActivitiesFailures.toApplicationFailure(rejected);
        });
    assertThat(ExpenseActivitiesFailures.requestApproval(call().failure())).contains(rejected);
  }

  @Test
  void theHandleMayBeCompletedBeforeTheHandOffReturns() throws Exception {
    harness.start(new Approvals(handOff));
    handOff.set((report, pending) -> pending.complete(YES));
    assertThat(call().result()).isEqualTo(YES);
  }

  @Test
  void theHandleMayBeFailedBeforeTheHandOffReturns() throws Exception {
    harness.start(new Approvals(handOff));
    ApprovalFailure rejected = new ApprovalFailure.Rejected("policy", "too much");
    handOff.set((report, pending) -> pending.fail(rejected));
    assertThat(ExpenseActivitiesFailures.requestApproval(call().failure())).contains(rejected);
  }

  @Test
  void theHandleMayBeCompletedLaterFromAnotherThread() throws Exception {
    harness.start(new Approvals(handOff));
    CompletableFuture<Void> returned = new CompletableFuture<>();
    CompletableFuture<RequestApproval> handle = new CompletableFuture<>();
    handOff.set((report, pending) -> handle.complete(pending));
    Call<Decision> call = call();
    Thread later =
        new Thread(
            () -> {
              returned.join();
              handle.join().complete(YES);
            });
    later.start();
    handle.join();
    returned.complete(null);
    assertThat(call.result()).isEqualTo(YES);
    later.join();
  }

  @Test
  void aLocalActivityFailsAtOnceAndSaysWhy() throws Exception {
    harness.start(new Approvals(handOff));
    Call<Decision> call =
        harness.call(
            () ->
                Workflow.newLocalActivityStub(
                        ExpenseActivities.class,
                        LocalActivityOptions.newBuilder()
                            .setStartToCloseTimeout(Duration.ofSeconds(5))
                            .setRetryOptions(
                                RetryOptions.newBuilder().setMaximumAttempts(5).build())
                            .build())
                    .requestApproval(REPORT));
    ActivityFailure failure = call.failure();
    ApplicationFailure cause = (ApplicationFailure) failure.getCause();
    assertThat(cause.isNonRetryable()).isTrue();
    assertThat(cause.getOriginalMessage())
        .contains("RequestApproval", "local activity", "newActivityStub");
  }

  @Test
  void theTestKitsActivityEnvironmentSeesItPark() {
    AtomicReference<Parked> parked = new AtomicReference<>();
    handOff.set((report, pending) -> parked.set((Parked) pending.address()));
    TestActivityEnvironment environment = TestActivityEnvironment.newInstance();
    try {
      environment.registerActivitiesImplementations(new Approvals(handOff));
      ExpenseActivities activities = environment.newActivityStub(ExpenseActivities.class);
      assertThatThrownBy(() -> activities.requestApproval(REPORT))
          .isInstanceOf(ActivityRequestedAsyncCompletion.class);
      assertThat(parked.get().activityType()).isEqualTo("RequestApproval");
      assertThat(parked.get().workflowId()).isEqualTo("test-workflow-id");
    } finally {
      environment.close();
    }
  }

  /** As Spring makes it: a subclass whose own fields were never set. */
  @Test
  void aSubclassingProxyUsesItsTargetsClient() throws Exception {
    TokenCodec codec = new ReversedCodec();
    AsyncActivityClient client =
        AsyncActivityClient.newBuilder(harness.client()).setTokenCodec(codec).build();
    ProxyFactory factory = new ProxyFactory(new Approvals(client, handOff));
    factory.setProxyTargetClass(true);
    Object proxy = factory.getProxy();
    assertThat(proxy.getClass()).isNotEqualTo(Approvals.class);
    harness.start(proxy);
    CompletableFuture<String> token = new CompletableFuture<>();
    handOff.set((report, pending) -> token.complete(pending.token()));
    Call<Decision> call = call();
    assertThat(token.join()).doesNotStartWith(TokenCodec.PLAIN_PREFIX);
    ExpenseActivitiesCompleter.create(client).requestApproval(token.join()).complete(YES);
    assertThat(call.result()).isEqualTo(YES);
  }

  private static final class ReversedCodec implements TokenCodec {
    @Override
    public String encode(byte[] content) {
      return new StringBuilder(TokenCodec.plain().encode(content)).reverse().toString();
    }

    @Override
    public byte[] decode(String token) {
      return TokenCodec.plain().decode(new StringBuilder(token).reverse().toString());
    }
  }
}
