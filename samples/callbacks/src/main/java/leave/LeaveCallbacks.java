package leave;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.http.CallbackContract;
import dev.asyncactivity.http.CallbackHandler;
import dev.asyncactivity.http.webhook.WebhookAnswer;
import dev.asyncactivity.http.webhook.WebhookBody;
import dev.asyncactivity.http.webhook.Webhooks;

/** What can be reached from outside. */
final class LeaveCallbacks {
  private LeaveCallbacks() {}

  static CallbackHandler handler(AsyncActivityClient client, String agencySecret) {
    return CallbackHandler.newBuilder(client)
        .expose(CallbackContract.of(LeaveActivities.class))
        .webhook(
            "/agency",
            Webhooks.standard(agencySecret),
            "BookTravel",
            hook ->
                hook.address(body -> ActivityAddress.inWorkflow("leave-" + body.at("/reference")))
                    .answer(LeaveCallbacks::booking))
        .build();
  }

  private static WebhookAnswer booking(WebhookBody body) {
    return switch (body.at("/type")) {
      case "booking.confirmed" -> WebhookAnswer.complete(new Ticket(body.at("/ticket")));
      case "booking.failed" -> WebhookAnswer.fail(new SoldOut());
      default -> WebhookAnswer.ignore();
    };
  }
}
