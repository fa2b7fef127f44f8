package parameters;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link ParameterNames}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class ParameterNamesImplBase extends ParkingActivities implements ParameterNames {
  /** Parks with the worker's own client and plain callback tokens. */
  protected ParameterNamesImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected ParameterNamesImplBase(AsyncActivityClient client) {
    super(client);
  }

  @Override
  public final String ours(String pending, String client, String address, String token,
      String result, String failure, String progress, String handle, String parking, String handOff,
      String asyncActivityParking) {
    return asyncActivityParking().park((client_, address_) ->
        this.ours(pending, client, address, token, result, failure, progress, handle, parking,
            handOff, asyncActivityParking, new ParameterNamesCompleter.Ours(client_, address_)));
  }

  /** Hands the {@code Names_Ours} activity off: gives {@code pending_.token()} to the outside. */
  protected abstract void ours(String pending, String client, String address, String token,
      String result, String failure, String progress, String handle, String parking, String handOff,
      String asyncActivityParking, ParameterNamesCompleter.Ours pending_) throws Exception;

  @Override
  public final String pendingAlready(String pending, String pending_) {
    return asyncActivityParking().park((client, address) ->
        this.pendingAlready(pending, pending_,
            new ParameterNamesCompleter.PendingAlready(client, address)));
  }

  /**
   * Hands the {@code Names_PendingAlready} activity off: gives {@code pending__.token()} to the outside.
   */
  protected abstract void pendingAlready(String pending, String pending_,
      ParameterNamesCompleter.PendingAlready pending__) throws Exception;

  @Override
  public final String contextual(String record, String var, String yield, String sealed,
      String permits, String module, String with, String when, String to, String exports,
      String transitive) {
    return asyncActivityParking().park((client, address) ->
        this.contextual(record, var, yield, sealed, permits, module, with, when, to, exports,
            transitive, new ParameterNamesCompleter.Contextual(client, address)));
  }

  /**
   * Hands the {@code Names_Contextual} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void contextual(String record, String var, String yield, String sealed,
      String permits, String module, String with, String when, String to, String exports,
      String transitive, ParameterNamesCompleter.Contextual pending) throws Exception;

  @Override
  public final String odd(String $, String $0, String _a, String self, String thiz, String gr\u00f6\u00dfe,
      String \u540d\u524d, String Override) {
    return asyncActivityParking().park((client, address) ->
        this.odd($, $0, _a, self, thiz, gr\u00f6\u00dfe, \u540d\u524d, Override,
            new ParameterNamesCompleter.Odd(client, address)));
  }

  /** Hands the {@code Names_Odd} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void odd(String $, String $0, String _a, String self, String thiz,
      String gr\u00f6\u00dfe, String \u540d\u524d, String Override, ParameterNamesCompleter.Odd pending) throws
      Exception;

  @Override
  public final String packages(String dev, String io, String java, String parameters) {
    return asyncActivityParking().park((client, address) ->
        this.packages(dev, io, java, parameters,
            new ParameterNamesCompleter.Packages(client, address)));
  }

  /**
   * Hands the {@code Names_Packages} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void packages(String dev, String io, String java, String parameters,
      ParameterNamesCompleter.Packages pending) throws Exception;
}
