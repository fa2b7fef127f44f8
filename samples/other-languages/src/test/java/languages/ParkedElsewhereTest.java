package languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.NotPendingException;
import dev.asyncactivity.internal.ticket.Ticket;
import expenses.ApprovalFailure.Rejected;
import expenses.ApprovalFailure.Unavailable;
import expenses.Decision;
import expenses.ExpenseActivitiesCompleter;
import expenses.ExpenseActivitiesCompleter.RequestApproval;
import expenses.ReviewProgress;
import io.temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatRequest;
import io.temporal.client.ActivityCanceledException;
import io.temporal.common.converter.DefaultDataConverter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The worker and the workflow are in another language; our completer is the outside. */
class ParkedElsewhereTest {
  private static final Map<Language, ForeignWorker> WORKERS = new EnumMap<>(Language.class);

  private static DevServer server;
  private static ExpenseActivitiesCompleter completer;

  @BeforeAll
  static void startServer() throws Exception {
    server = new DevServer();
    completer = ExpenseActivitiesCompleter.create(server.client());
  }

  @AfterAll
  static void stopServerAndWorkers() throws Exception {
    for (ForeignWorker worker : WORKERS.values()) {
      worker.close();
    }
    if (server != null) {
      server.close();
    }
  }

  static Stream<Arguments> languagesAndAddresses() {
    List<Arguments> arguments = new ArrayList<>();
    for (Language language : List.of(Language.GO, Language.PYTHON)) {
      for (AddressKind kind : AddressKind.values()) {
        arguments.add(Arguments.of(language, kind));
      }
    }
    return arguments.stream();
  }

  @ParameterizedTest
  @MethodSource("languagesAndAddresses")
  void completes(Language language, AddressKind kind) throws Exception {
    Expense expense = submit(language);
    pending(language, kind, expense).complete(new Decision("ann", "from Java"));
    assertThat(expense.result()).isEqualTo("approved by ann: from Java");
  }

  @ParameterizedTest
  @MethodSource("languagesAndAddresses")
  void isToldThatNothingIsPendingAnyMore(Language language, AddressKind kind) throws Exception {
    Expense expense = submit(language);
    RequestApproval pending = pending(language, kind, expense);
    pending.complete(new Decision("ann", "from Java"));
    assertThat(pending.tryComplete(new Decision("bob", "too late"))).isInstanceOf(NotPending.class);
    assertThatThrownBy(() -> pending.fail(new Rejected("bob", "too late")))
        .isInstanceOf(NotPendingException.class);
    assertThat(expense.result()).isEqualTo("approved by ann: from Java");
  }

  @ParameterizedTest
  @MethodSource("languagesAndAddresses")
  void failsWithADeclaredFailure(Language language, AddressKind kind) throws Exception {
    Expense expense = submit(language);
    pending(language, kind, expense).fail(new Rejected("ann", "over budget"));
    assertThat(expense.result()).isEqualTo("rejected by ann: over budget");
  }

  @ParameterizedTest
  @MethodSource("languagesAndAddresses")
  void failsWithADeclaredFailureThatIsRetried(Language language, AddressKind kind)
      throws Exception {
    Expense expense = submit(language);
    pending(language, kind, expense).fail(new Unavailable("ann"));
    ForeignWorker.HandOff second = worker(language).handOffs().next(expense);
    assertThat(second.attempt()).isEqualTo(2);
    completer.requestApproval(kind.of(second)).fail(new Unavailable("bob"));
    assertThat(expense.result()).isEqualTo("unavailable: bob");
  }

  @ParameterizedTest
  @MethodSource("languagesAndAddresses")
  void heartbeats(Language language, AddressKind kind) throws Exception {
    Expense expense = submit(language);
    RequestApproval pending = pending(language, kind, expense);
    pending.heartbeat(new ReviewProgress("read", 40));
    pending.fail(new Unavailable("ann"));
    assertThat(worker(language).handOffs().next(expense).progress())
        .isEqualTo(new ReviewProgress("read", 40));
  }

  /** Behind the progress stands what a hand-off in Java leaves, also where there is no progress. */
  @ParameterizedTest
  @EnumSource(names = {"GO", "PYTHON"})
  void seesProgressBeforeATicket(Language language) throws Exception {
    for (ReviewProgress progress : Arrays.asList(new ReviewProgress("read", 40), null)) {
      Expense expense = submit(language);
      ForeignWorker.HandOff first = worker(language).handOffs().next(expense);
      leaveTicket(first, new Ticket(1, Instant.now(), null, "r-1"));
      ActivityAddress byKey = ActivityAddress.key(expense.workflowId(), "r-1");
      if (progress != null) {
        completer.requestApproval(byKey).heartbeat(progress);
      }
      completer.requestApproval(byKey).fail(new Unavailable("ann"));
      ForeignWorker.HandOff second = worker(language).handOffs().next(expense);
      assertThat(second.attempt()).isEqualTo(2);
      assertThat(second.progress()).isEqualTo(progress);
      completer.requestApproval(byKey).complete(new Decision("ann", "from Java"));
      assertThat(expense.result()).isEqualTo("approved by ann: from Java");
    }
  }

  private static void leaveTicket(ForeignWorker.HandOff handOff, Ticket ticket) {
    Object progress = null;
    server
        .client()
        .getWorkflowServiceStubs()
        .blockingStub()
        .recordActivityTaskHeartbeat(
            RecordActivityTaskHeartbeatRequest.newBuilder()
                .setNamespace("default")
                .setTaskToken(ByteString.copyFrom(Base64.getDecoder().decode(handOff.taskToken())))
                .setDetails(
                    DefaultDataConverter.newDefaultInstance()
                        .toPayloads(progress, ticket.values())
                        .orElseThrow())
                .build());
  }

  @ParameterizedTest
  @MethodSource("languagesAndAddresses")
  void noticesACancellationAndReportsIt(Language language, AddressKind kind) throws Exception {
    Expense expense = submit(language);
    RequestApproval pending = pending(language, kind, expense);
    expense.workflow().cancel();
    awaitCancellation(pending);
    pending.reportCancellation("stopped reading");
    assertThat(expense.result()).isEqualTo("withdrawn");
    assertThat(expense.cancellationDetails()).containsExactly("stopped reading");
  }

  private static Expense submit(Language language) throws Exception {
    worker(language);
    return Expense.submit(server.client(), language.toString());
  }

  private static ForeignWorker worker(Language language) throws Exception {
    language.require();
    if (!WORKERS.containsKey(language)) {
      WORKERS.put(language, new ForeignWorker(language, server.target()));
    }
    return WORKERS.get(language);
  }

  private static RequestApproval pending(Language language, AddressKind kind, Expense expense)
      throws Exception {
    return completer.requestApproval(kind.of(worker(language).handOffs().next(expense)));
  }

  private static void awaitCancellation(RequestApproval pending) {
    long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    Optional<ActivityCanceledException> canceled;
    do {
      canceled = heartbeat(pending);
    } while (canceled.isEmpty() && System.nanoTime() < deadline);
    assertThat(canceled).isPresent();
  }

  private static Optional<ActivityCanceledException> heartbeat(RequestApproval pending) {
    try {
      pending.heartbeat(new ReviewProgress("read", 40));
      return Optional.empty();
    } catch (ActivityCanceledException e) {
      return Optional.of(e);
    }
  }
}
