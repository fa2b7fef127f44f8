package nullness;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The base of the worker's implementation of {@link Marked.Inherits}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@NullMarked
public abstract class Marked_InheritsImplBase extends ParkingActivities implements Marked.Inherits {
  /** Parks with the worker's own client and plain callback tokens. */
  protected Marked_InheritsImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected Marked_InheritsImplBase(AsyncActivityClient client) {
    super(client);
  }

  @Override
  public final @Nullable String inherits(@Nullable String text) {
    return asyncActivityParking().park((client, address) ->
        this.inherits(text, new Marked_InheritsCompleter.Inherits(client, address)));
  }

  /**
   * Hands the {@code Inherits_Inherits} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void inherits(@Nullable String text, Marked_InheritsCompleter.Inherits pending)
      throws Exception;
}
