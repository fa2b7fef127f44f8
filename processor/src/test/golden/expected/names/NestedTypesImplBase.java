package names;

import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;

/**
 * The base of the worker's implementation of {@link NestedTypes}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@javax.annotation.processing.Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class NestedTypesImplBase extends ParkingActivities implements NestedTypes {
  /** Parks with the worker's own client and plain callback tokens. */
  protected NestedTypesImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected NestedTypesImplBase(dev.asyncactivity.AsyncActivityClient client) {
    super(client);
  }

  @java.lang.Override
  public final NestedTypes.Result nested(NestedTypes.String text, NestedTypes.Override override,
      NestedTypes.AsyncActivityClient client, NestedTypes.ActivityParking parking) {
    return asyncActivityParking().park((client_, address) ->
        this.nested(text, override, client, parking,
            new NestedTypesCompleter.Nested(client_, address)));
  }

  /**
   * Hands the {@code NestedTypes_Nested} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void nested(NestedTypes.String text, NestedTypes.Override override,
      NestedTypes.AsyncActivityClient client, NestedTypes.ActivityParking parking,
      NestedTypesCompleter.Nested pending) throws Exception;

  @java.lang.Override
  public final NestedTypes.Generated other(java.lang.String text, NestedTypes.Generated generated) {
    return asyncActivityParking().park((client, address) ->
        this.other(text, generated, new NestedTypesCompleter.Other(client, address)));
  }

  /**
   * Hands the {@code NestedTypes_Other} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void other(java.lang.String text, NestedTypes.Generated generated,
      NestedTypesCompleter.Other pending) throws Exception;
}
