package nullness.packagewide;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The base of the worker's implementation of {@link PackageWide}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class PackageWideImplBase extends ParkingActivities implements PackageWide {
  /** Parks with the worker's own client and plain callback tokens. */
  protected PackageWideImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected PackageWideImplBase(AsyncActivityClient client) {
    super(client);
  }

  @Override
  public final @Nullable String packageWide(@Nullable String text) {
    return asyncActivityParking().park((client, address) ->
        this.packageWide(text, new PackageWideCompleter.PackageWide(client, address)));
  }

  /**
   * Hands the {@code PackageWide_PackageWide} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void packageWide(@Nullable String text,
      PackageWideCompleter.PackageWide pending) throws Exception;
}
