package conformance.worker;

import conformance.contract.ReviewFailure;
import conformance.contract.Wait;
import conformance.contract.WaitingActivitiesCompleter;
import conformance.contract.WaitingActivitiesFailures;
import conformance.contract.WaitingActivitiesImplBase;
import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.AsyncActivityHandle;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/** Reports each hand-off, counts it, and waits as the test demands. */
public final class WaitingActivitiesImpl extends WaitingActivitiesImplBase {
  private final BiConsumer<String, Parking> handOffs;
  private final Map<String, Integer> polls = new ConcurrentHashMap<>();

  /**
   * Makes the activities of a worker.
   *
   * @param handOffs is given each hand-off with its workflow's id
   */
  public WaitingActivitiesImpl(BiConsumer<String, Parking> handOffs) {
    this.handOffs = handOffs;
  }

  @Override
  protected String quote(Wait wait, WaitingActivitiesCompleter.Quote pending) {
    note(wait, pending);
    return "reference of " + wait.workflowId();
  }

  @Override
  protected Optional<String> pollQuote(Wait wait, String reference) {
    return poll(wait, reference);
  }

  @Override
  protected String quoteSlowly(Wait wait, WaitingActivitiesCompleter.QuoteSlowly pending) {
    note(wait, pending);
    return "reference of " + wait.workflowId();
  }

  @Override
  protected Optional<String> pollQuoteSlowly(Wait wait, String reference) {
    return poll(wait, reference);
  }

  private Optional<String> poll(Wait wait, String reference) {
    if (!reference.equals("reference of " + wait.workflowId())) {
      throw new IllegalStateException("Another reference: " + reference);
    }
    if (wait.polls() == 0) {
      throw WaitingActivitiesFailures.toApplicationFailure(new ReviewFailure.Rejected("poll"));
    }
    int number = polls.merge(wait.workflowId(), 1, Integer::sum);
    return number == wait.polls() ? Optional.of("found by poll " + number) : Optional.empty();
  }

  @Override
  protected void approve(Wait wait, WaitingActivitiesCompleter.Approve pending)
      throws InterruptedException {
    note(wait, pending);
    if (wait.waitForMillis() > 0) {
      pending.waitFor(Duration.ofMillis(wait.waitForMillis()));
    }
    if (pending.previousHandOff().isEmpty() && ((Parked) pending.address()).attempt() == 1) {
      TimeUnit.MILLISECONDS.sleep(wait.firstHandOffMillis()); // A slow provider.
    }
  }

  @Override
  protected void witness(Wait wait, String name, WaitingActivitiesCompleter.Witness pending) {
    note(wait, pending);
  }

  private void note(Wait wait, AsyncActivityHandle pending) {
    handOffs.accept(wait.workflowId(), new Parking(pending.token(), (Parked) pending.address()));
  }
}
