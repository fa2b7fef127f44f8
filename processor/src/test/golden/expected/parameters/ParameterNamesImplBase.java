package parameters;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ActivityParking;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link ParameterNames}.
 * An asynchronous method's hand-off has the same name and parameters, and the handle last.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class ParameterNamesImplBase implements ParameterNames {
  private final ActivityParking parking;

  /**
   * Parks with the worker's own client and plain callback tokens.
   */
  protected ParameterNamesImplBase() {
    this.parking = ActivityParking.withWorkerClient();
  }

  /**
   * Parks with the given client, whose codec makes the callback tokens.
   */
  protected ParameterNamesImplBase(AsyncActivityClient client) {
    this.parking = ActivityParking.with(client);
  }

  /**
   * Parks activity {@code Names_Ours}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String ours(String pending, String client, String address, String token,
      String result, String failure, String progress, String handle, String parking, String handOff,
      String asyncActivityParking) {
    asyncActivityParking()
        .park(
            ParameterNamesCompleter.Ours::new,
            pending_ -> this.ours(pending, client, address, token, result, failure, progress,
                handle, parking, handOff, asyncActivityParking, pending_));
    return null;
  }

  /**
   * Hands activity {@code Names_Ours} off:
   * gives {@code pending_.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void ours(String pending, String client, String address, String token,
      String result, String failure, String progress, String handle, String parking, String handOff,
      String asyncActivityParking, ParameterNamesCompleter.Ours pending_) throws Exception;

  /**
   * Parks activity {@code Names_PendingAlready}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String pendingAlready(String pending, String pending_) {
    asyncActivityParking()
        .park(
            ParameterNamesCompleter.PendingAlready::new,
            pending__ -> this.pendingAlready(pending, pending_, pending__));
    return null;
  }

  /**
   * Hands activity {@code Names_PendingAlready} off:
   * gives {@code pending__.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void pendingAlready(String pending, String pending_,
      ParameterNamesCompleter.PendingAlready pending__) throws Exception;

  /**
   * Parks activity {@code Names_Contextual}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String contextual(String record, String var, String yield, String sealed,
      String permits, String module, String with, String when, String to, String exports,
      String transitive) {
    asyncActivityParking()
        .park(
            ParameterNamesCompleter.Contextual::new,
            pending -> this.contextual(record, var, yield, sealed, permits, module, with, when, to,
                exports, transitive, pending));
    return null;
  }

  /**
   * Hands activity {@code Names_Contextual} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void contextual(String record, String var, String yield, String sealed,
      String permits, String module, String with, String when, String to, String exports,
      String transitive, ParameterNamesCompleter.Contextual pending) throws Exception;

  /**
   * Parks activity {@code Names_Odd}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String odd(String $, String $0, String _a, String self, String thiz, String größe,
      String 名前, String Override) {
    asyncActivityParking()
        .park(
            ParameterNamesCompleter.Odd::new,
            pending -> this.odd($, $0, _a, self, thiz, größe, 名前, Override, pending));
    return null;
  }

  /**
   * Hands activity {@code Names_Odd} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void odd(String $, String $0, String _a, String self, String thiz,
      String größe, String 名前, String Override, ParameterNamesCompleter.Odd pending) throws
      Exception;

  /**
   * Parks activity {@code Names_Packages}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String packages(String dev, String io, String java, String parameters) {
    asyncActivityParking()
        .park(
            ParameterNamesCompleter.Packages::new,
            pending -> this.packages(dev, io, java, parameters, pending));
    return null;
  }

  /**
   * Hands activity {@code Names_Packages} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void packages(String dev, String io, String java, String parameters,
      ParameterNamesCompleter.Packages pending) throws Exception;

  /**
   * For the methods above. Not private, so that a subclassing proxy asks its target.
   */
  protected ActivityParking asyncActivityParking() {
    return parking;
  }
}
