package languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.AsyncActivityClient;
import expenses.ExpenseActivitiesCompleter.RequestApproval;
import expenses.ExpenseActivitiesImplBase;
import expenses.ExpenseReport;
import expenses.ReviewProgress;
import io.temporal.activity.Activity;
import io.temporal.activity.ActivityExecutionContext;
import io.temporal.failure.CanceledFailure;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactory;
import java.time.Duration;
import java.util.List;
import languages.Programs.Run;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The worker is in Java, on the generated base; the outside has the callback token alone. */
class ParkedByJavaTest {
  private static final String TASK_QUEUE = "parked-by-java";
  private static final HandOffs<HandOff> HAND_OFFS = new HandOffs<>();

  private static DevServer server;
  private static WorkerFactory factory;

  private record HandOff(String token, int attempt, @Nullable ReviewProgress progress) {}

  @BeforeAll
  static void startServerAndWorker() throws Exception {
    server = new DevServer();
    factory = WorkerFactory.newInstance(server.client());
    Worker worker = factory.newWorker(TASK_QUEUE);
    worker.registerWorkflowImplementationTypes(ExpenseWorkflow.Impl.class);
    worker.registerActivitiesImplementations(new Activities());
    factory.start();
  }

  @AfterAll
  static void stopThem() throws Exception {
    if (factory != null) {
      factory.shutdownNow();
    }
    if (server != null) {
      server.close();
    }
  }

  @ParameterizedTest
  @EnumSource
  void completes(Language language) throws Exception {
    Expense expense = submit(language);
    assertThat(answer(language, next(expense), "approve")).isEqualTo("accepted");
    assertThat(expense.result()).isEqualTo("approved by ann: from " + said(language));
  }

  @ParameterizedTest
  @EnumSource
  void isToldThatNothingIsPendingAnyMore(Language language) throws Exception {
    Expense expense = submit(language);
    HandOff handOff = next(expense);
    assertThat(answer(language, handOff, "approve")).isEqualTo("accepted");
    assertThat(answer(language, handOff, "approve")).isEqualTo("not pending");
    assertThat(answer(language, handOff, "reject")).isEqualTo("not pending");
    assertThat(expense.result()).startsWith("approved by ann");
  }

  @ParameterizedTest
  @EnumSource
  void failsWithADeclaredFailure(Language language) throws Exception {
    Expense expense = submit(language);
    assertThat(answer(language, next(expense), "reject")).isEqualTo("accepted");
    assertThat(expense.result()).isEqualTo("rejected by ann: over budget");
  }

  @ParameterizedTest
  @EnumSource
  void failsWithADeclaredFailureThatIsRetried(Language language) throws Exception {
    Expense expense = submit(language);
    assertThat(answer(language, next(expense), "unavailable")).isEqualTo("accepted");
    HandOff second = next(expense);
    assertThat(second.attempt()).isEqualTo(2);
    assertThat(answer(language, second, "unavailable")).isEqualTo("accepted");
    assertThat(expense.result()).isEqualTo("unavailable: ann");
  }

  @ParameterizedTest
  @EnumSource
  void heartbeats(Language language) throws Exception {
    Expense expense = submit(language);
    HandOff first = next(expense);
    assertThat(first.progress()).isNull();
    assertThat(answer(language, first, "read")).isEqualTo("accepted");
    assertThat(answer(language, first, "unavailable")).isEqualTo("accepted");
    assertThat(next(expense).progress()).isEqualTo(new ReviewProgress("read", 40));
  }

  @ParameterizedTest
  @EnumSource
  void noticesACancellationAndReportsIt(Language language) throws Exception {
    Expense expense = submit(language);
    HandOff handOff = next(expense);
    expense.workflow().cancel();
    awaitCancellation(language, handOff);
    assertThat(answer(language, handOff, "withdraw")).isEqualTo("accepted");
    // A workflow in Java that is asked to cancel ends as cancelled, whatever it returns.
    assertThatThrownBy(expense::result).hasCauseInstanceOf(CanceledFailure.class);
    assertThat(expense.cancellationDetails()).containsExactly("stopped reading");
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "SHELL")
  void completesWithTheTokenOfAnEarlierAttempt(Language language) throws Exception {
    Expense expense = submit(language);
    HandOff first = next(expense);
    assertThat(answer(language, first, "unavailable")).isEqualTo("accepted");
    assertThat(next(expense).attempt()).isEqualTo(2);
    assertThat(answer(language, first, "reject")).isEqualTo("not pending");
    assertThat(answer(language, first, "approve")).isEqualTo("accepted");
    assertThat(expense.result()).isEqualTo("approved by ann: from " + said(language));
  }

  @Test
  void aShellCompletesByIds() throws Exception {
    Expense expense = submit(Language.SHELL);
    Parked activity = open(next(expense).token());
    Run run =
        Programs.run(
            Language.SHELL.source(),
            1,
            List.of(
                "sh",
                "answer.sh",
                server.httpUrl(),
                activity.namespace(),
                expense.workflowId(),
                activity.activityId(),
                "approve"));
    assertThat(run).isEqualTo(new Run(0, "accepted"));
    assertThat(expense.result()).isEqualTo("approved by ann: from a shell");
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "SHELL")
  void refusesATokenThatIsCut(Language language) throws Exception {
    Expense expense = submit(language);
    HandOff handOff = next(expense);
    String cut = handOff.token().substring(0, handOff.token().length() - 1);
    Run run = language.answer(server, open(handOff.token()), cut, "approve");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.output()).contains("refused: ").doesNotContain(cut);
    assertThat(answer(language, handOff, "approve")).isEqualTo("accepted");
  }

  private static Expense submit(Language language) throws Exception {
    language.require();
    return Expense.submit(server.client(), TASK_QUEUE);
  }

  private static HandOff next(Expense expense) throws InterruptedException {
    return HAND_OFFS.next(expense);
  }

  private static String answer(Language language, HandOff handOff, String answer) throws Exception {
    Run run = language.answer(server, open(handOff.token()), handOff.token(), answer);
    assertThat(run.status()).as(run.output()).isZero();
    return run.output();
  }

  private static void awaitCancellation(Language language, HandOff handOff) throws Exception {
    long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    String heard;
    do {
      heard = answer(language, handOff, "read");
    } while (heard.equals("accepted") && System.nanoTime() < deadline);
    assertThat(heard).isEqualTo("cancellation requested");
  }

  private static Parked open(String token) {
    return (Parked) AsyncActivityClient.create(server.client()).openToken(token);
  }

  private static String said(Language language) {
    return language == Language.SHELL ? "a shell" : language.toString();
  }

  /** The worker's side: what is handed off goes to the test. */
  private static final class Activities extends ExpenseActivitiesImplBase {
    @Override
    protected void requestApproval(ExpenseReport report, RequestApproval pending) {
      ActivityExecutionContext context = Activity.getExecutionContext();
      HAND_OFFS.put(
          context.getInfo().getWorkflowId(),
          new HandOff(
              pending.token(),
              context.getInfo().getAttempt(),
              context.getHeartbeatDetails(ReviewProgress.class).orElse(null)));
    }

    @Override
    public void archive(String reportId) {}
  }
}
