package deprecation;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ActivityParking;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link OldSignatures}.
 * An asynchronous method's hand-off has the same name and parameters, and the handle last.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings({
    "deprecation",
    "removal"
})
public abstract class OldSignaturesImplBase implements OldSignatures {
  private final ActivityParking parking;

  /**
   * Parks with the worker's own client and plain callback tokens.
   */
  protected OldSignaturesImplBase() {
    this.parking = ActivityParking.withWorkerClient();
  }

  /**
   * Parks with the given client, whose codec makes the callback tokens.
   */
  protected OldSignaturesImplBase(AsyncActivityClient client) {
    this.parking = ActivityParking.with(client);
  }

  /**
   * Parks activity {@code OldSignatures_Result}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final OldTypes.Old result(String text) {
    asyncActivityParking()
        .park(
            OldSignaturesCompleter.Result::new,
            pending -> this.result(text, pending));
    return null;
  }

  /**
   * Hands activity {@code OldSignatures_Result} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void result(String text, OldSignaturesCompleter.Result pending) throws
      Exception;

  /**
   * Parks activity {@code OldSignatures_Parameters}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final void parameters(OldTypes.Old old, List<OldTypes.Gone> gone) {
    asyncActivityParking()
        .park(
            OldSignaturesCompleter.Parameters::new,
            pending -> this.parameters(old, gone, pending));
  }

  /**
   * Hands activity {@code OldSignatures_Parameters} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void parameters(OldTypes.Old old, List<OldTypes.Gone> gone,
      OldSignaturesCompleter.Parameters pending) throws Exception;

  /**
   * Parks activity {@code OldSignatures_Held}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final void held(OldHolder.Held held) {
    asyncActivityParking()
        .park(
            OldSignaturesCompleter.Held::new,
            pending -> this.held(held, pending));
  }

  /**
   * Hands activity {@code OldSignatures_Held} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void held(OldHolder.Held held, OldSignaturesCompleter.Held pending) throws
      Exception;

  /**
   * For the methods above. Not private, so that a subclassing proxy asks its target.
   */
  protected ActivityParking asyncActivityParking() {
    return parking;
  }
}
