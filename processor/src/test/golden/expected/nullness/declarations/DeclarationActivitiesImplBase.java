package nullness.declarations;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link DeclarationActivities}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class DeclarationActivitiesImplBase extends ParkingActivities
      implements DeclarationActivities {
  /** Parks with the worker's own client and plain callback tokens. */
  protected DeclarationActivitiesImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected DeclarationActivitiesImplBase(AsyncActivityClient client) {
    super(client);
  }

  @Override
  public final String declaration(@Nullable String text, @Nullable List<String> list,
      @Nullable byte[] bytes) {
    return asyncActivityParking().park((client, address) ->
        this.declaration(text, list, bytes,
            new DeclarationActivitiesCompleter.Declaration(client, address)));
  }

  /**
   * Hands the {@code Declarations_Declaration} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void declaration(@Nullable String text, @Nullable List<String> list,
      @Nullable byte[] bytes, DeclarationActivitiesCompleter.Declaration pending) throws Exception;

  @Override
  public final void both(@CheckForNull String text, @CheckForNull List<String> list,
      @CheckForNull byte[] bytes, @CheckForNull String... varargs) {
    asyncActivityParking().park((client, address) ->
        this.both(text, list, bytes, varargs,
            new DeclarationActivitiesCompleter.Both(client, address)));
  }

  /**
   * Hands the {@code Declarations_Both} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void both(@CheckForNull String text, @CheckForNull List<String> list,
      @CheckForNull byte[] bytes, @CheckForNull String[] varargs,
      DeclarationActivitiesCompleter.Both pending) throws Exception;
}
