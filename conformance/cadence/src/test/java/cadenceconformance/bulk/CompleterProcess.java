package cadenceconformance.bulk;

import com.uber.cadence.client.WorkflowClient;
import com.uber.cadence.client.WorkflowClientOptions;
import com.uber.cadence.serviceclient.ClientOptions;
import com.uber.cadence.serviceclient.WorkflowServiceGrpc;
import dev.asyncactivity.CompletionBatch;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.cadence.CadenceActivityClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Completes a share of the activities and notes what came of each. Killed and started again, it
 * goes on with those of which it has no note.
 */
final class CompleterProcess {
  private CompleterProcess() {}

  /** Port, file with a line of id and token for each activity, file of notes. */
  public static void main(String[] arguments) throws Exception {
    Path notes = Path.of(arguments[2]);
    Set<String> noted = new HashSet<>();
    if (Files.exists(notes)) {
      Files.readAllLines(notes).forEach(line -> noted.add(line.split(" ")[0]));
    }
    WorkflowClient client =
        WorkflowClient.newInstance(
            new WorkflowServiceGrpc(
                ClientOptions.newBuilder()
                    .setHost("127.0.0.1")
                    .setPort(Integer.parseInt(arguments[0]))
                    .build()),
            WorkflowClientOptions.newBuilder().setDomain("default").build());
    CadenceActivityClient activities = CadenceActivityClient.create(client);
    BulkActivitiesCadenceCompleter completer = BulkActivitiesCadenceCompleter.create(activities);
    try (CompletionBatch batch = activities.newBatchBuilder().setMaxInFlight(64).build()) {
      for (String line : Files.readAllLines(Path.of(arguments[1]))) {
        String[] parts = line.split(" ");
        if (!noted.contains(parts[0])) {
          BulkActivitiesCadenceCompleter.Work handle = completer.work(parts[1]);
          batch
              .submit(() -> handle.completeAsync("done " + parts[0]))
              .whenComplete((outcome, failure) -> note(notes, parts[0], outcome, failure));
        }
      }
    }
    System.exit(0);
  }

  private static synchronized void note(
      Path notes, String id, @Nullable CompletionOutcome outcome, @Nullable Throwable failure) {
    String told = "failed " + failure;
    if (outcome != null) {
      told = outcome instanceof NotPending refused ? refused.reason().toString() : "accepted";
    }
    try {
      Files.writeString(
          notes,
          id + " " + told.replace(' ', '_') + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
