package nullness;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ActivityParking;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * The base of the worker's implementation of {@link Unmarked}.
 * An asynchronous method's hand-off has the same name and parameters, and the handle last.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@NullUnmarked
public abstract class UnmarkedImplBase implements Unmarked {
  private final ActivityParking parking;

  /**
   * Parks with the worker's own client and plain callback tokens.
   */
  protected UnmarkedImplBase() {
    this.parking = ActivityParking.withWorkerClient();
  }

  /**
   * Parks with the given client, whose codec makes the callback tokens.
   */
  protected UnmarkedImplBase(AsyncActivityClient client) {
    this.parking = ActivityParking.with(client);
  }

  /**
   * Parks activity {@code Unmarked_Unmarked}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final @NonNull String unmarked(@Nullable String one, @NonNull String two, String three) {
    asyncActivityParking()
        .park(
            UnmarkedCompleter.Unmarked::new,
            pending -> this.unmarked(one, two, three, pending));
    return null;
  }

  /**
   * Hands activity {@code Unmarked_Unmarked} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void unmarked(@Nullable String one, @NonNull String two, String three,
      UnmarkedCompleter.Unmarked pending) throws Exception;

  /**
   * For the methods above. Not private, so that a subclassing proxy asks its target.
   */
  protected ActivityParking asyncActivityParking() {
    return parking;
  }
}
