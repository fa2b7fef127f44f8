package conformance.table;

import static conformance.server.ServerKind.IN_MEMORY;

import conformance.contract.Decision;
import conformance.worker.Parking;
import conformance.worker.Plan;
import conformance.worker.Plan.Activity;
import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.CompletionOutcome;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.BiFunction;

/** Addresses that are not what they should be. */
final class RefusedRows {
  private static final String CALLBACK_TOKEN = AddressKind.CALLBACK_TOKEN.toString();
  private static final String TASK_TOKEN = AddressKind.TASK_TOKEN.toString();

  private RefusedRows() {}

  /** Completes something that is derived from a hand-off. */
  interface Attempt extends BiFunction<Scene, Parking, CompletionOutcome> {}

  static void addTo(Table table) {
    addTokens(table);
    addNamespaces(table);
    addIds(table);
    addTypes(table);
    addAttempts(table);
  }

  /** Adds a row that completes something while a review is parked. */
  static Row add(Table table, String situation, String address, String expected, Attempt attempt) {
    return add(table, Plan.review(), situation, address, expected, attempt);
  }

  private static Row add(
      Table table, Plan plan, String situation, String address, String expected, Attempt attempt) {
    return table.add(
        new Row(
            situation,
            Call.COMPLETE.toString(),
            address,
            expected,
            scene -> {
              Parking parking = scene.park(plan);
              String outcome = Words.tried(() -> Words.of(attempt.apply(scene, parking)));
              return outcome + " → " + scene.seen();
            }));
  }

  private static void addTokens(Table table) {
    add(
        table,
        "the token's end is missing",
        CALLBACK_TOKEN,
        "refused: CUT_SHORT → pending",
        (scene, parking) ->
            complete(scene, parking.token().substring(0, parking.token().length() - 9)));
    add(
        table,
        "one character is another",
        CALLBACK_TOKEN,
        "refused: ALTERED → pending",
        (scene, parking) -> complete(scene, altered(parking.token())));
    add(
        table,
        "the text is no token",
        CALLBACK_TOKEN,
        "refused: MALFORMED → pending",
        (scene, parking) -> complete(scene, "approve-me"));
    String reason = "it answers INTERNAL to whatever it cannot read";
    add(
            table,
            "the token's end is missing",
            TASK_TOKEN,
            "error: INVALID_ARGUMENT → pending",
            (scene, parking) ->
                complete(scene, Arrays.copyOf(taskToken(parking), taskToken(parking).length - 9)))
        .except(IN_MEMORY, "error: INTERNAL → pending", reason);
    add(
            table,
            "the bytes are no token",
            TASK_TOKEN,
            "error: INVALID_ARGUMENT → pending",
            (scene, parking) -> complete(scene, "approve-me".getBytes(StandardCharsets.UTF_8)))
        .except(IN_MEMORY, "error: INTERNAL → pending", reason);
  }

  private static void addNamespaces(Table table) {
    String situation = "the client is of another namespace";
    add(
        table,
        situation,
        CALLBACK_TOKEN,
        "refused: OTHER_NAMESPACE → pending",
        (scene, parking) ->
            scene.site().otherCompleter().review(parking.token()).tryComplete(Decision.APPROVED));
    add(
            table,
            situation,
            TASK_TOKEN,
            "error: INVALID_ARGUMENT → pending",
            (scene, parking) -> elsewhere(scene, AddressKind.TASK_TOKEN.of(parking)))
        .except(
            IN_MEMORY,
            "accepted → approved by ann",
            "it does not compare a task token's namespace");
    for (AddressKind kind :
        new AddressKind[] {AddressKind.IDS, AddressKind.IDS_AND_RUN, AddressKind.IN_WORKFLOW}) {
      add(
          table,
          situation,
          kind.toString(),
          "UnknownWorkflow → pending",
          (scene, parking) -> elsewhere(scene, kind.of(parking)));
    }
  }

  private static void addIds(Table table) {
    String ids = AddressKind.IDS.toString();
    String idsAndRun = AddressKind.IDS_AND_RUN.toString();
    String unknownRun = UUID.randomUUID().toString();
    add(
        table,
        "no such workflow",
        ids,
        "UnknownWorkflow → pending",
        (scene, parking) ->
            complete(scene, ActivityAddress.of("none", parking.address().activityId())));
    add(
        table,
        "no such workflow",
        AddressKind.IN_WORKFLOW.toString(),
        "UnknownWorkflow → pending",
        (scene, parking) -> complete(scene, ActivityAddress.inWorkflow("none")));
    add(
        table,
        "no such activity",
        ids,
        "UnknownActivity → pending",
        (scene, parking) -> complete(scene, ActivityAddress.of(scene.workflowId(), "none")));
    add(
        table,
        "no such run",
        idsAndRun,
        "UnknownWorkflow → pending",
        (scene, parking) ->
            complete(
                scene,
                ActivityAddress.of(
                    scene.workflowId(), unknownRun, parking.address().activityId())));
    add(
            table,
            "the run id is none",
            idsAndRun,
            "error: INVALID_ARGUMENT → pending",
            (scene, parking) ->
                complete(
                    scene,
                    ActivityAddress.of(scene.workflowId(), "none", parking.address().activityId())))
        .except(IN_MEMORY, "UnknownWorkflow → pending", "it takes any text for a run id");
  }

  private static void addTypes(Table table) {
    Plan sign = Plan.review().of(Activity.SIGN, 1);
    add(
        table,
        sign,
        "the activity is of another type",
        CALLBACK_TOKEN,
        "refused: OTHER_ACTIVITY_TYPE → pending",
        (scene, parking) -> complete(scene, parking.token()));
    add(
        table,
        sign,
        "the activity is of another type",
        AddressKind.IN_WORKFLOW.toString(),
        "NoneOfType([Sign]) → pending",
        (scene, parking) -> complete(scene, AddressKind.IN_WORKFLOW.of(parking)));
    add(
        table,
        sign,
        "the activity has no result",
        CALLBACK_TOKEN,
        "accepted → signed",
        (scene, parking) -> scene.site().completer().sign(parking.token()).tryComplete());
  }

  private static void addAttempts(Table table) {
    String situation = "a later attempt is parked, only the current one counts";
    Plan plan =
        Plan.review()
            .of(Activity.REVIEW_EXACTLY, 1)
            .triedAgainAfter(Duration.ofMillis(100))
            .withFailingHandOff();
    table.add(
        new Row(
            situation,
            Call.COMPLETE.toString(),
            CALLBACK_TOKEN,
            "Superseded(2) → pending, attempt 2",
            scene -> {
              Parking first = scene.park(plan);
              scene.nextParking();
              String outcome =
                  Words.of(
                      scene
                          .site()
                          .completer()
                          .reviewExactly(first.token())
                          .tryComplete(Decision.APPROVED));
              return outcome + " → " + scene.seen();
            }));
    table.add(
        new Row(
            situation,
            Call.COMPLETE.toString(),
            "callback token of the current attempt",
            "accepted → approved by ann",
            scene -> {
              scene.park(plan);
              Parking second = scene.nextParking();
              String outcome =
                  Words.of(
                      scene
                          .site()
                          .completer()
                          .reviewExactly(second.token())
                          .tryComplete(Decision.APPROVED));
              return outcome + " → " + scene.seen();
            }));
  }

  private static CompletionOutcome complete(Scene scene, String token) {
    return scene.site().completer().review(token).tryComplete(Decision.APPROVED);
  }

  private static CompletionOutcome complete(Scene scene, byte[] taskToken) {
    return complete(scene, ActivityAddress.taskToken(taskToken));
  }

  private static CompletionOutcome complete(Scene scene, ActivityAddress address) {
    return scene.site().completer().review(address).tryComplete(Decision.APPROVED);
  }

  private static CompletionOutcome elsewhere(Scene scene, ActivityAddress address) {
    return scene.site().otherCompleter().review(address).tryComplete(Decision.APPROVED);
  }

  private static byte[] taskToken(Parking parking) {
    return parking.address().taskToken().bytes();
  }

  private static String altered(String token) {
    int middle = token.length() / 2;
    char other = token.charAt(middle) == 'A' ? 'B' : 'A';
    return token.substring(0, middle) + other + token.substring(middle + 1);
  }
}
