package nullness.packagewide;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.ParkedActivities;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Opens handles for the parked activities of {@link PackageWide}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class PackageWideCompleter {
  private final AsyncActivityClient client;

  private PackageWideCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static PackageWideCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static PackageWideCompleter create(AsyncActivityClient client) {
    return new PackageWideCompleter(client);
  }

  /**
   * Returns a handle for the parked {@code PackageWide_PackageWide} activity that the token identifies.
   */
  public PackageWide packageWide(String token) {
    return new PackageWide(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code PackageWide_PackageWide} activity at an address. */
  public PackageWide packageWide(ActivityAddress address) {
    return new PackageWide(client, address);
  }

  /** Finds the {@code PackageWide_PackageWide} activities that are pending. */
  public ParkedActivities<PackageWide> packageWide() {
    return client.parked("PackageWide_PackageWide", address -> new PackageWide(client, address));
  }

  /** A parked {@code PackageWide_PackageWide} activity. Thread-safe. */
  public static final class PackageWide extends ResultHandle<@Nullable String> {
    PackageWide(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "PackageWide_PackageWide", Attempts.ANY);
    }
  }
}
