package interfaces.parents;

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

/** Opens handles for the parked activities of {@link Redeclaring}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class RedeclaringCompleter {
  private final AsyncActivityClient client;

  private RedeclaringCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static RedeclaringCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static RedeclaringCompleter create(AsyncActivityClient client) {
    return new RedeclaringCompleter(client);
  }

  /**
   * Returns a handle for the parked {@code Redeclaring_Plain} activity that the token identifies.
   */
  public Plain plain(String token) {
    return new Plain(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Redeclaring_Plain} activity at an address. */
  public Plain plain(ActivityAddress address) {
    return new Plain(client, address);
  }

  /** Finds the {@code Redeclaring_Plain} activities that are pending. */
  public ParkedActivities<Plain> plain() {
    return client.parked("Redeclaring_Plain", address -> new Plain(client, address));
  }

  /**
   * Returns a handle for the parked {@code Redeclaring_PlainOrdinary} activity that the token identifies.
   */
  public PlainOrdinary plainOrdinary(String token) {
    return new PlainOrdinary(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Redeclaring_PlainOrdinary} activity at an address. */
  public PlainOrdinary plainOrdinary(ActivityAddress address) {
    return new PlainOrdinary(client, address);
  }

  /** Finds the {@code Redeclaring_PlainOrdinary} activities that are pending. */
  public ParkedActivities<PlainOrdinary> plainOrdinary() {
    return client.parked("Redeclaring_PlainOrdinary",
        address -> new PlainOrdinary(client, address));
  }

  /** A parked {@code Redeclaring_Plain} activity. Thread-safe. */
  public static final class Plain extends ResultHandle<String> implements FailureHandle<Refused> {
    Plain(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Redeclaring_Plain", Attempts.ANY);
    }

    @Override
    public ApplicationFailure toApplicationFailure(Refused failure) {
      return RedeclaringFailures.toApplicationFailure(failure);
    }
  }

  /** A parked {@code Redeclaring_PlainOrdinary} activity. Thread-safe. */
  public static final class PlainOrdinary extends ResultHandle<String> {
    PlainOrdinary(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Redeclaring_PlainOrdinary", Attempts.ANY);
    }
  }
}
