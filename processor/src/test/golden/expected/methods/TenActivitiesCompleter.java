package methods;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import javax.annotation.processing.Generated;

/**
 * Finishes the parked activities of {@link TenActivities}, from anywhere. Thread-safe.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class TenActivitiesCompleter {
  private final AsyncActivityClient client;

  private TenActivitiesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /**
   * Makes a completer for plain callback tokens.
   */
  public static TenActivitiesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /**
   * Makes a completer that works through the given client.
   */
  public static TenActivitiesCompleter create(AsyncActivityClient client) {
    return new TenActivitiesCompleter(client);
  }

  /**
   * The activity {@code Ten_One} of a callback token.
   */
  public One one(String token) {
    return new One(client, client.openToken(token));
  }

  /**
   * The activity {@code Ten_One} at an address.
   */
  public One one(ActivityAddress address) {
    return new One(client, address);
  }

  /**
   * The activity {@code Ten_Two} of a callback token.
   */
  public Two two(String token) {
    return new Two(client, client.openToken(token));
  }

  /**
   * The activity {@code Ten_Two} at an address.
   */
  public Two two(ActivityAddress address) {
    return new Two(client, address);
  }

  /**
   * The activity {@code Ten_Three} of a callback token.
   */
  public Three three(String token) {
    return new Three(client, client.openToken(token));
  }

  /**
   * The activity {@code Ten_Three} at an address.
   */
  public Three three(ActivityAddress address) {
    return new Three(client, address);
  }

  /**
   * The activity {@code Ten_Four} of a callback token.
   */
  public Four four(String token) {
    return new Four(client, client.openToken(token));
  }

  /**
   * The activity {@code Ten_Four} at an address.
   */
  public Four four(ActivityAddress address) {
    return new Four(client, address);
  }

  /**
   * The activity {@code Ten_Five} of a callback token.
   */
  public Five five(String token) {
    return new Five(client, client.openToken(token));
  }

  /**
   * The activity {@code Ten_Five} at an address.
   */
  public Five five(ActivityAddress address) {
    return new Five(client, address);
  }

  /**
   * The activity {@code Ten_Six} of a callback token.
   */
  public Six six(String token) {
    return new Six(client, client.openToken(token));
  }

  /**
   * The activity {@code Ten_Six} at an address.
   */
  public Six six(ActivityAddress address) {
    return new Six(client, address);
  }

  /**
   * The activity {@code Ten_Seven} of a callback token.
   */
  public Seven seven(String token) {
    return new Seven(client, client.openToken(token));
  }

  /**
   * The activity {@code Ten_Seven} at an address.
   */
  public Seven seven(ActivityAddress address) {
    return new Seven(client, address);
  }

  /**
   * The activity {@code Ten_Eight} of a callback token.
   */
  public Eight eight(String token) {
    return new Eight(client, client.openToken(token));
  }

  /**
   * The activity {@code Ten_Eight} at an address.
   */
  public Eight eight(ActivityAddress address) {
    return new Eight(client, address);
  }

  /**
   * The activity {@code Ten_Nine} of a callback token.
   */
  public Nine nine(String token) {
    return new Nine(client, client.openToken(token));
  }

  /**
   * The activity {@code Ten_Nine} at an address.
   */
  public Nine nine(ActivityAddress address) {
    return new Nine(client, address);
  }

  /**
   * The activity {@code Ten_Ten} of a callback token.
   */
  public Ten ten(String token) {
    return new Ten(client, client.openToken(token));
  }

  /**
   * The activity {@code Ten_Ten} at an address.
   */
  public Ten ten(ActivityAddress address) {
    return new Ten(client, address);
  }

  /**
   * A parked activity {@code Ten_One}. Thread-safe.
   */
  public static final class One extends ResultHandle<String> {
    One(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Ten_One", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Ten_Two}. Thread-safe.
   */
  public static final class Two extends ResultHandle<String> {
    Two(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Ten_Two", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Ten_Three}. Thread-safe.
   */
  public static final class Three extends ResultHandle<String> {
    Three(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Ten_Three", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Ten_Four}. Thread-safe.
   */
  public static final class Four extends ResultHandle<String> {
    Four(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Ten_Four", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Ten_Five}. Thread-safe.
   */
  public static final class Five extends ResultHandle<String> {
    Five(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Ten_Five", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Ten_Six}. Thread-safe.
   */
  public static final class Six extends ResultHandle<String> {
    Six(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Ten_Six", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Ten_Seven}. Thread-safe.
   */
  public static final class Seven extends ResultHandle<String> {
    Seven(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Ten_Seven", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Ten_Eight}. Thread-safe.
   */
  public static final class Eight extends ResultHandle<String> {
    Eight(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Ten_Eight", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Ten_Nine}. Thread-safe.
   */
  public static final class Nine extends ResultHandle<String> {
    Nine(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Ten_Nine", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Ten_Ten}. Thread-safe.
   */
  public static final class Ten extends ResultHandle<String> {
    Ten(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Ten_Ten", Attempts.ANY);
    }
  }
}
