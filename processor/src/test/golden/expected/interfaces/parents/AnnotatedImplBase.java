package interfaces.parents;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ActivityParking;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link Annotated}.
 * An asynchronous method's hand-off has the same name and parameters, and the handle last.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class AnnotatedImplBase implements Annotated {
  private final ActivityParking parking;

  /**
   * Parks with the worker's own client and plain callback tokens.
   */
  protected AnnotatedImplBase() {
    this.parking = ActivityParking.withWorkerClient();
  }

  /**
   * Parks with the given client, whose codec makes the callback tokens.
   */
  protected AnnotatedImplBase(AsyncActivityClient client) {
    this.parking = ActivityParking.with(client);
  }

  /**
   * Parks activity {@code Annotated_Annotated}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String annotated(String text) {
    asyncActivityParking()
        .park(
            AnnotatedCompleter.Annotated::new,
            pending -> this.annotated(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Annotated_Annotated} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void annotated(String text, AnnotatedCompleter.Annotated pending) throws
      Exception;

  /**
   * For the methods above. Not private, so that a subclassing proxy asks its target.
   */
  protected ActivityParking asyncActivityParking() {
    return parking;
  }
}
