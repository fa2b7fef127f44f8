package greeting;

import dev.asyncactivity.CompletionOutcome;

/** Fails a parked greeting as its interface declares: {@code FailGreeting TOKEN REASON}. */
public final class FailGreeting {
  private FailGreeting() {}

  /** Runs the program; its exit status is 1 if nobody waits for this greeting any more. */
  public static void main(String[] args) {
    if (args.length != 2) {
      System.err.println("Usage: FailGreeting TOKEN REASON");
      System.exit(2);
    }
    System.exit(fail(args[0], args[1]));
  }

  private static int fail(String token, String reason) {
    try (Connection connection = new Connection()) {
      CompletionOutcome outcome =
          PendingGreeting.of(token, connection.client()).tryFail(new NoGreeting(reason));
      return PendingGreeting.report(outcome);
    }
  }
}
