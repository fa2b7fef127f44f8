package greeting;

import dev.asyncactivity.CompletionOutcome;

/** Completes a parked greeting: {@code CompleteGreeting TOKEN MESSAGE}. */
public final class CompleteGreeting {
  private CompleteGreeting() {}

  /** Runs the program; its exit status is 1 if nobody waits for this greeting any more. */
  public static void main(String[] args) {
    if (args.length != 2) {
      System.err.println("Usage: CompleteGreeting TOKEN MESSAGE");
      System.exit(2);
    }
    System.exit(complete(args[0], args[1]));
  }

  private static int complete(String token, String message) {
    try (Connection connection = new Connection()) {
      CompletionOutcome outcome =
          PendingGreeting.of(token, connection.client()).tryComplete(message);
      return PendingGreeting.report(outcome);
    }
  }
}
