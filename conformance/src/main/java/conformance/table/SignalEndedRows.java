package conformance.table;

import conformance.contract.ReviewFailure.Rejected;
import conformance.contract.SigningRequest;
import conformance.worker.SigningPlan;
import java.time.Duration;

/** A wait that a signal has answered before, or that has ended without an answer. */
final class SignalEndedRows {
  private static final String ENDED = "answered by signal, and the wait has ended";
  private static final String CALLBACK_TOKEN = AddressKind.CALLBACK_TOKEN.toString();

  private SignalEndedRows() {}

  static void addTo(Table table) {
    ended(table, "complete, as before", "AlreadyCompleted(SAME) → " + Signing.SIGNED, "ann", "ann");
    ended(
        table, "complete, otherwise", "AlreadyCompleted(OTHER) → " + Signing.SIGNED, "ann", "bob");
    table.add(
        new Row(
            ENDED,
            "complete after a failure",
            CALLBACK_TOKEN,
            "AlreadyFailed(Rejected, UNKNOWN) → Rejected[by=ann]",
            scene -> {
              String token = Signing.start(scene);
              Signing.handle(scene, token).fail(new Rejected("ann"));
              return Signing.complete(scene, token);
            }));
    table.add(
        new Row(
            ENDED,
            "complete after its time limit",
            CALLBACK_TOKEN,
            "TimedOut(SCHEDULE_TO_CLOSE) → time-out SCHEDULE_TO_CLOSE",
            scene -> {
              Signing.start(
                  scene,
                  new SigningPlan(
                      new SigningRequest(scene.workflowId(), 0), Duration.ofSeconds(2), 0));
              String token = Signing.nextToken(scene);
              scene.awaitClosed();
              return Signing.complete(scene, token);
            }));
    table.add(
        new Row(
            ENDED,
            "complete after the workflow was cancelled",
            CALLBACK_TOKEN,
            "Canceled → workflow CANCELED",
            scene -> {
              String token = Signing.start(scene);
              scene.workflow().cancel();
              scene.awaitClosed();
              return Signing.complete(scene, token);
            }));
    table.add(
        new Row(
            ENDED,
            "heartbeat after the workflow was cancelled",
            CALLBACK_TOKEN,
            "CancelRequested → workflow CANCELED",
            scene -> {
              String token = Signing.start(scene);
              scene.workflow().cancel();
              scene.awaitClosed();
              return Words.of(Signing.handle(scene, token).tryHeartbeat())
                  + " → "
                  + Signing.seen(scene, token);
            }));
    table.add(
        new Row(
            ENDED,
            "complete after the workflow was terminated",
            CALLBACK_TOKEN,
            "WorkflowClosed(TERMINATED) → workflow TERMINATED",
            scene -> {
              String token = Signing.start(scene);
              scene.workflow().terminate("no longer needed");
              return Signing.complete(scene, token);
            }));
  }

  private static void ended(
      Table table, String call, String expected, String first, String second) {
    table.add(
        new Row(
            ENDED,
            call,
            CALLBACK_TOKEN,
            expected,
            scene -> {
              String token = Signing.start(scene);
              Signing.handle(scene, token).complete(first);
              String outcome = Words.of(Signing.handle(scene, token).tryComplete(second));
              return outcome + " → " + Signing.seen(scene, token);
            }));
  }
}
