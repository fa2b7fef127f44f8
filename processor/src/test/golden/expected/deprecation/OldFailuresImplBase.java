package deprecation;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link OldFailures}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings({
    "deprecation",
    "removal"
})
public abstract class OldFailuresImplBase extends ParkingActivities implements OldFailures {
  /** Parks with the worker's own client and plain callback tokens. */
  protected OldFailuresImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected OldFailuresImplBase(AsyncActivityClient client) {
    super(client);
  }

  @Override
  public final void partly(String text) {
    asyncActivityParking().park((client, address) ->
        this.partly(text, new OldFailuresCompleter.Partly(client, address)));
  }

  /**
   * Hands the {@code OldFailures_Partly} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void partly(String text, OldFailuresCompleter.Partly pending) throws Exception;
}
