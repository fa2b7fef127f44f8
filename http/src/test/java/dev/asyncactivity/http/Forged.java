package dev.asyncactivity.http;

import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.ActivityAddress.TaskToken;
import dev.asyncactivity.ActivityContract;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.ContractHandle;
import dev.asyncactivity.MethodContract;
import dev.asyncactivity.internal.address.ParkedActivity;
import reviews.ReviewActivities;

/** Good tokens of what was never there. */
final class Forged {
  private Forged() {}

  static String tokenOfNoWorkflow(AsyncActivityClient client) {
    MethodContract review =
        ActivityContract.of(ReviewActivities.class).stream()
            .filter(it -> it.activityType().equals("Review"))
            .findAny()
            .orElseThrow();
    // In memory a task token is "workflowId runId scheduledEventId" under protobuf: this is none.
    Parked address =
        new Parked(
            new ParkedActivity(
                new TaskToken(new byte[] {1, 2, 3}),
                client.namespace(),
                "no-such-workflow",
                "0e9c3f5e-7ad1-4b22-9a57-1c2d3e4f5a6b",
                "no-such-activity",
                "Review",
                1,
                "ReviewWorkflow",
                "reviews",
                1_700_000_000_000L,
                1_700_000_000_000L));
    return new ContractHandle(client, address, review).token();
  }
}
