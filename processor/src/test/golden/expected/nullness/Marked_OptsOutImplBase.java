package nullness;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ActivityParking;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * The base of the worker's implementation of {@link Marked.OptsOut}.
 * An asynchronous method's hand-off has the same name and parameters, and the handle last.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@NullUnmarked
public abstract class Marked_OptsOutImplBase implements Marked.OptsOut {
  private final ActivityParking parking;

  /**
   * Parks with the worker's own client and plain callback tokens.
   */
  protected Marked_OptsOutImplBase() {
    this.parking = ActivityParking.withWorkerClient();
  }

  /**
   * Parks with the given client, whose codec makes the callback tokens.
   */
  protected Marked_OptsOutImplBase(AsyncActivityClient client) {
    this.parking = ActivityParking.with(client);
  }

  /**
   * Parks activity {@code OptsOut_OptsOut}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String optsOut(String text) {
    asyncActivityParking()
        .park(
            Marked_OptsOutCompleter.OptsOut::new,
            pending -> this.optsOut(text, pending));
    return null;
  }

  /**
   * Hands activity {@code OptsOut_OptsOut} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void optsOut(String text, Marked_OptsOutCompleter.OptsOut pending) throws
      Exception;

  /**
   * For the methods above. Not private, so that a subclassing proxy asks its target.
   */
  protected ActivityParking asyncActivityParking() {
    return parking;
  }
}
