package conformance.worker;

import conformance.contract.Request;
import conformance.contract.Request.HandOff;
import conformance.contract.ReviewActivitiesCompleter;
import conformance.contract.ReviewActivitiesImplBase;
import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.AsyncActivityHandle;
import io.temporal.failure.ApplicationFailure;
import java.util.function.BiConsumer;

/** Tells what it is handed, and parks. */
public final class ReviewActivitiesImpl extends ReviewActivitiesImplBase {
  private final BiConsumer<String, Parking> handOffs;

  /**
   * Makes the activities of a worker.
   *
   * @param handOffs is given each hand-off with its workflow's id
   */
  public ReviewActivitiesImpl(BiConsumer<String, Parking> handOffs) {
    this.handOffs = handOffs;
  }

  @Override
  protected void review(Request request, ReviewActivitiesCompleter.Review pending) {
    handOff(request, pending);
  }

  @Override
  protected void reviewExactly(Request request, ReviewActivitiesCompleter.ReviewExactly pending) {
    handOff(request, pending);
  }

  @Override
  protected void sign(Request request, ReviewActivitiesCompleter.Sign pending) {
    handOff(request, pending);
  }

  private void handOff(Request request, AsyncActivityHandle pending) {
    Parked address = (Parked) pending.address();
    handOffs.accept(request.workflowId(), new Parking(pending.token(), address));
    if (request.handOff() == HandOff.FAILS_AT_FIRST && address.attempt() == 1) {
      throw ApplicationFailure.newFailure("The mail server is down", "HandOffFailed");
    }
  }
}
