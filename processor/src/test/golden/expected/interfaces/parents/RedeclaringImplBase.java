package interfaces.parents;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link Redeclaring}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class RedeclaringImplBase extends ParkingActivities implements Redeclaring {
  /** Parks with the worker's own client and plain callback tokens. */
  protected RedeclaringImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected RedeclaringImplBase(AsyncActivityClient client) {
    super(client);
  }

  @Override
  public final String plain(String again) {
    return asyncActivityParking().park((client, address) ->
        this.plain(again, new RedeclaringCompleter.Plain(client, address)));
  }

  /**
   * Hands the {@code Redeclaring_Plain} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void plain(String again, RedeclaringCompleter.Plain pending) throws Exception;

  @Override
  public final String plainOrdinary(String again) {
    return asyncActivityParking().park((client, address) ->
        this.plainOrdinary(again, new RedeclaringCompleter.PlainOrdinary(client, address)));
  }

  /**
   * Hands the {@code Redeclaring_PlainOrdinary} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void plainOrdinary(String again, RedeclaringCompleter.PlainOrdinary pending)
      throws Exception;
}
