package nullness;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * The base of the worker's implementation of {@link Marked.OptsOut}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@NullUnmarked
public abstract class Marked_OptsOutImplBase extends ParkingActivities implements Marked.OptsOut {
  /** Parks with the worker's own client and plain callback tokens. */
  protected Marked_OptsOutImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected Marked_OptsOutImplBase(AsyncActivityClient client) {
    super(client);
  }

  @Override
  public final String optsOut(String text) {
    return asyncActivityParking().park((client, address) ->
        this.optsOut(text, new Marked_OptsOutCompleter.OptsOut(client, address)));
  }

  /**
   * Hands the {@code OptsOut_OptsOut} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void optsOut(String text, Marked_OptsOutCompleter.OptsOut pending) throws
      Exception;
}
