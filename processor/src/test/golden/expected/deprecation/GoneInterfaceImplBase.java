package deprecation;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ActivityParking;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link GoneInterface}.
 * An asynchronous method's hand-off has the same name and parameters, and the handle last.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@Deprecated(
    forRemoval = true
)
@SuppressWarnings("removal")
public abstract class GoneInterfaceImplBase implements GoneInterface {
  private final ActivityParking parking;

  /**
   * Parks with the worker's own client and plain callback tokens.
   */
  protected GoneInterfaceImplBase() {
    this.parking = ActivityParking.withWorkerClient();
  }

  /**
   * Parks with the given client, whose codec makes the callback tokens.
   */
  protected GoneInterfaceImplBase(AsyncActivityClient client) {
    this.parking = ActivityParking.with(client);
  }

  /**
   * Parks activity {@code GoneInterface_Call}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String call(String text) {
    asyncActivityParking()
        .park(
            GoneInterfaceCompleter.Call::new,
            pending -> this.call(text, pending));
    return null;
  }

  /**
   * Hands activity {@code GoneInterface_Call} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void call(String text, GoneInterfaceCompleter.Call pending) throws Exception;

  /**
   * For the methods above. Not private, so that a subclassing proxy asks its target.
   */
  protected ActivityParking asyncActivityParking() {
    return parking;
  }
}
