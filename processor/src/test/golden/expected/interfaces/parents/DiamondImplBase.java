package interfaces.parents;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ActivityParking;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link Diamond}.
 * An asynchronous method's hand-off has the same name and parameters, and the handle last.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class DiamondImplBase implements Diamond {
  private final ActivityParking parking;

  /**
   * Parks with the worker's own client and plain callback tokens.
   */
  protected DiamondImplBase() {
    this.parking = ActivityParking.withWorkerClient();
  }

  /**
   * Parks with the given client, whose codec makes the callback tokens.
   */
  protected DiamondImplBase(AsyncActivityClient client) {
    this.parking = ActivityParking.with(client);
  }

  /**
   * Parks activity {@code Diamond_Diamond}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String diamond(String text) {
    asyncActivityParking()
        .park(
            DiamondCompleter.Diamond::new,
            pending -> this.diamond(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Diamond_Diamond} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void diamond(String text, DiamondCompleter.Diamond pending) throws Exception;

  /**
   * Parks activity {@code Diamond_Left}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String left(String text) {
    asyncActivityParking()
        .park(
            DiamondCompleter.Left::new,
            pending -> this.left(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Diamond_Left} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void left(String text, DiamondCompleter.Left pending) throws Exception;

  /**
   * Parks activity {@code Diamond_Plain}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String plain(String text) {
    asyncActivityParking()
        .park(
            DiamondCompleter.Plain::new,
            pending -> this.plain(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Diamond_Plain} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void plain(String text, DiamondCompleter.Plain pending) throws Exception;

  /**
   * Parks activity {@code Diamond_Right}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String right(String text) {
    asyncActivityParking()
        .park(
            DiamondCompleter.Right::new,
            pending -> this.right(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Diamond_Right} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void right(String text, DiamondCompleter.Right pending) throws Exception;

  /**
   * For the methods above. Not private, so that a subclassing proxy asks its target.
   */
  protected ActivityParking asyncActivityParking() {
    return parking;
  }
}
