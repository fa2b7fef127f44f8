import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ActivityParking;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link DefaultPackageActivities}.
 * An asynchronous method's hand-off has the same name and parameters, and the handle last.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class DefaultPackageActivitiesImplBase implements DefaultPackageActivities {
  private final ActivityParking parking;

  /**
   * Parks with the worker's own client and plain callback tokens.
   */
  protected DefaultPackageActivitiesImplBase() {
    this.parking = ActivityParking.withWorkerClient();
  }

  /**
   * Parks with the given client, whose codec makes the callback tokens.
   */
  protected DefaultPackageActivitiesImplBase(AsyncActivityClient client) {
    this.parking = ActivityParking.with(client);
  }

  /**
   * Parks activity {@code DefaultPackage_Convert}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final DefaultPackageResult convert(String text) {
    asyncActivityParking()
        .park(
            DefaultPackageActivitiesCompleter.Convert::new,
            pending -> this.convert(text, pending));
    return null;
  }

  /**
   * Hands activity {@code DefaultPackage_Convert} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void convert(String text, DefaultPackageActivitiesCompleter.Convert pending)
      throws Exception;

  /**
   * For the methods above. Not private, so that a subclassing proxy asks its target.
   */
  protected ActivityParking asyncActivityParking() {
    return parking;
  }
}
