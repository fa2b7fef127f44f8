package interfaces.parents;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ActivityParking;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link Redeclaring}.
 * An asynchronous method's hand-off has the same name and parameters, and the handle last.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class RedeclaringImplBase implements Redeclaring {
  private final ActivityParking parking;

  /**
   * Parks with the worker's own client and plain callback tokens.
   */
  protected RedeclaringImplBase() {
    this.parking = ActivityParking.withWorkerClient();
  }

  /**
   * Parks with the given client, whose codec makes the callback tokens.
   */
  protected RedeclaringImplBase(AsyncActivityClient client) {
    this.parking = ActivityParking.with(client);
  }

  /**
   * Parks activity {@code Redeclaring_Plain}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String plain(String again) {
    asyncActivityParking()
        .park(
            RedeclaringCompleter.Plain::new,
            pending -> this.plain(again, pending));
    return null;
  }

  /**
   * Hands activity {@code Redeclaring_Plain} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void plain(String again, RedeclaringCompleter.Plain pending) throws Exception;

  /**
   * Parks activity {@code Redeclaring_PlainOrdinary}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String plainOrdinary(String again) {
    asyncActivityParking()
        .park(
            RedeclaringCompleter.PlainOrdinary::new,
            pending -> this.plainOrdinary(again, pending));
    return null;
  }

  /**
   * Hands activity {@code Redeclaring_PlainOrdinary} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void plainOrdinary(String again, RedeclaringCompleter.PlainOrdinary pending)
      throws Exception;

  /**
   * For the methods above. Not private, so that a subclassing proxy asks its target.
   */
  protected ActivityParking asyncActivityParking() {
    return parking;
  }
}
