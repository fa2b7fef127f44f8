package interfaces.parents;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link Annotated}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class AnnotatedImplBase extends ParkingActivities implements Annotated {
  /** Parks with the worker's own client and plain callback tokens. */
  protected AnnotatedImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected AnnotatedImplBase(AsyncActivityClient client) {
    super(client);
  }

  @Override
  public final String annotated(String text) {
    return asyncActivityParking().park((client, address) ->
        this.annotated(text, new AnnotatedCompleter.Annotated(client, address)));
  }

  /**
   * Hands the {@code Annotated_Annotated} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void annotated(String text, AnnotatedCompleter.Annotated pending) throws
      Exception;
}
