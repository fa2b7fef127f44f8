package conformance.table;

import static conformance.server.ServerKind.DEV_SERVER;
import static conformance.server.ServerKind.IN_MEMORY;
import static conformance.server.ServerKind.SERVER;

import conformance.contract.Decision;
import conformance.contract.Request;
import conformance.contract.Request.HandOff;
import conformance.worker.Parking;
import dev.asyncactivity.ActivityAddress;
import io.temporal.api.enums.v1.ActivityExecutionStatus;
import io.temporal.client.ActivityClient;
import io.temporal.client.ActivityClientOptions;
import io.temporal.client.ActivityFailedException;
import io.temporal.client.StartActivityOptions;
import io.temporal.client.UntypedActivityHandle;
import io.temporal.failure.ApplicationFailure;
import java.time.Duration;
import java.util.Optional;

/** An activity that was started without a workflow. */
final class StandaloneRows {
  private StandaloneRows() {}

  static void addTo(Table table) {
    String token = AddressKind.CALLBACK_TOKEN.toString();
    add(table, Call.COMPLETE, token, "accepted → approved by ann", StandaloneRows::byToken);
    add(table, Call.FAIL, token, "accepted → ApplicationFailure Rejected", StandaloneRows::byToken);
    add(table, Call.HEARTBEAT, token, "Recorded → pending", StandaloneRows::byToken);
    add(
            table,
            Call.REPORT_CANCELLATION,
            token,
            "error: INVALID_ARGUMENT → pending",
            StandaloneRows::byToken)
        .except(
            SERVER,
            "error: FAILED_PRECONDITION → pending",
            "it has another code for a report that nobody asked for");
    add(
        table,
        Call.COMPLETE,
        AddressKind.TASK_TOKEN.toString(),
        "accepted → approved by ann",
        (scene, call, parking) ->
            call.on(
                scene
                    .site()
                    .completer()
                    .review(ActivityAddress.taskToken(parking.address().taskToken().bytes()))));
    add(
        table,
        Call.COMPLETE,
        token + ", the second time",
        "Unknown(NO_IDS) → approved by ann",
        (scene, call, parking) -> {
          scene.site().completer().review(parking.token()).complete(Decision.APPROVED);
          return byToken(scene, call, parking);
        });
    add(
            table,
            "a later attempt is parked, without a workflow",
            HandOff.FAILS_AT_FIRST,
            Call.COMPLETE,
            "activity id, with the SDK's client",
            "accepted → approved by ann",
            StandaloneRows::byIdOnceTriedAgain)
        .except(
            SERVER, "error: NOT_FOUND → pending", "an activity id means the first attempt there");
  }

  /** Makes the call on a standalone activity. */
  private interface Attempt {
    String outcome(Scene scene, Call call, Parking parking) throws Exception;
  }

  private static String byToken(Scene scene, Call call, Parking parking) {
    return call.on(scene.site().completer().review(parking.token()));
  }

  /** Our own addresses by ids are of activities in workflows. */
  private static String byIdOnceTriedAgain(Scene scene, Call call, Parking first)
      throws InterruptedException {
    scene.nextParking();
    return Words.tried(
        () -> {
          scene
              .site()
              .client()
              .newActivityCompletionClient()
              .completeStandalone(scene.workflowId(), Optional.empty(), Decision.APPROVED);
          return "accepted";
        });
  }

  private static Row add(Table table, Call call, String address, String expected, Attempt attempt) {
    String situation = "parked, without a workflow";
    return add(table, situation, HandOff.PARKS, call, address, expected, attempt);
  }

  private static Row add(
      Table table,
      String situation,
      HandOff handOff,
      Call call,
      String address,
      String expected,
      Attempt attempt) {
    String missing = Row.NO_SUCH_CALL;
    return table
        .add(
            new Row(
                situation,
                call.toString(),
                address,
                expected,
                scene -> played(scene, handOff, call, attempt)))
        .except(IN_MEMORY, missing, "it has no standalone activities")
        .except(DEV_SERVER, missing, "it has no standalone activities");
  }

  private static String played(Scene scene, HandOff handOff, Call call, Attempt attempt)
      throws Exception {
    UntypedActivityHandle activity =
        ActivityClient.newInstance(
                scene.site().stubs(),
                ActivityClientOptions.newBuilder().setNamespace(Scene.namespace()).build())
            .start(
                "Review",
                StartActivityOptions.newBuilder()
                    .setId(scene.workflowId())
                    .setTaskQueue(Site.TASK_QUEUE)
                    .setStartToCloseTimeout(Duration.ofMinutes(10))
                    .build(),
                new Request(scene.workflowId(), handOff));
    String outcome = attempt.outcome(scene, call, scene.nextParking());
    return outcome + " → " + seen(activity);
  }

  private static String seen(UntypedActivityHandle activity) {
    if (activity.describe().getStatus()
        == ActivityExecutionStatus.ACTIVITY_EXECUTION_STATUS_RUNNING) {
      activity.terminate("The row is done");
      return "pending";
    }
    try {
      Decision decision = activity.getResult(Decision.class);
      return (decision.approved() ? "approved by " : "refused by ") + decision.by();
    } catch (ActivityFailedException e) {
      return e.getCause() instanceof ApplicationFailure failure
          ? "ApplicationFailure " + failure.getType()
          : String.valueOf(e.getCause());
    }
  }
}
