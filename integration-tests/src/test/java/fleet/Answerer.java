package fleet;

import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.NotPendingReason;
import dev.asyncactivity.NotPendingReason.AlreadyCompleted;
import expenses.Decision;
import expenses.ExpenseActivitiesCompleter;
import io.temporal.client.ActivityCompletionException;
import io.temporal.client.WorkflowClient;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The program of a completing process: gives the answers of a file, a few at a time, and notes each
 * when it has been told what became of it. Started anew, it goes on after what is noted; so an
 * answer may be given again that was given before.
 */
public final class Answerer {
  private static final int AT_A_TIME = 4;

  private final ExpenseActivitiesCompleter completer;
  private final Notes notes;

  private Answerer(ExpenseActivitiesCompleter completer, Notes notes) {
    this.completer = completer;
    this.notes = notes;
  }

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
      WorkflowClient client = WorkflowClient.newInstance(service);
      new Answerer(ExpenseActivitiesCompleter.create(client), notes).giveAll(toDo);
    } finally {
      service.shutdownNow();
    }
  }

  private void giveAll(List<Answer> toDo) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
    List<Callable<Void>> tasks = new ArrayList<>();
    for (Answer answer : toDo) {
      tasks.add(() -> give(answer));
    }
    for (Future<Void> given : threads.invokeAll(tasks)) {
      given.get();
    }
    threads.shutdown();
  }

  private Void give(Answer answer) throws IOException {
    notes.add(answer, report(answer));
    System.out.println(answer.activity());
    return null;
  }

  /** Gives it until it is told what became of it. */
  private String report(Answer answer) {
    Decision decision = new Decision(true, answer.by());
    while (true) {
      try {
        return describe(completer.requestApproval(answer.callbackToken()).tryComplete(decision));
      } catch (ActivityCompletionException unsure) {
        System.err.println("Once more, after " + unsure.getCause());
      }
    }
  }

  private static String describe(CompletionOutcome outcome) {
    if (!(outcome instanceof NotPending refusal)) {
      return "ACCEPTED";
    }
    NotPendingReason reason = refusal.reason();
    return reason instanceof AlreadyCompleted already ? already.result().name() : reason.toString();
  }
}
