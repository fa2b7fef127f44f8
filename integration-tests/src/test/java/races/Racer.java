package races;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.NotPendingReason;
import dev.asyncactivity.NotPendingReason.AlreadyCompleted;
import expenses.Decision;
import expenses.ExpenseActivitiesCompleter;
import expenses.ExpenseActivitiesCompleter.RequestApproval;
import io.temporal.client.WorkflowClient;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The program of one process of the race: completes what it is told, when it is told.
 *
 * <p>A line in is a time in microseconds, a kind of address and its parts. A line out is when the
 * call started and ended, the kind of address, and what was reported. Two clients of the process
 * take turns.
 */
public final class Racer {
  static final String CALLBACK_TOKEN = "token";
  static final String IDS = "ids";
  static final String IDS_OF_RUN = "ids-of-run";
  static final String IN_WORKFLOW = "in-workflow";

  private Racer() {}

  /**
   * Runs it until there are no more lines.
   *
   * @param args the server, and the name to decide in
   */
  public static void main(String[] args) throws IOException {
    List<WorkflowServiceStubs> services = List.of(connect(args[0]), connect(args[0]));
    List<ExpenseActivitiesCompleter> completers =
        services.stream()
            .map(service -> ExpenseActivitiesCompleter.create(WorkflowClient.newInstance(service)))
            .toList();
    System.out.println("ready");
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
    int turn = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] words = line.split(" ");
      RequestApproval handle = handle(completers.get(turn++ % 2), words);
      System.out.println(race(handle, args[1], Long.parseLong(words[0]), words[1]));
    }
    services.forEach(WorkflowServiceStubs::shutdownNow);
  }

  private static WorkflowServiceStubs connect(String target) {
    WorkflowServiceStubs service =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget(target).build());
    service.connect(Duration.ofSeconds(20));
    return service;
  }

  private static RequestApproval handle(ExpenseActivitiesCompleter completer, String[] words) {
    return switch (words[1]) {
      case CALLBACK_TOKEN -> completer.requestApproval(words[2]);
      case IDS -> completer.requestApproval(ActivityAddress.of(words[2], words[3]));
      case IDS_OF_RUN ->
          completer.requestApproval(ActivityAddress.of(words[2], words[3], words[4]));
      case IN_WORKFLOW -> completer.requestApproval(ActivityAddress.inWorkflow(words[2]));
      default -> throw new IllegalArgumentException("No such address: " + words[1]);
    };
  }

  private static String race(RequestApproval handle, String name, long at, String addressing) {
    while (now() < at) {
      Thread.onSpinWait();
    }
    long start = now();
    CompletionOutcome outcome = handle.tryComplete(new Decision(true, name));
    return String.join(
        " ", Long.toString(start), Long.toString(now()), addressing, describe(outcome));
  }

  private static String describe(CompletionOutcome outcome) {
    if (!(outcome instanceof NotPending refusal)) {
      return "ACCEPTED";
    }
    NotPendingReason reason = refusal.reason();
    return reason instanceof AlreadyCompleted already ? already.result().name() : reason.toString();
  }

  static long now() {
    return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
  }
}
