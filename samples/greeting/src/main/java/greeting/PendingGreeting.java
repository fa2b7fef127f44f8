package greeting;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.TokenCodec;
import greeting.GreetingActivitiesCompleter.ComposeGreeting;
import io.temporal.client.WorkflowClient;

/** What the programs that finish a greeting have in common. */
final class PendingGreeting {
  private PendingGreeting() {}

  /** The greeting of a callback token, or of Temporal's own task token in base64. */
  static ComposeGreeting of(String token, WorkflowClient client) {
    GreetingActivitiesCompleter completer = GreetingActivitiesCompleter.create(client);
    return token.startsWith(TokenCodec.PLAIN_PREFIX)
        ? completer.composeGreeting(token)
        : completer.composeGreeting(ActivityAddress.taskToken(token));
  }

  /** Says what became of the call; the program's exit status. */
  static int report(CompletionOutcome outcome) {
    if (outcome instanceof NotPending notPending) {
      System.out.println("Not pending. " + notPending.reason().explanation());
      return 1;
    }
    System.out.println("Accepted.");
    return 0;
  }
}
