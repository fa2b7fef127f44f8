package deprecation;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ActivityParking;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link OldMethods}.
 * An asynchronous method's hand-off has the same name and parameters, and the handle last.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings({
    "deprecation",
    "removal"
})
public abstract class OldMethodsImplBase implements OldMethods {
  private final ActivityParking parking;

  /**
   * Parks with the worker's own client and plain callback tokens.
   */
  protected OldMethodsImplBase() {
    this.parking = ActivityParking.withWorkerClient();
  }

  /**
   * Parks with the given client, whose codec makes the callback tokens.
   */
  protected OldMethodsImplBase(AsyncActivityClient client) {
    this.parking = ActivityParking.with(client);
  }

  /**
   * Parks activity {@code OldMethods_Deprecated}:
   * captures its task token, and returns without completing it.
   */
  @Override
  @Deprecated
  public final String deprecated(String text) {
    asyncActivityParking()
        .park(
            OldMethodsCompleter.Deprecated::new,
            pending -> this.deprecated(text, pending));
    return null;
  }

  /**
   * Hands activity {@code OldMethods_Deprecated} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  @Deprecated
  protected abstract void deprecated(String text, OldMethodsCompleter.Deprecated pending) throws
      Exception;

  /**
   * Parks activity {@code OldMethods_ForRemoval}:
   * captures its task token, and returns without completing it.
   */
  @Override
  @Deprecated(
      forRemoval = true
  )
  public final String forRemoval(String text) {
    asyncActivityParking()
        .park(
            OldMethodsCompleter.ForRemoval::new,
            pending -> this.forRemoval(text, pending));
    return null;
  }

  /**
   * Hands activity {@code OldMethods_ForRemoval} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  @Deprecated(
      forRemoval = true
  )
  protected abstract void forRemoval(String text, OldMethodsCompleter.ForRemoval pending) throws
      Exception;

  /**
   * Parks activity {@code OldMethods_Current}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String current(String text) {
    asyncActivityParking()
        .park(
            OldMethodsCompleter.Current::new,
            pending -> this.current(text, pending));
    return null;
  }

  /**
   * Hands activity {@code OldMethods_Current} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void current(String text, OldMethodsCompleter.Current pending) throws
      Exception;

  /**
   * For the methods above. Not private, so that a subclassing proxy asks its target.
   */
  protected ActivityParking asyncActivityParking() {
    return parking;
  }
}
