package dev.asyncactivity.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.ActivityAddress.TaskToken;
import dev.asyncactivity.ActivityContract;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.ContractHandle;
import dev.asyncactivity.MethodContract;
import dev.asyncactivity.http.support.ReviewServer.Review;
import dev.asyncactivity.internal.address.ParkedActivity;
import java.util.UUID;
import reviews.ReviewActivities;

/** Good tokens of what was never there. */
final class Forged {
  private Forged() {}

  /** The same, but in a workflow that the server does not know. */
  static String tokenOfAnotherWorkflow(AsyncActivityClient client, Review review) {
    return tokenOfAnotherWorkflow(client, review, review());
  }

  /** The same, of another method. */
  static String tokenOfAnotherWorkflow(
      AsyncActivityClient client, Review review, MethodContract contract) {
    ParkedActivity parked = ((Parked) client.openToken(review.token())).activity();
    String other = "review-" + UUID.randomUUID();
    String otherRun = UUID.randomUUID().toString();
    // Both servers have the ids in the task token as they are, and these are as long.
    String bytes = new String(parked.taskToken().bytes(), ISO_8859_1);
    byte[] changed =
        bytes
            .replace(review.workflowId(), other)
            .replace(parked.runId(), otherRun)
            .getBytes(ISO_8859_1);
    return new ContractHandle(
            client,
            new Parked(
                new ParkedActivity(
                    new TaskToken(changed),
                    parked.namespace(),
                    other,
                    otherRun,
                    parked.activityId(),
                    contract.activityType(),
                    parked.attempt(),
                    parked.workflowType(),
                    parked.taskQueue(),
                    parked.firstScheduled(),
                    parked.scheduled())),
            contract)
        .token();
  }

  private static MethodContract review() {
    return ActivityContract.of(ReviewActivities.class).stream()
        .filter(it -> it.activityType().equals("Review"))
        .findAny()
        .orElseThrow();
  }
}
