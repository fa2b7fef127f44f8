package expenses.approver;

import dev.asyncactivity.InvalidCallbackTokenException;
import expenses.ExpenseActivitiesCompleter;
import expenses.approver.Inbox.Letter;
import io.temporal.client.ActivityCompletionException;
import io.temporal.client.WorkflowClient;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The program that answers: {@code Approver HOST:PORT INBOX POLICY}. It polls the inbox, answers by
 * the policy, and ends when its standard input does, so it never outlives the program that started
 * it.
 *
 * <p>All work is done in one thread.
 */
public final class Approver {
  private static final long POLL_MILLIS = 100;
  private static final long PAGE_MILLIS = 200;
  private static final long PAUSE_AFTER_ERROR_MILLIS = 1000;

  // When it has been shut down, what was to be done later is not done any more.
  private final ScheduledExecutorService thread =
      new ScheduledThreadPoolExecutor(1, new ThreadPoolExecutor.DiscardPolicy());
  private final Inbox inbox;
  private final Desk desk;

  private Approver(Inbox inbox, Desk desk) {
    this.inbox = inbox;
    this.desk = desk;
  }

  /** Runs the program. */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      System.err.println("Usage: Approver HOST:PORT INBOX POLICY");
      System.exit(2);
    }
    Policy policy = Policy.read(Path.of(args[2]));
    WorkflowServiceStubs stubs = connect(args[0]);
    // A connection, and the interface that the worker implements: no more is needed to answer.
    var completer = ExpenseActivitiesCompleter.create(WorkflowClient.newInstance(stubs));
    Approver approver = new Approver(new Inbox(Path.of(args[1])), new Desk(completer, policy));
    approver.start();
    System.in.transferTo(OutputStream.nullOutputStream());
    approver.thread.shutdownNow();
    stubs.shutdownNow();
  }

  private static WorkflowServiceStubs connect(String target) {
    return WorkflowServiceStubs.newServiceStubs(
        WorkflowServiceStubsOptions.newBuilder().setTarget(target).build());
  }

  private void start() {
    later(0, this::poll);
  }

  private void poll() {
    try {
      for (Letter letter : inbox.newLetters()) {
        work(letter, 1);
      }
    } catch (IOException e) {
      System.err.println("Cannot read the inbox: " + e);
    }
    later(POLL_MILLIS, this::poll);
  }

  private void work(Letter letter, int page) {
    try {
      switch (desk.work(letter.request(), page)) {
        case DONE -> inbox.answered(letter);
        case TURN_PAGE -> later(PAGE_MILLIS, () -> work(letter, page + 1));
        case LEAVE -> {}
      }
    } catch (ActivityCompletionException | IOException e) {
      System.err.println("Will try " + letter.request().report().id() + " again: " + e);
      later(PAUSE_AFTER_ERROR_MILLIS, () -> inbox.putBack(letter));
    } catch (InvalidCallbackTokenException e) {
      // It will never be a good one, so the letter stays where it is, for a person to see.
      System.err.println(
          "Cannot answer " + letter.file().getFileName() + ": " + e.operatorMessage());
    }
  }

  private void later(long millis, Runnable task) {
    thread.schedule(() -> runOrGiveUp(task), millis, TimeUnit.MILLISECONDS);
  }

  /** An approver that cannot go on must be seen to have stopped. */
  private static void runOrGiveUp(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException e) {
      e.printStackTrace();
      System.exit(1);
    }
  }
}
