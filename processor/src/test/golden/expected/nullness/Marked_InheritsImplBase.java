package nullness;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ActivityParking;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The base of the worker's implementation of {@link Marked.Inherits}.
 * An asynchronous method's hand-off has the same name and parameters, and the handle last.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@NullMarked
public abstract class Marked_InheritsImplBase implements Marked.Inherits {
  private final ActivityParking parking;

  /**
   * Parks with the worker's own client and plain callback tokens.
   */
  protected Marked_InheritsImplBase() {
    this.parking = ActivityParking.withWorkerClient();
  }

  /**
   * Parks with the given client, whose codec makes the callback tokens.
   */
  protected Marked_InheritsImplBase(AsyncActivityClient client) {
    this.parking = ActivityParking.with(client);
  }

  /**
   * Parks activity {@code Inherits_Inherits}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final @Nullable String inherits(@Nullable String text) {
    asyncActivityParking()
        .park(
            Marked_InheritsCompleter.Inherits::new,
            pending -> this.inherits(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Inherits_Inherits} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void inherits(@Nullable String text, Marked_InheritsCompleter.Inherits pending)
      throws Exception;

  /**
   * For the methods above. Not private, so that a subclassing proxy asks its target.
   */
  protected ActivityParking asyncActivityParking() {
    return parking;
  }
}
