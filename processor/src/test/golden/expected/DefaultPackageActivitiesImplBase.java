import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link DefaultPackageActivities}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class DefaultPackageActivitiesImplBase extends ParkingActivities
      implements DefaultPackageActivities {
  /** Parks with the worker's own client and plain callback tokens. */
  protected DefaultPackageActivitiesImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected DefaultPackageActivitiesImplBase(AsyncActivityClient client) {
    super(client);
  }

  @Override
  public final DefaultPackageResult convert(String text) {
    return asyncActivityParking().park((client, address) ->
        this.convert(text, new DefaultPackageActivitiesCompleter.Convert(client, address)));
  }

  /**
   * Hands the {@code DefaultPackage_Convert} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void convert(String text, DefaultPackageActivitiesCompleter.Convert pending)
      throws Exception;
}
