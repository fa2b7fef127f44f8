package names;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link MethodNames}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class MethodNamesImplBase extends ParkingActivities implements MethodNames {
  /** Parks with the worker's own client and plain callback tokens. */
  protected MethodNamesImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected MethodNamesImplBase(AsyncActivityClient client) {
    super(client);
  }

  @Override
  public final String create(String text) {
    return asyncActivityParking().park((client, address) ->
        this.create(text, new MethodNamesCompleter.Create(client, address)));
  }

  /** Hands the {@code Named_Create} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void create(String text, MethodNamesCompleter.Create pending) throws Exception;

  @Override
  public final String complete(String text) {
    return asyncActivityParking().park((client, address) ->
        this.complete(text, new MethodNamesCompleter.Complete(client, address)));
  }

  /**
   * Hands the {@code Named_Complete} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void complete(String text, MethodNamesCompleter.Complete pending) throws
      Exception;

  @Override
  public final String fail(String text) {
    return asyncActivityParking().park((client, address) ->
        this.fail(text, new MethodNamesCompleter.Fail(client, address)));
  }

  /** Hands the {@code Named_Fail} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void fail(String text, MethodNamesCompleter.Fail pending) throws Exception;

  @Override
  public final String heartbeat(String text) {
    return asyncActivityParking().park((client, address) ->
        this.heartbeat(text, new MethodNamesCompleter.Heartbeat(client, address)));
  }

  /**
   * Hands the {@code Named_Heartbeat} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void heartbeat(String text, MethodNamesCompleter.Heartbeat pending) throws
      Exception;

  @Override
  public final String token(String text) {
    return asyncActivityParking().park((client, address) ->
        this.token(text, new MethodNamesCompleter.Token(client, address)));
  }

  /** Hands the {@code Named_Token} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void token(String text, MethodNamesCompleter.Token pending) throws Exception;

  @Override
  public final String address(String text) {
    return asyncActivityParking().park((client, address) ->
        this.address(text, new MethodNamesCompleter.Address(client, address)));
  }

  /**
   * Hands the {@code Named_Address} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void address(String text, MethodNamesCompleter.Address pending) throws
      Exception;

  @Override
  public final String client(String text) {
    return asyncActivityParking().park((client, address) ->
        this.client(text, new MethodNamesCompleter.Client(client, address)));
  }

  /** Hands the {@code Named_Client} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void client(String text, MethodNamesCompleter.Client pending) throws Exception;

  @Override
  public final String parking(String text) {
    return asyncActivityParking().park((client, address) ->
        this.parking(text, new MethodNamesCompleter.Parking(client, address)));
  }

  /**
   * Hands the {@code Named_Parking} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void parking(String text, MethodNamesCompleter.Parking pending) throws
      Exception;

  @Override
  public final String pending(String text) {
    return asyncActivityParking().park((client, address) ->
        this.pending(text, new MethodNamesCompleter.Pending(client, address)));
  }

  /**
   * Hands the {@code Named_Pending} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void pending(String text, MethodNamesCompleter.Pending pending) throws
      Exception;

  @Override
  public final String toApplicationFailure(String text) {
    return asyncActivityParking().park((client, address) ->
        this.toApplicationFailure(text,
            new MethodNamesCompleter.ToApplicationFailure(client, address)));
  }

  /**
   * Hands the {@code Named_ToApplicationFailure} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void toApplicationFailure(String text,
      MethodNamesCompleter.ToApplicationFailure pending) throws Exception;

  @Override
  public final String toString(String text) {
    return asyncActivityParking().park((client, address) ->
        this.toString(text, new MethodNamesCompleter.ToString(client, address)));
  }

  /**
   * Hands the {@code Named_ToString} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void toString(String text, MethodNamesCompleter.ToString pending) throws
      Exception;

  @Override
  public final boolean equals(String one, String other) {
    asyncActivityParking().park((client, address) ->
        this.equals(one, other, new MethodNamesCompleter.Equals(client, address)));
    return false;
  }

  /** Hands the {@code Named_Equals} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void equals(String one, String other, MethodNamesCompleter.Equals pending)
      throws Exception;

  @Override
  public final int hashCode(String text) {
    asyncActivityParking().park((client, address) ->
        this.hashCode(text, new MethodNamesCompleter.HashCode(client, address)));
    return 0;
  }

  /**
   * Hands the {@code Named_HashCode} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void hashCode(String text, MethodNamesCompleter.HashCode pending) throws
      Exception;

  @Override
  public final String getClass(String text) {
    return asyncActivityParking().park((client, address) ->
        this.getClass(text, new MethodNamesCompleter.GetClass(client, address)));
  }

  /**
   * Hands the {@code Named_GetClass} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void getClass(String text, MethodNamesCompleter.GetClass pending) throws
      Exception;

  @Override
  public final String clone(String text) {
    return asyncActivityParking().park((client, address) ->
        this.clone(text, new MethodNamesCompleter.Clone(client, address)));
  }

  /** Hands the {@code Named_Clone} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void clone(String text, MethodNamesCompleter.Clone pending) throws Exception;

  @Override
  public final String notify(String text) {
    return asyncActivityParking().park((client, address) ->
        this.notify(text, new MethodNamesCompleter.Notify(client, address)));
  }

  /** Hands the {@code Named_Notify} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void notify(String text, MethodNamesCompleter.Notify pending) throws Exception;

  @Override
  public final String wait(String text) {
    return asyncActivityParking().park((client, address) ->
        this.wait(text, new MethodNamesCompleter.Wait(client, address)));
  }

  /** Hands the {@code Named_Wait} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void wait(String text, MethodNamesCompleter.Wait pending) throws Exception;

  @Override
  public final String record(String text) {
    return asyncActivityParking().park((client, address) ->
        this.record(text, new MethodNamesCompleter.Record(client, address)));
  }

  /** Hands the {@code Named_Record} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void record(String text, MethodNamesCompleter.Record pending) throws Exception;

  @Override
  public final String yield(String text) {
    return asyncActivityParking().park((client, address) ->
        this.yield(text, new MethodNamesCompleter.Yield(client, address)));
  }

  /** Hands the {@code Named_Yield} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void yield(String text, MethodNamesCompleter.Yield pending) throws Exception;

  @Override
  public final String var(String text) {
    return asyncActivityParking().park((client, address) ->
        this.var(text, new MethodNamesCompleter.Var(client, address)));
  }

  /** Hands the {@code Named_Var} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void var(String text, MethodNamesCompleter.Var pending) throws Exception;

  @Override
  public final String sealed(String text) {
    return asyncActivityParking().park((client, address) ->
        this.sealed(text, new MethodNamesCompleter.Sealed(client, address)));
  }

  /** Hands the {@code Named_Sealed} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void sealed(String text, MethodNamesCompleter.Sealed pending) throws Exception;

  @Override
  public final String permits(String text) {
    return asyncActivityParking().park((client, address) ->
        this.permits(text, new MethodNamesCompleter.Permits(client, address)));
  }

  /**
   * Hands the {@code Named_Permits} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void permits(String text, MethodNamesCompleter.Permits pending) throws
      Exception;

  @Override
  public final String module(String text) {
    return asyncActivityParking().park((client, address) ->
        this.module(text, new MethodNamesCompleter.Module(client, address)));
  }

  /** Hands the {@code Named_Module} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void module(String text, MethodNamesCompleter.Module pending) throws Exception;

  @Override
  public final String when(String text) {
    return asyncActivityParking().park((client, address) ->
        this.when(text, new MethodNamesCompleter.When(client, address)));
  }

  /** Hands the {@code Named_When} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void when(String text, MethodNamesCompleter.When pending) throws Exception;

  @Override
  public final String $(String text) {
    return asyncActivityParking().park((client, address) ->
        this.$(text, new MethodNamesCompleter.$(client, address)));
  }

  /** Hands the {@code Named_$} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void $(String text, MethodNamesCompleter.$ pending) throws Exception;

  @Override
  public final String _underscore(String text) {
    return asyncActivityParking().park((client, address) ->
        this._underscore(text, new MethodNamesCompleter._underscore(client, address)));
  }

  /**
   * Hands the {@code Named__underscore} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void _underscore(String text, MethodNamesCompleter._underscore pending) throws
      Exception;

  @Override
  public final String \u00dfharp(String text) {
    return asyncActivityParking().park((client, address) ->
        this.\u00dfharp(text, new MethodNamesCompleter.SSharp(client, address)));
  }

  /** Hands the {@code Named_SSharp} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void \u00dfharp(String text, MethodNamesCompleter.SSharp pending) throws Exception;

  @Override
  public final String issue(String text) {
    return asyncActivityParking().park((client, address) ->
        this.issue(text, new MethodNamesCompleter.Issue(client, address)));
  }

  /** Hands the {@code Named_Issue} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void issue(String text, MethodNamesCompleter.Issue pending) throws Exception;
}
