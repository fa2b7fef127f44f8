package conformance.table;

import static conformance.server.ServerKind.IN_MEMORY;

import conformance.contract.Decision;
import conformance.contract.ReviewActivitiesCompleter;
import conformance.worker.Parking;
import conformance.worker.Plan;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.CompletionOutcome;
import io.temporal.failure.ApplicationFailure;
import io.temporal.serviceclient.RpcRetryOptions;

/** Values that nobody can read, or that are too large. */
final class ValueRows {
  private static final String CALLBACK_TOKEN = AddressKind.CALLBACK_TOKEN.toString();
  private static final int MEBIBYTE = 1 << 20;

  private ValueRows() {}

  static void addTo(Table table) {
    addUnreadable(table);
    addSizes(table);
  }

  private static void addUnreadable(Table table) {
    table.add(
        new Row(
            "a foreign completer's details are unreadable",
            "fail",
            AddressKind.TASK_TOKEN.toString(),
            "accepted → unreadable details",
            scene -> {
              Parking parking = scene.park(Plan.review());
              scene
                  .site()
                  .client()
                  .newActivityCompletionClient()
                  .completeExceptionally(
                      parking.address().taskToken().bytes(),
                      ApplicationFailure.newNonRetryableFailure("No", "Rejected", "not a record"));
              return "accepted → " + scene.seen();
            }));
  }

  private static void addSizes(Table table) {
    for (int size : new int[] {3, 5}) {
      RefusedRows.add(
          table,
          "the result has " + size + " MiB",
          CALLBACK_TOKEN,
          "refused: too large → pending",
          (scene, parking) -> complete(scene.site().completer(), parking, size));
    }
    String lifted = " MiB, and the client's limit is lifted";
    RefusedRows.add(
            table,
            "the result has 3" + lifted,
            CALLBACK_TOKEN,
            "accepted → ServerFailure",
            (scene, parking) -> complete(unlimited(scene), parking, 3))
        .except(IN_MEMORY, "accepted → approved by a long name", "it has no limit for payloads");
    RefusedRows.add(
            table,
            "the result has 5" + lifted,
            CALLBACK_TOKEN,
            "error: RESOURCE_EXHAUSTED → pending",
            (scene, parking) -> complete(unlimited(scene), parking, 5))
        .except(IN_MEMORY, "error: UNKNOWN → pending", "it does not say what gRPC's limit is");
  }

  private static ReviewActivitiesCompleter unlimited(Scene scene) {
    return ReviewActivitiesCompleter.create(
        AsyncActivityClient.newBuilder(scene.site().client())
            .setBlobSizeLimit(Integer.MAX_VALUE)
            .setRpcRetryOptions(RpcRetryOptions.newBuilder().setMaximumAttempts(1).build())
            .build());
  }

  private static CompletionOutcome complete(
      ReviewActivitiesCompleter completer, Parking parking, int mebibytes) {
    Decision large = new Decision("x".repeat(mebibytes * MEBIBYTE), true);
    return completer.review(parking.token()).tryComplete(large);
  }
}
