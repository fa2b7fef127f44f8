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

/** Opens handles for the parked activities of {@link Diamond}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class DiamondCompleter {
  private final AsyncActivityClient client;

  private DiamondCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static DiamondCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static DiamondCompleter create(AsyncActivityClient client) {
    return new DiamondCompleter(client);
  }

  /**
   * Returns a handle for the parked {@code Diamond_Diamond} activity that the token identifies.
   */
  public Diamond diamond(String token) {
    return new Diamond(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Diamond_Diamond} activity at an address. */
  public Diamond diamond(ActivityAddress address) {
    return new Diamond(client, address);
  }

  /** Finds the {@code Diamond_Diamond} activities that are pending. */
  public ParkedActivities<Diamond> diamond() {
    return client.parked("Diamond_Diamond", address -> new Diamond(client, address));
  }

  /** Returns a handle for the parked {@code Diamond_Left} activity that the token identifies. */
  public Left left(String token) {
    return new Left(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Diamond_Left} activity at an address. */
  public Left left(ActivityAddress address) {
    return new Left(client, address);
  }

  /** Finds the {@code Diamond_Left} activities that are pending. */
  public ParkedActivities<Left> left() {
    return client.parked("Diamond_Left", address -> new Left(client, address));
  }

  /** Returns a handle for the parked {@code Diamond_Plain} activity that the token identifies. */
  public Plain plain(String token) {
    return new Plain(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Diamond_Plain} activity at an address. */
  public Plain plain(ActivityAddress address) {
    return new Plain(client, address);
  }

  /** Finds the {@code Diamond_Plain} activities that are pending. */
  public ParkedActivities<Plain> plain() {
    return client.parked("Diamond_Plain", address -> new Plain(client, address));
  }

  /** Returns a handle for the parked {@code Diamond_Right} activity that the token identifies. */
  public Right right(String token) {
    return new Right(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Diamond_Right} activity at an address. */
  public Right right(ActivityAddress address) {
    return new Right(client, address);
  }

  /** Finds the {@code Diamond_Right} activities that are pending. */
  public ParkedActivities<Right> right() {
    return client.parked("Diamond_Right", address -> new Right(client, address));
  }

  /** A parked {@code Diamond_Diamond} activity. Thread-safe. */
  public static final class Diamond extends ResultHandle<String> {
    Diamond(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Diamond_Diamond", Attempts.ANY);
    }
  }

  /** A parked {@code Diamond_Left} activity. Thread-safe. */
  public static final class Left extends ResultHandle<String> {
    Left(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Diamond_Left", Attempts.ANY);
    }
  }

  /** A parked {@code Diamond_Plain} activity. Thread-safe. */
  public static final class Plain extends ResultHandle<String> implements FailureHandle<Refused> {
    Plain(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Diamond_Plain", Attempts.ANY);
    }

    @Override
    public ApplicationFailure toApplicationFailure(Refused failure) {
      return DiamondFailures.toApplicationFailure(failure);
    }
  }

  /** A parked {@code Diamond_Right} activity. Thread-safe. */
  public static final class Right extends ResultHandle<String> {
    Right(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Diamond_Right", Attempts.ANY);
    }
  }
}
