package races;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import parking.Ending;
import parking.JavaProcess;
import parking.ParkedActivity;
import parking.ParkingHost;

/**
 * One activity, completed by two processes at the same time.
 *
 * @param ann how it ended for the one
 * @param bob how it ended for the other
 * @param endings the truth
 * @param workflowResult what the workflow made of it
 */
record Race(Finish ann, Finish bob, List<Ending> endings, String workflowResult) {
  /** What both need to read their line, in microseconds. */
  private static final long LEAD = 3000;

  static Race run(ParkingHost host, JavaProcess ann, JavaProcess bob, Random random)
      throws Exception {
    ParkedActivity parked = host.park(1);
    boolean annFirst = random.nextBoolean();
    String start = Racer.now() + LEAD + " ";
    (annFirst ? ann : bob).writeLine(start + address(parked, random));
    (annFirst ? bob : ann).writeLine(start + address(parked, random));
    return ended(host, parked, Finish.of("ann", ann), Finish.of("bob", bob));
  }

  private static Race ended(ParkingHost host, ParkedActivity parked, Finish ann, Finish bob)
      throws TimeoutException {
    return new Race(ann, bob, host.endings(parked), host.resultOf(parked));
  }

  /** Each names the activity in a way of his own. */
  private static String address(ParkedActivity parked, Random random) {
    String workflow = parked.workflowId();
    String id = String.valueOf(parked.address().activityId());
    return switch (random.nextInt(4)) {
      case 0 -> Racer.CALLBACK_TOKEN + " " + parked.callbackToken();
      case 1 -> String.join(" ", Racer.IDS, workflow, id);
      case 2 -> String.join(" ", Racer.IDS_OF_RUN, workflow, parked.runId(), id);
      default -> Racer.IN_WORKFLOW + " " + workflow;
    };
  }

  /** Whether one was accepted, and is what stands, and the other was told so. */
  boolean isRight() {
    Finish winner = annWon() ? ann : bob;
    Finish loser = annWon() ? bob : ann;
    return winner.won()
        && loser.lost()
        && endings.size() == 1
        && endings.get(0).forTheWorkflow().equals(workflowResult)
        && workflowResult.equals("completed by " + winner.name());
  }

  boolean annWon() {
    return ann.won();
  }

  /** Whether the two calls were under way at the same time. */
  boolean overlapped() {
    return ann.start < bob.end && bob.start < ann.end;
  }

  /**
   * How it ended for one of them.
   *
   * @param name whose call it is, and the result that it gives
   * @param start when the call began, in microseconds
   * @param end when it had ended
   * @param report the kind of the address, and what it reported
   */
  record Finish(String name, long start, long end, String report) {
    /** Without an id, all that can be told of is the workflow, which waits for nothing more. */
    private boolean lost() {
      String[] words = report.split(" ", 2);
      return words[1].equals("OTHER")
          || words[0].equals(Racer.IN_WORKFLOW)
              && (words[1].startsWith("NoneOfType") || words[1].startsWith("WorkflowClosed"));
    }

    private boolean won() {
      return report.endsWith(" ACCEPTED");
    }

    private static Finish of(String name, JavaProcess process) throws IOException {
      String[] words = process.readLine().split(" ", 3);
      return new Finish(name, Long.parseLong(words[0]), Long.parseLong(words[1]), words[2]);
    }
  }
}
