package deprecation;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.FailureHandle;
import dev.asyncactivity.ParkedActivities;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import io.temporal.failure.ApplicationFailure;
import javax.annotation.processing.Generated;

/** Opens handles for the parked activities of {@link OldMethods}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings({
    "deprecation",
    "removal"
})
public final class OldMethodsCompleter {
  private final AsyncActivityClient client;

  private OldMethodsCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static OldMethodsCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static OldMethodsCompleter create(AsyncActivityClient client) {
    return new OldMethodsCompleter(client);
  }

  /**
   * Returns a handle for the parked {@code OldMethods_Deprecated} activity that the token identifies.
   */
  @java.lang.Deprecated
  public Deprecated deprecated(String token) {
    return new Deprecated(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code OldMethods_Deprecated} activity at an address. */
  @java.lang.Deprecated
  public Deprecated deprecated(ActivityAddress address) {
    return new Deprecated(client, address);
  }

  /** Finds the {@code OldMethods_Deprecated} activities that are pending. */
  @java.lang.Deprecated
  public ParkedActivities<Deprecated> deprecated() {
    return client.parked("OldMethods_Deprecated", address -> new Deprecated(client, address));
  }

  /**
   * Returns a handle for the parked {@code OldMethods_ForRemoval} activity that the token identifies.
   */
  @java.lang.Deprecated(
      forRemoval = true
  )
  public ForRemoval forRemoval(String token) {
    return new ForRemoval(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code OldMethods_ForRemoval} activity at an address. */
  @java.lang.Deprecated(
      forRemoval = true
  )
  public ForRemoval forRemoval(ActivityAddress address) {
    return new ForRemoval(client, address);
  }

  /** Finds the {@code OldMethods_ForRemoval} activities that are pending. */
  @java.lang.Deprecated(
      forRemoval = true
  )
  public ParkedActivities<ForRemoval> forRemoval() {
    return client.parked("OldMethods_ForRemoval", address -> new ForRemoval(client, address));
  }

  /**
   * Returns a handle for the parked {@code OldMethods_Current} activity that the token identifies.
   */
  public Current current(String token) {
    return new Current(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code OldMethods_Current} activity at an address. */
  public Current current(ActivityAddress address) {
    return new Current(client, address);
  }

  /** Finds the {@code OldMethods_Current} activities that are pending. */
  public ParkedActivities<Current> current() {
    return client.parked("OldMethods_Current", address -> new Current(client, address));
  }

  /** A parked {@code OldMethods_Deprecated} activity. Thread-safe. */
  @java.lang.Deprecated
  public static final class Deprecated extends ResultHandle<String>
      implements FailureHandle<OldMethods.OldMethodFailure> {
    Deprecated(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "OldMethods_Deprecated", Attempts.ANY);
    }

    @Override
    public ApplicationFailure toApplicationFailure(OldMethods.OldMethodFailure failure) {
      return OldMethodsFailures.toApplicationFailure(failure);
    }
  }

  /** A parked {@code OldMethods_ForRemoval} activity. Thread-safe. */
  @java.lang.Deprecated(
      forRemoval = true
  )
  public static final class ForRemoval extends ResultHandle<String> {
    ForRemoval(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "OldMethods_ForRemoval", Attempts.ANY);
    }
  }

  /** A parked {@code OldMethods_Current} activity. Thread-safe. */
  public static final class Current extends ResultHandle<String> {
    Current(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "OldMethods_Current", Attempts.ANY);
    }
  }
}
