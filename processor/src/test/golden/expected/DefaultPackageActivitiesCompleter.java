import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.FailureHandle;
import dev.asyncactivity.ParkedActivities;
import dev.asyncactivity.ProgressHandle;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import io.temporal.failure.ApplicationFailure;
import javax.annotation.processing.Generated;

/** Opens handles for the parked activities of {@link DefaultPackageActivities}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class DefaultPackageActivitiesCompleter {
  private final AsyncActivityClient client;

  private DefaultPackageActivitiesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static DefaultPackageActivitiesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static DefaultPackageActivitiesCompleter create(AsyncActivityClient client) {
    return new DefaultPackageActivitiesCompleter(client);
  }

  /**
   * Returns a handle for the parked {@code DefaultPackage_Convert} activity that the token identifies.
   */
  public Convert convert(String token) {
    return new Convert(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code DefaultPackage_Convert} activity at an address. */
  public Convert convert(ActivityAddress address) {
    return new Convert(client, address);
  }

  /** Finds the {@code DefaultPackage_Convert} activities that are pending. */
  public ParkedActivities<Convert> convert() {
    return client.parked("DefaultPackage_Convert", address -> new Convert(client, address));
  }

  /** A parked {@code DefaultPackage_Convert} activity. Thread-safe. */
  public static final class Convert extends ResultHandle<DefaultPackageResult>
      implements FailureHandle<DefaultPackageActivities.DefaultPackageFailure>, ProgressHandle<Integer> {
    Convert(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "DefaultPackage_Convert", Attempts.ANY);
    }

    @Override
    public ApplicationFailure toApplicationFailure(
        DefaultPackageActivities.DefaultPackageFailure failure) {
      return DefaultPackageActivitiesFailures.toApplicationFailure(failure);
    }
  }
}
