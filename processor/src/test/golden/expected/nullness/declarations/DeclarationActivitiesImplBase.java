package nullness.declarations;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ActivityParking;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link DeclarationActivities}.
 * An asynchronous method's hand-off has the same name and parameters, and the handle last.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class DeclarationActivitiesImplBase implements DeclarationActivities {
  private final ActivityParking parking;

  /**
   * Parks with the worker's own client and plain callback tokens.
   */
  protected DeclarationActivitiesImplBase() {
    this.parking = ActivityParking.withWorkerClient();
  }

  /**
   * Parks with the given client, whose codec makes the callback tokens.
   */
  protected DeclarationActivitiesImplBase(AsyncActivityClient client) {
    this.parking = ActivityParking.with(client);
  }

  /**
   * Parks activity {@code Declarations_Declaration}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String declaration(@Nullable String text, @Nullable List<String> list,
      @Nullable byte[] bytes) {
    asyncActivityParking()
        .park(
            DeclarationActivitiesCompleter.Declaration::new,
            pending -> this.declaration(text, list, bytes, pending));
    return null;
  }

  /**
   * Hands activity {@code Declarations_Declaration} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void declaration(@Nullable String text, @Nullable List<String> list,
      @Nullable byte[] bytes, DeclarationActivitiesCompleter.Declaration pending) throws Exception;

  /**
   * Parks activity {@code Declarations_Both}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final void both(@CheckForNull String text, @CheckForNull List<String> list,
      @CheckForNull byte[] bytes, @CheckForNull String... varargs) {
    asyncActivityParking()
        .park(
            DeclarationActivitiesCompleter.Both::new,
            pending -> this.both(text, list, bytes, varargs, pending));
  }

  /**
   * Hands activity {@code Declarations_Both} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void both(@CheckForNull String text, @CheckForNull List<String> list,
      @CheckForNull byte[] bytes, @CheckForNull String[] varargs,
      DeclarationActivitiesCompleter.Both pending) throws Exception;

  /**
   * For the methods above. Not private, so that a subclassing proxy asks its target.
   */
  protected ActivityParking asyncActivityParking() {
    return parking;
  }
}
