package fleet;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.CompletionBatch;
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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * The program of a completing process: gives the answers of a file in a batch, and notes each when
 * it has been told what became of it. Started anew, it goes on after what is noted; so an answer
 * may be given again that was given before.
 */
public final class Answerer {

  private Answerer() {}

  /**
   * Runs it.
   *
   * @param args the server, the file of answers, the file of notes
   */
  public static void main(String[] args) throws Exception {
    Path noted = Path.of(args[2]);
    Map<Integer, String> done = Notes.read(noted);
    List<Answer> toDo =
        Answer.read(Path.of(args[1])).stream()
            .filter(answer -> !done.containsKey(answer.activity()))
            .toList();
    List<WorkflowServiceStubs> services = List.of(connect(args[0]), connect(args[0]));
    try (Notes notes = Notes.append(noted)) {
      List<AsyncActivityClient> clients =
          services.stream()
              .map(WorkflowClient::newInstance)
              .map(AsyncActivityClient::create)
              .toList();
      give(toDo, clients, notes);
    } finally {
      services.forEach(WorkflowServiceStubs::shutdownNow);
    }
  }

  private static WorkflowServiceStubs connect(String target) {
    return WorkflowServiceStubs.newServiceStubs(
        WorkflowServiceStubsOptions.newBuilder().setTarget(target).build());
  }

  private static void give(List<Answer> toDo, List<AsyncActivityClient> clients, Notes notes)
      throws InterruptedException {
    List<CompletableFuture<Void>> given = new ArrayList<>();
    try (CompletionBatch batch = clients.get(0).newBatchBuilder().setMaxInFlight(8).build()) {
      for (Answer answer : toDo) {
        AsyncActivityClient client = clients.get(given.size() % clients.size());
        RequestApproval handle =
            ExpenseActivitiesCompleter.create(client).requestApproval(address(answer, client));
        Decision decision = new Decision(true, answer.by());
        given.add(
            batch
                .submit(() -> handle.completeAsync(decision))
                .thenAccept(outcome -> note(notes, answer, outcome)));
      }
    }
    given.forEach(CompletableFuture::join);
  }

  /** In all ways that name the activity also when it has ended. */
  private static ActivityAddress address(Answer answer, AsyncActivityClient client) {
    ActivityAddress.Parked parked =
        (ActivityAddress.Parked) client.openToken(answer.callbackToken());
    String workflowId = String.valueOf(parked.workflowId());
    String activityId = String.valueOf(parked.activityId());
    return switch (Math.floorMod(answer.hashCode(), 3)) {
      case 0 -> parked;
      case 1 -> ActivityAddress.of(workflowId, activityId);
      default -> ActivityAddress.of(workflowId, String.valueOf(parked.runId()), activityId);
    };
  }

  private static void note(Notes notes, Answer answer, CompletionOutcome outcome) {
    notes.add(answer, describe(outcome));
    System.out.println(answer.activity());
  }

  private static String describe(CompletionOutcome outcome) {
    if (!(outcome instanceof NotPending refusal)) {
      return "ACCEPTED";
    }
    NotPendingReason reason = refusal.reason();
    return reason instanceof AlreadyCompleted already ? already.result().name() : reason.toString();
  }
}
