package interfaces.parents;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ActivityParking;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link OnlyInherited}.
 * An asynchronous method's hand-off has the same name and parameters, and the handle last.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class OnlyInheritedImplBase implements OnlyInherited {
  private final ActivityParking parking;

  /**
   * Parks with the worker's own client and plain callback tokens.
   */
  protected OnlyInheritedImplBase() {
    this.parking = ActivityParking.withWorkerClient();
  }

  /**
   * Parks with the given client, whose codec makes the callback tokens.
   */
  protected OnlyInheritedImplBase(AsyncActivityClient client) {
    this.parking = ActivityParking.with(client);
  }

  /**
   * Parks activity {@code OnlyInherited_Plain}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String plain(String text) {
    asyncActivityParking()
        .park(
            OnlyInheritedCompleter.Plain::new,
            pending -> this.plain(text, pending));
    return null;
  }

  /**
   * Hands activity {@code OnlyInherited_Plain} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void plain(String text, OnlyInheritedCompleter.Plain pending) throws Exception;

  /**
   * For the methods above. Not private, so that a subclassing proxy asks its target.
   */
  protected ActivityParking asyncActivityParking() {
    return parking;
  }
}
