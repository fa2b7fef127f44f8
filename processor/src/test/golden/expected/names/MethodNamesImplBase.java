package names;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ActivityParking;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link MethodNames}.
 * An asynchronous method's hand-off has the same name and parameters, and the handle last.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class MethodNamesImplBase implements MethodNames {
  private final ActivityParking parking;

  /**
   * Parks with the worker's own client and plain callback tokens.
   */
  protected MethodNamesImplBase() {
    this.parking = ActivityParking.withWorkerClient();
  }

  /**
   * Parks with the given client, whose codec makes the callback tokens.
   */
  protected MethodNamesImplBase(AsyncActivityClient client) {
    this.parking = ActivityParking.with(client);
  }

  /**
   * Parks activity {@code Named_Create}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String create(String text) {
    asyncActivityParking()
        .park(
            MethodNamesCompleter.Create::new,
            pending -> this.create(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Named_Create} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void create(String text, MethodNamesCompleter.Create pending) throws Exception;

  /**
   * Parks activity {@code Named_Complete}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String complete(String text) {
    asyncActivityParking()
        .park(
            MethodNamesCompleter.Complete::new,
            pending -> this.complete(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Named_Complete} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void complete(String text, MethodNamesCompleter.Complete pending) throws
      Exception;

  /**
   * Parks activity {@code Named_Fail}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String fail(String text) {
    asyncActivityParking()
        .park(
            MethodNamesCompleter.Fail::new,
            pending -> this.fail(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Named_Fail} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void fail(String text, MethodNamesCompleter.Fail pending) throws Exception;

  /**
   * Parks activity {@code Named_Heartbeat}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String heartbeat(String text) {
    asyncActivityParking()
        .park(
            MethodNamesCompleter.Heartbeat::new,
            pending -> this.heartbeat(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Named_Heartbeat} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void heartbeat(String text, MethodNamesCompleter.Heartbeat pending) throws
      Exception;

  /**
   * Parks activity {@code Named_Token}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String token(String text) {
    asyncActivityParking()
        .park(
            MethodNamesCompleter.Token::new,
            pending -> this.token(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Named_Token} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void token(String text, MethodNamesCompleter.Token pending) throws Exception;

  /**
   * Parks activity {@code Named_Address}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String address(String text) {
    asyncActivityParking()
        .park(
            MethodNamesCompleter.Address::new,
            pending -> this.address(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Named_Address} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void address(String text, MethodNamesCompleter.Address pending) throws
      Exception;

  /**
   * Parks activity {@code Named_Client}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String client(String text) {
    asyncActivityParking()
        .park(
            MethodNamesCompleter.Client::new,
            pending -> this.client(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Named_Client} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void client(String text, MethodNamesCompleter.Client pending) throws Exception;

  /**
   * Parks activity {@code Named_Parking}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String parking(String text) {
    asyncActivityParking()
        .park(
            MethodNamesCompleter.Parking::new,
            pending -> this.parking(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Named_Parking} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void parking(String text, MethodNamesCompleter.Parking pending) throws
      Exception;

  /**
   * Parks activity {@code Named_Pending}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String pending(String text) {
    asyncActivityParking()
        .park(
            MethodNamesCompleter.Pending::new,
            pending -> this.pending(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Named_Pending} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void pending(String text, MethodNamesCompleter.Pending pending) throws
      Exception;

  /**
   * Parks activity {@code Named_ToApplicationFailure}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String toApplicationFailure(String text) {
    asyncActivityParking()
        .park(
            MethodNamesCompleter.ToApplicationFailure::new,
            pending -> this.toApplicationFailure(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Named_ToApplicationFailure} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void toApplicationFailure(String text,
      MethodNamesCompleter.ToApplicationFailure pending) throws Exception;

  /**
   * Parks activity {@code Named_ToString}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String toString(String text) {
    asyncActivityParking()
        .park(
            MethodNamesCompleter.ToString::new,
            pending -> this.toString(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Named_ToString} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void toString(String text, MethodNamesCompleter.ToString pending) throws
      Exception;

  /**
   * Parks activity {@code Named_Equals}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final boolean equals(String one, String other) {
    asyncActivityParking()
        .park(
            MethodNamesCompleter.Equals::new,
            pending -> this.equals(one, other, pending));
    return false;
  }

  /**
   * Hands activity {@code Named_Equals} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void equals(String one, String other, MethodNamesCompleter.Equals pending)
      throws Exception;

  /**
   * Parks activity {@code Named_HashCode}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final int hashCode(String text) {
    asyncActivityParking()
        .park(
            MethodNamesCompleter.HashCode::new,
            pending -> this.hashCode(text, pending));
    return 0;
  }

  /**
   * Hands activity {@code Named_HashCode} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void hashCode(String text, MethodNamesCompleter.HashCode pending) throws
      Exception;

  /**
   * Parks activity {@code Named_GetClass}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String getClass(String text) {
    asyncActivityParking()
        .park(
            MethodNamesCompleter.GetClass::new,
            pending -> this.getClass(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Named_GetClass} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void getClass(String text, MethodNamesCompleter.GetClass pending) throws
      Exception;

  /**
   * Parks activity {@code Named_Clone}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String clone(String text) {
    asyncActivityParking()
        .park(
            MethodNamesCompleter.Clone::new,
            pending -> this.clone(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Named_Clone} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void clone(String text, MethodNamesCompleter.Clone pending) throws Exception;

  /**
   * Parks activity {@code Named_Notify}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String notify(String text) {
    asyncActivityParking()
        .park(
            MethodNamesCompleter.Notify::new,
            pending -> this.notify(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Named_Notify} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void notify(String text, MethodNamesCompleter.Notify pending) throws Exception;

  /**
   * Parks activity {@code Named_Wait}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String wait(String text) {
    asyncActivityParking()
        .park(
            MethodNamesCompleter.Wait::new,
            pending -> this.wait(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Named_Wait} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void wait(String text, MethodNamesCompleter.Wait pending) throws Exception;

  /**
   * Parks activity {@code Named_Record}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String record(String text) {
    asyncActivityParking()
        .park(
            MethodNamesCompleter.Record::new,
            pending -> this.record(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Named_Record} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void record(String text, MethodNamesCompleter.Record pending) throws Exception;

  /**
   * Parks activity {@code Named_Yield}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String yield(String text) {
    asyncActivityParking()
        .park(
            MethodNamesCompleter.Yield::new,
            pending -> this.yield(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Named_Yield} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void yield(String text, MethodNamesCompleter.Yield pending) throws Exception;

  /**
   * Parks activity {@code Named_Var}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String var(String text) {
    asyncActivityParking()
        .park(
            MethodNamesCompleter.Var::new,
            pending -> this.var(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Named_Var} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void var(String text, MethodNamesCompleter.Var pending) throws Exception;

  /**
   * Parks activity {@code Named_Sealed}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String sealed(String text) {
    asyncActivityParking()
        .park(
            MethodNamesCompleter.Sealed::new,
            pending -> this.sealed(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Named_Sealed} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void sealed(String text, MethodNamesCompleter.Sealed pending) throws Exception;

  /**
   * Parks activity {@code Named_Permits}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String permits(String text) {
    asyncActivityParking()
        .park(
            MethodNamesCompleter.Permits::new,
            pending -> this.permits(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Named_Permits} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void permits(String text, MethodNamesCompleter.Permits pending) throws
      Exception;

  /**
   * Parks activity {@code Named_Module}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String module(String text) {
    asyncActivityParking()
        .park(
            MethodNamesCompleter.Module::new,
            pending -> this.module(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Named_Module} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void module(String text, MethodNamesCompleter.Module pending) throws Exception;

  /**
   * Parks activity {@code Named_When}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String when(String text) {
    asyncActivityParking()
        .park(
            MethodNamesCompleter.When::new,
            pending -> this.when(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Named_When} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void when(String text, MethodNamesCompleter.When pending) throws Exception;

  /**
   * Parks activity {@code Named_$}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String $(String text) {
    asyncActivityParking()
        .park(
            MethodNamesCompleter.$::new,
            pending -> this.$(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Named_$} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void $(String text, MethodNamesCompleter.$ pending) throws Exception;

  /**
   * Parks activity {@code Named__underscore}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String _underscore(String text) {
    asyncActivityParking()
        .park(
            MethodNamesCompleter._underscore::new,
            pending -> this._underscore(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Named__underscore} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void _underscore(String text, MethodNamesCompleter._underscore pending) throws
      Exception;

  /**
   * Parks activity {@code Named_SSharp}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String ßharp(String text) {
    asyncActivityParking()
        .park(
            MethodNamesCompleter.SSharp::new,
            pending -> this.ßharp(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Named_SSharp} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void ßharp(String text, MethodNamesCompleter.SSharp pending) throws Exception;

  /**
   * Parks activity {@code Named_Issue}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String issue(String text) {
    asyncActivityParking()
        .park(
            MethodNamesCompleter.Issue::new,
            pending -> this.issue(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Named_Issue} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void issue(String text, MethodNamesCompleter.Issue pending) throws Exception;

  /**
   * For the methods above. Not private, so that a subclassing proxy asks its target.
   */
  protected ActivityParking asyncActivityParking() {
    return parking;
  }
}
