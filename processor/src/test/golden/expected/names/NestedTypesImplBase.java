package names;

import dev.asyncactivity.internal.AsyncActivityGenerated;

/**
 * The base of the worker's implementation of {@link NestedTypes}.
 * An asynchronous method's hand-off has the same name and parameters, and the handle last.
 */
@javax.annotation.processing.Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class NestedTypesImplBase implements NestedTypes {
  private final dev.asyncactivity.internal.worker.ActivityParking parking;

  /**
   * Parks with the worker's own client and plain callback tokens.
   */
  protected NestedTypesImplBase() {
    this.parking = dev.asyncactivity.internal.worker.ActivityParking.withWorkerClient();
  }

  /**
   * Parks with the given client, whose codec makes the callback tokens.
   */
  protected NestedTypesImplBase(dev.asyncactivity.AsyncActivityClient client) {
    this.parking = dev.asyncactivity.internal.worker.ActivityParking.with(client);
  }

  /**
   * Parks activity {@code NestedTypes_Nested}:
   * captures its task token, and returns without completing it.
   */
  @java.lang.Override
  public final NestedTypes.Result nested(NestedTypes.String text, NestedTypes.Override override,
      NestedTypes.AsyncActivityClient client, NestedTypes.ActivityParking parking) {
    asyncActivityParking()
        .park(
            NestedTypesCompleter.Nested::new,
            pending -> this.nested(text, override, client, parking, pending));
    return null;
  }

  /**
   * Hands activity {@code NestedTypes_Nested} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void nested(NestedTypes.String text, NestedTypes.Override override,
      NestedTypes.AsyncActivityClient client, NestedTypes.ActivityParking parking,
      NestedTypesCompleter.Nested pending) throws Exception;

  /**
   * Parks activity {@code NestedTypes_Other}:
   * captures its task token, and returns without completing it.
   */
  @java.lang.Override
  public final NestedTypes.Generated other(java.lang.String text, NestedTypes.Generated generated) {
    asyncActivityParking()
        .park(
            NestedTypesCompleter.Other::new,
            pending -> this.other(text, generated, pending));
    return null;
  }

  /**
   * Hands activity {@code NestedTypes_Other} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void other(java.lang.String text, NestedTypes.Generated generated,
      NestedTypesCompleter.Other pending) throws Exception;

  /**
   * For the methods above. Not private, so that a subclassing proxy asks its target.
   */
  protected dev.asyncactivity.internal.worker.ActivityParking asyncActivityParking() {
    return parking;
  }
}
