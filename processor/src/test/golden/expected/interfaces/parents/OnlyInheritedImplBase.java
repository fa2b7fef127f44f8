package interfaces.parents;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link OnlyInherited}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class OnlyInheritedImplBase extends ParkingActivities implements OnlyInherited {
  /** Parks with the worker's own client and plain callback tokens. */
  protected OnlyInheritedImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected OnlyInheritedImplBase(AsyncActivityClient client) {
    super(client);
  }

  @Override
  public final String plain(String text) {
    return asyncActivityParking().park((client, address) ->
        this.plain(text, new OnlyInheritedCompleter.Plain(client, address)));
  }

  /**
   * Hands the {@code OnlyInherited_Plain} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void plain(String text, OnlyInheritedCompleter.Plain pending) throws Exception;
}
