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

/**
 * The program of one process of the race: completes what it is told, when it is told.
 *
 * <p>A line in is a time in microseconds, and a callback token or a workflow id with an activity
 * id. A line out is when the call started and ended, and what it reported.
 */
public final class Racer {

  private Racer() {}

  /**
   * Runs it until there are no more lines.
   *
   * @param args the server, and the name to decide in
   */
  public static void main(String[] args) throws IOException {
    WorkflowServiceStubs service =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget(args[0]).build());
    service.connect(Duration.ofSeconds(20));
    ExpenseActivitiesCompleter completer =
        ExpenseActivitiesCompleter.create(WorkflowClient.newInstance(service));
    System.out.println("ready");
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] words = line.split(" ");
      RequestApproval handle =
          words.length == 2
              ? completer.requestApproval(words[1])
              : completer.requestApproval(ActivityAddress.of(words[1], words[2]));
      System.out.println(race(handle, args[1], Long.parseLong(words[0])));
    }
    service.shutdownNow();
  }

  private static String race(RequestApproval handle, String name, long at) {
    while (now() < at) {
      Thread.onSpinWait();
    }
    long start = now();
    CompletionOutcome outcome = handle.tryComplete(new Decision(true, name));
    return start + " " + now() + " " + describe(outcome);
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
