package deprecation;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link OldSignatures}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings({
    "deprecation",
    "removal"
})
public abstract class OldSignaturesImplBase extends ParkingActivities implements OldSignatures {
  /** Parks with the worker's own client and plain callback tokens. */
  protected OldSignaturesImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected OldSignaturesImplBase(AsyncActivityClient client) {
    super(client);
  }

  @Override
  public final OldTypes.Old result(String text) {
    return asyncActivityParking().park((client, address) ->
        this.result(text, new OldSignaturesCompleter.Result(client, address)));
  }

  /**
   * Hands the {@code OldSignatures_Result} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void result(String text, OldSignaturesCompleter.Result pending) throws
      Exception;

  @Override
  public final void parameters(OldTypes.Old old, List<OldTypes.Gone> gone) {
    asyncActivityParking().park((client, address) ->
        this.parameters(old, gone, new OldSignaturesCompleter.Parameters(client, address)));
  }

  /**
   * Hands the {@code OldSignatures_Parameters} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void parameters(OldTypes.Old old, List<OldTypes.Gone> gone,
      OldSignaturesCompleter.Parameters pending) throws Exception;

  @Override
  public final void held(OldHolder.Held held) {
    asyncActivityParking().park((client, address) ->
        this.held(held, new OldSignaturesCompleter.Held(client, address)));
  }

  /**
   * Hands the {@code OldSignatures_Held} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void held(OldHolder.Held held, OldSignaturesCompleter.Held pending) throws
      Exception;
}
