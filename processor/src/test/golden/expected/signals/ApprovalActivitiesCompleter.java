package signals;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.FailureHandle;
import dev.asyncactivity.ParkedActivities;
import dev.asyncactivity.PrimitiveHandle;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.VoidHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import io.temporal.failure.ApplicationFailure;
import java.util.List;
import javax.annotation.processing.Generated;

/** Opens handles for the parked activities of {@link ApprovalActivities}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class ApprovalActivitiesCompleter {
  private final AsyncActivityClient client;

  private ApprovalActivitiesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static ApprovalActivitiesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static ApprovalActivitiesCompleter create(AsyncActivityClient client) {
    return new ApprovalActivitiesCompleter(client);
  }

  /** Returns a handle for the parked {@code Approve} activity that the token identifies. */
  public Approve approve(String token) {
    return new Approve(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Approve} activity at an address. */
  public Approve approve(ActivityAddress address) {
    return new Approve(client, address);
  }

  /** Finds the {@code Approve} activities that are pending. */
  public ParkedActivities<Approve> approve() {
    return client.parked("Approve", address -> new Approve(client, address));
  }

  /** Returns a handle for the parked {@code Confirm} activity that the token identifies. */
  public Confirm confirm(String token) {
    return new Confirm(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Confirm} activity at an address. */
  public Confirm confirm(ActivityAddress address) {
    return new Confirm(client, address);
  }

  /** Finds the {@code Confirm} activities that are pending. */
  public ParkedActivities<Confirm> confirm() {
    return client.parked("Confirm", address -> new Confirm(client, address));
  }

  /** Returns a handle for the parked {@code Count} activity that the token identifies. */
  public Count count(String token) {
    return new Count(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Count} activity at an address. */
  public Count count(ActivityAddress address) {
    return new Count(client, address);
  }

  /** Finds the {@code Count} activities that are pending. */
  public ParkedActivities<Count> count() {
    return client.parked("Count", address -> new Count(client, address));
  }

  /** Returns a handle for the parked {@code Choose} activity that the token identifies. */
  public Choose choose(String token) {
    return new Choose(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Choose} activity at an address. */
  public Choose choose(ActivityAddress address) {
    return new Choose(client, address);
  }

  /** Finds the {@code Choose} activities that are pending. */
  public ParkedActivities<Choose> choose() {
    return client.parked("Choose", address -> new Choose(client, address));
  }

  /** Returns a handle for the parked {@code Review} activity that the token identifies. */
  public Review review(String token) {
    return new Review(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Review} activity at an address. */
  public Review review(ActivityAddress address) {
    return new Review(client, address);
  }

  /** Finds the {@code Review} activities that are pending. */
  public ParkedActivities<Review> review() {
    return client.parked("Review", address -> new Review(client, address));
  }

  /** A parked {@code Approve} activity. Thread-safe. */
  public static final class Approve extends ResultHandle<Decision>
      implements FailureHandle<Refusal> {
    Approve(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Approve", Attempts.ANY);
    }

    @Override
    public ApplicationFailure toApplicationFailure(Refusal failure) {
      return ApprovalActivitiesFailures.toApplicationFailure(failure);
    }
  }

  /** A parked {@code Confirm} activity. Thread-safe. */
  public static final class Confirm extends VoidHandle {
    Confirm(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Confirm", Attempts.ANY);
    }
  }

  /** A parked {@code Count} activity. Thread-safe. */
  public static final class Count extends PrimitiveHandle.OfInt {
    Count(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Count", Attempts.ANY);
    }
  }

  /** A parked {@code Choose} activity. Thread-safe. */
  public static final class Choose extends ResultHandle<List<String>> {
    Choose(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Choose", Attempts.EXACT);
    }
  }

  /** A parked {@code Review} activity. Thread-safe. */
  public static final class Review extends ResultHandle<String> {
    Review(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Review", Attempts.ANY);
    }
  }
}
