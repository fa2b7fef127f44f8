package deprecation;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ActivityParking;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link OldFailures}.
 * An asynchronous method's hand-off has the same name and parameters, and the handle last.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings({
    "deprecation",
    "removal"
})
public abstract class OldFailuresImplBase implements OldFailures {
  private final ActivityParking parking;

  /**
   * Parks with the worker's own client and plain callback tokens.
   */
  protected OldFailuresImplBase() {
    this.parking = ActivityParking.withWorkerClient();
  }

  /**
   * Parks with the given client, whose codec makes the callback tokens.
   */
  protected OldFailuresImplBase(AsyncActivityClient client) {
    this.parking = ActivityParking.with(client);
  }

  /**
   * Parks activity {@code OldFailures_Partly}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final void partly(String text) {
    asyncActivityParking()
        .park(
            OldFailuresCompleter.Partly::new,
            pending -> this.partly(text, pending));
  }

  /**
   * Hands activity {@code OldFailures_Partly} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void partly(String text, OldFailuresCompleter.Partly pending) throws Exception;

  /**
   * For the methods above. Not private, so that a subclassing proxy asks its target.
   */
  protected ActivityParking asyncActivityParking() {
    return parking;
  }
}
