package names.javalang;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link JavaLangActivities}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@java.lang.SuppressWarnings("deprecation")
public abstract class JavaLangActivitiesImplBase extends ParkingActivities
      implements JavaLangActivities {
  /** Parks with the worker's own client and plain callback tokens. */
  protected JavaLangActivitiesImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected JavaLangActivitiesImplBase(AsyncActivityClient client) {
    super(client);
  }

  @java.lang.Override
  public final String own(Override override, Deprecated deprecated, Integer integer) {
    return asyncActivityParking().park((client, address) ->
        this.own(override, deprecated, integer,
            new JavaLangActivitiesCompleter.Own(client, address)));
  }

  /** Hands the {@code JavaLang_Own} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void own(Override override, Deprecated deprecated, Integer integer,
      JavaLangActivitiesCompleter.Own pending) throws java.lang.Exception;

  @java.lang.Override
  public final java.lang.String theOther(java.lang.Integer integer,
      List<java.lang.Object> objects) {
    return asyncActivityParking().park((client, address) ->
        this.theOther(integer, objects, new JavaLangActivitiesCompleter.TheOther(client, address)));
  }

  /**
   * Hands the {@code JavaLang_TheOther} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void theOther(java.lang.Integer integer, List<java.lang.Object> objects,
      JavaLangActivitiesCompleter.TheOther pending) throws java.lang.Exception;

  @java.lang.Override
  @java.lang.Deprecated
  public final SuppressWarnings old(String text) {
    return asyncActivityParking().park((client, address) ->
        this.old(text, new JavaLangActivitiesCompleter.Old(client, address)));
  }

  /** Hands the {@code JavaLang_Old} activity off: gives {@code pending.token()} to the outside. */
  @java.lang.Deprecated
  protected abstract void old(String text, JavaLangActivitiesCompleter.Old pending) throws
      java.lang.Exception;
}
