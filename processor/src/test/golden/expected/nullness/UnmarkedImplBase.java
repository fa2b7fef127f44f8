package nullness;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * The base of the worker's implementation of {@link Unmarked}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@NullUnmarked
public abstract class UnmarkedImplBase extends ParkingActivities implements Unmarked {
  /** Parks with the worker's own client and plain callback tokens. */
  protected UnmarkedImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected UnmarkedImplBase(AsyncActivityClient client) {
    super(client);
  }

  @Override
  public final @NonNull String unmarked(@Nullable String one, @NonNull String two, String three) {
    return asyncActivityParking().park((client, address) ->
        this.unmarked(one, two, three, new UnmarkedCompleter.Unmarked(client, address)));
  }

  /**
   * Hands the {@code Unmarked_Unmarked} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void unmarked(@Nullable String one, @NonNull String two, String three,
      UnmarkedCompleter.Unmarked pending) throws Exception;
}
