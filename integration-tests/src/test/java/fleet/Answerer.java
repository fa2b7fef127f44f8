package fleet;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.CompletionBatch;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.NotPendingReason;
import dev.asyncactivity.NotPendingReason.AlreadyCompleted;
import expenses.Decision;
import expenses.ExpenseActivitiesCompleter;
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
    WorkflowServiceStubs service =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget(args[0]).build());
    try (Notes notes = Notes.append(noted)) {
      give(toDo, AsyncActivityClient.create(WorkflowClient.newInstance(service)), notes);
    } finally {
      service.shutdownNow();
    }
  }

  private static void give(List<Answer> toDo, AsyncActivityClient client, Notes notes)
      throws InterruptedException {
    ExpenseActivitiesCompleter completer = ExpenseActivitiesCompleter.create(client);
    List<CompletableFuture<Void>> given = new ArrayList<>();
    try (CompletionBatch batch = client.newBatchBuilder().setMaxInFlight(8).build()) {
      for (Answer answer : toDo) {
        Decision decision = new Decision(true, answer.by());
        given.add(
            batch
                .submit(
                    () -> completer.requestApproval(answer.callbackToken()).completeAsync(decision))
                .thenAccept(outcome -> note(notes, answer, outcome)));
      }
    }
    given.forEach(CompletableFuture::join);
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
