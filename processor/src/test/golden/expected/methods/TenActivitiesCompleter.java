package methods;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.ParkedActivities;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import javax.annotation.processing.Generated;

/** Opens handles for the parked activities of {@link TenActivities}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class TenActivitiesCompleter {
  private final AsyncActivityClient client;

  private TenActivitiesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static TenActivitiesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static TenActivitiesCompleter create(AsyncActivityClient client) {
    return new TenActivitiesCompleter(client);
  }

  /** Returns a handle for the parked {@code Ten_One} activity that the token identifies. */
  public One one(String token) {
    return new One(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Ten_One} activity at an address. */
  public One one(ActivityAddress address) {
    return new One(client, address);
  }

  /** Finds the {@code Ten_One} activities that are pending. */
  public ParkedActivities<One> one() {
    return client.parked("Ten_One", address -> new One(client, address));
  }

  /** Returns a handle for the parked {@code Ten_Two} activity that the token identifies. */
  public Two two(String token) {
    return new Two(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Ten_Two} activity at an address. */
  public Two two(ActivityAddress address) {
    return new Two(client, address);
  }

  /** Finds the {@code Ten_Two} activities that are pending. */
  public ParkedActivities<Two> two() {
    return client.parked("Ten_Two", address -> new Two(client, address));
  }

  /** Returns a handle for the parked {@code Ten_Three} activity that the token identifies. */
  public Three three(String token) {
    return new Three(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Ten_Three} activity at an address. */
  public Three three(ActivityAddress address) {
    return new Three(client, address);
  }

  /** Finds the {@code Ten_Three} activities that are pending. */
  public ParkedActivities<Three> three() {
    return client.parked("Ten_Three", address -> new Three(client, address));
  }

  /** Returns a handle for the parked {@code Ten_Four} activity that the token identifies. */
  public Four four(String token) {
    return new Four(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Ten_Four} activity at an address. */
  public Four four(ActivityAddress address) {
    return new Four(client, address);
  }

  /** Finds the {@code Ten_Four} activities that are pending. */
  public ParkedActivities<Four> four() {
    return client.parked("Ten_Four", address -> new Four(client, address));
  }

  /** Returns a handle for the parked {@code Ten_Five} activity that the token identifies. */
  public Five five(String token) {
    return new Five(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Ten_Five} activity at an address. */
  public Five five(ActivityAddress address) {
    return new Five(client, address);
  }

  /** Finds the {@code Ten_Five} activities that are pending. */
  public ParkedActivities<Five> five() {
    return client.parked("Ten_Five", address -> new Five(client, address));
  }

  /** Returns a handle for the parked {@code Ten_Six} activity that the token identifies. */
  public Six six(String token) {
    return new Six(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Ten_Six} activity at an address. */
  public Six six(ActivityAddress address) {
    return new Six(client, address);
  }

  /** Finds the {@code Ten_Six} activities that are pending. */
  public ParkedActivities<Six> six() {
    return client.parked("Ten_Six", address -> new Six(client, address));
  }

  /** Returns a handle for the parked {@code Ten_Seven} activity that the token identifies. */
  public Seven seven(String token) {
    return new Seven(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Ten_Seven} activity at an address. */
  public Seven seven(ActivityAddress address) {
    return new Seven(client, address);
  }

  /** Finds the {@code Ten_Seven} activities that are pending. */
  public ParkedActivities<Seven> seven() {
    return client.parked("Ten_Seven", address -> new Seven(client, address));
  }

  /** Returns a handle for the parked {@code Ten_Eight} activity that the token identifies. */
  public Eight eight(String token) {
    return new Eight(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Ten_Eight} activity at an address. */
  public Eight eight(ActivityAddress address) {
    return new Eight(client, address);
  }

  /** Finds the {@code Ten_Eight} activities that are pending. */
  public ParkedActivities<Eight> eight() {
    return client.parked("Ten_Eight", address -> new Eight(client, address));
  }

  /** Returns a handle for the parked {@code Ten_Nine} activity that the token identifies. */
  public Nine nine(String token) {
    return new Nine(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Ten_Nine} activity at an address. */
  public Nine nine(ActivityAddress address) {
    return new Nine(client, address);
  }

  /** Finds the {@code Ten_Nine} activities that are pending. */
  public ParkedActivities<Nine> nine() {
    return client.parked("Ten_Nine", address -> new Nine(client, address));
  }

  /** Returns a handle for the parked {@code Ten_Ten} activity that the token identifies. */
  public Ten ten(String token) {
    return new Ten(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Ten_Ten} activity at an address. */
  public Ten ten(ActivityAddress address) {
    return new Ten(client, address);
  }

  /** Finds the {@code Ten_Ten} activities that are pending. */
  public ParkedActivities<Ten> ten() {
    return client.parked("Ten_Ten", address -> new Ten(client, address));
  }

  /** A parked {@code Ten_One} activity. Thread-safe. */
  public static final class One extends ResultHandle<String> {
    One(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Ten_One", Attempts.ANY);
    }
  }

  /** A parked {@code Ten_Two} activity. Thread-safe. */
  public static final class Two extends ResultHandle<String> {
    Two(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Ten_Two", Attempts.ANY);
    }
  }

  /** A parked {@code Ten_Three} activity. Thread-safe. */
  public static final class Three extends ResultHandle<String> {
    Three(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Ten_Three", Attempts.ANY);
    }
  }

  /** A parked {@code Ten_Four} activity. Thread-safe. */
  public static final class Four extends ResultHandle<String> {
    Four(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Ten_Four", Attempts.ANY);
    }
  }

  /** A parked {@code Ten_Five} activity. Thread-safe. */
  public static final class Five extends ResultHandle<String> {
    Five(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Ten_Five", Attempts.ANY);
    }
  }

  /** A parked {@code Ten_Six} activity. Thread-safe. */
  public static final class Six extends ResultHandle<String> {
    Six(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Ten_Six", Attempts.ANY);
    }
  }

  /** A parked {@code Ten_Seven} activity. Thread-safe. */
  public static final class Seven extends ResultHandle<String> {
    Seven(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Ten_Seven", Attempts.ANY);
    }
  }

  /** A parked {@code Ten_Eight} activity. Thread-safe. */
  public static final class Eight extends ResultHandle<String> {
    Eight(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Ten_Eight", Attempts.ANY);
    }
  }

  /** A parked {@code Ten_Nine} activity. Thread-safe. */
  public static final class Nine extends ResultHandle<String> {
    Nine(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Ten_Nine", Attempts.ANY);
    }
  }

  /** A parked {@code Ten_Ten} activity. Thread-safe. */
  public static final class Ten extends ResultHandle<String> {
    Ten(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Ten_Ten", Attempts.ANY);
    }
  }
}
