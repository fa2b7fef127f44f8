package names.javalang;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ActivityParking;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link JavaLangActivities}.
 * An asynchronous method's hand-off has the same name and parameters, and the handle last.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@java.lang.SuppressWarnings("deprecation")
public abstract class JavaLangActivitiesImplBase implements JavaLangActivities {
  private final ActivityParking parking;

  /**
   * Parks with the worker's own client and plain callback tokens.
   */
  protected JavaLangActivitiesImplBase() {
    this.parking = ActivityParking.withWorkerClient();
  }

  /**
   * Parks with the given client, whose codec makes the callback tokens.
   */
  protected JavaLangActivitiesImplBase(AsyncActivityClient client) {
    this.parking = ActivityParking.with(client);
  }

  /**
   * Parks activity {@code JavaLang_Own}:
   * captures its task token, and returns without completing it.
   */
  @java.lang.Override
  public final String own(Override override, Deprecated deprecated, Integer integer) {
    asyncActivityParking()
        .park(
            JavaLangActivitiesCompleter.Own::new,
            pending -> this.own(override, deprecated, integer, pending));
    return null;
  }

  /**
   * Hands activity {@code JavaLang_Own} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void own(Override override, Deprecated deprecated, Integer integer,
      JavaLangActivitiesCompleter.Own pending) throws java.lang.Exception;

  /**
   * Parks activity {@code JavaLang_TheOther}:
   * captures its task token, and returns without completing it.
   */
  @java.lang.Override
  public final java.lang.String theOther(java.lang.Integer integer,
      List<java.lang.Object> objects) {
    asyncActivityParking()
        .park(
            JavaLangActivitiesCompleter.TheOther::new,
            pending -> this.theOther(integer, objects, pending));
    return null;
  }

  /**
   * Hands activity {@code JavaLang_TheOther} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void theOther(java.lang.Integer integer, List<java.lang.Object> objects,
      JavaLangActivitiesCompleter.TheOther pending) throws java.lang.Exception;

  /**
   * Parks activity {@code JavaLang_Old}:
   * captures its task token, and returns without completing it.
   */
  @java.lang.Override
  @java.lang.Deprecated
  public final SuppressWarnings old(String text) {
    asyncActivityParking()
        .park(
            JavaLangActivitiesCompleter.Old::new,
            pending -> this.old(text, pending));
    return null;
  }

  /**
   * Hands activity {@code JavaLang_Old} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  @java.lang.Deprecated
  protected abstract void old(String text, JavaLangActivitiesCompleter.Old pending) throws
      java.lang.Exception;

  /**
   * For the methods above. Not private, so that a subclassing proxy asks its target.
   */
  protected ActivityParking asyncActivityParking() {
    return parking;
  }
}
