package nullness.packagewide;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ActivityParking;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The base of the worker's implementation of {@link PackageWide}.
 * An asynchronous method's hand-off has the same name and parameters, and the handle last.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class PackageWideImplBase implements PackageWide {
  private final ActivityParking parking;

  /**
   * Parks with the worker's own client and plain callback tokens.
   */
  protected PackageWideImplBase() {
    this.parking = ActivityParking.withWorkerClient();
  }

  /**
   * Parks with the given client, whose codec makes the callback tokens.
   */
  protected PackageWideImplBase(AsyncActivityClient client) {
    this.parking = ActivityParking.with(client);
  }

  /**
   * Parks activity {@code PackageWide_PackageWide}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final @Nullable String packageWide(@Nullable String text) {
    asyncActivityParking()
        .park(
            PackageWideCompleter.PackageWide::new,
            pending -> this.packageWide(text, pending));
    return null;
  }

  /**
   * Hands activity {@code PackageWide_PackageWide} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void packageWide(@Nullable String text,
      PackageWideCompleter.PackageWide pending) throws Exception;

  /**
   * For the methods above. Not private, so that a subclassing proxy asks its target.
   */
  protected ActivityParking asyncActivityParking() {
    return parking;
  }
}
