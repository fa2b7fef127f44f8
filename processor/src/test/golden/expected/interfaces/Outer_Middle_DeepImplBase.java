package interfaces;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ActivityParking;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link Outer.Middle.Deep}.
 * An asynchronous method's hand-off has the same name and parameters, and the handle last.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class Outer_Middle_DeepImplBase implements Outer.Middle.Deep {
  private final ActivityParking parking;

  /**
   * Parks with the worker's own client and plain callback tokens.
   */
  protected Outer_Middle_DeepImplBase() {
    this.parking = ActivityParking.withWorkerClient();
  }

  /**
   * Parks with the given client, whose codec makes the callback tokens.
   */
  protected Outer_Middle_DeepImplBase(AsyncActivityClient client) {
    this.parking = ActivityParking.with(client);
  }

  /**
   * Parks activity {@code Two_Deep}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final Outer.Value deep(Outer.Value value) {
    asyncActivityParking()
        .park(
            Outer_Middle_DeepCompleter.Deep::new,
            pending -> this.deep(value, pending));
    return null;
  }

  /**
   * Hands activity {@code Two_Deep} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void deep(Outer.Value value, Outer_Middle_DeepCompleter.Deep pending) throws
      Exception;

  /**
   * For the methods above. Not private, so that a subclassing proxy asks its target.
   */
  protected ActivityParking asyncActivityParking() {
    return parking;
  }
}
