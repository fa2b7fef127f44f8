package interfaces.parents;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link Diamond}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class DiamondImplBase extends ParkingActivities implements Diamond {
  /** Parks with the worker's own client and plain callback tokens. */
  protected DiamondImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected DiamondImplBase(AsyncActivityClient client) {
    super(client);
  }

  @Override
  public final String diamond(String text) {
    return asyncActivityParking().park((client, address) ->
        this.diamond(text, new DiamondCompleter.Diamond(client, address)));
  }

  /**
   * Hands the {@code Diamond_Diamond} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void diamond(String text, DiamondCompleter.Diamond pending) throws Exception;

  @Override
  public final String left(String text) {
    return asyncActivityParking().park((client, address) ->
        this.left(text, new DiamondCompleter.Left(client, address)));
  }

  /** Hands the {@code Diamond_Left} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void left(String text, DiamondCompleter.Left pending) throws Exception;

  @Override
  public final String plain(String text) {
    return asyncActivityParking().park((client, address) ->
        this.plain(text, new DiamondCompleter.Plain(client, address)));
  }

  /**
   * Hands the {@code Diamond_Plain} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void plain(String text, DiamondCompleter.Plain pending) throws Exception;

  @Override
  public final String right(String text) {
    return asyncActivityParking().park((client, address) ->
        this.right(text, new DiamondCompleter.Right(client, address)));
  }

  /**
   * Hands the {@code Diamond_Right} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void right(String text, DiamondCompleter.Right pending) throws Exception;
}
