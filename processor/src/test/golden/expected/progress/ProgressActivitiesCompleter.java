package progress;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.HeartbeatOutcome;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Finishes the parked activities of {@link ProgressActivities}, from anywhere. Thread-safe.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings("rawtypes")
public final class ProgressActivitiesCompleter {
  private final AsyncActivityClient client;

  private ProgressActivitiesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /**
   * Makes a completer for plain callback tokens.
   */
  public static ProgressActivitiesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /**
   * Makes a completer that works through the given client.
   */
  public static ProgressActivitiesCompleter create(AsyncActivityClient client) {
    return new ProgressActivitiesCompleter(client);
  }

  /**
   * The activity {@code Progress_ARecord} of a callback token.
   */
  public ARecord aRecord(String token) {
    return new ARecord(client, client.openToken(token));
  }

  /**
   * The activity {@code Progress_ARecord} at an address.
   */
  public ARecord aRecord(ActivityAddress address) {
    return new ARecord(client, address);
  }

  /**
   * The activity {@code Progress_Primitive} of a callback token.
   */
  public Primitive primitive(String token) {
    return new Primitive(client, client.openToken(token));
  }

  /**
   * The activity {@code Progress_Primitive} at an address.
   */
  public Primitive primitive(ActivityAddress address) {
    return new Primitive(client, address);
  }

  /**
   * The activity {@code Progress_Bytes} of a callback token.
   */
  public Bytes bytes(String token) {
    return new Bytes(client, client.openToken(token));
  }

  /**
   * The activity {@code Progress_Bytes} at an address.
   */
  public Bytes bytes(ActivityAddress address) {
    return new Bytes(client, address);
  }

  /**
   * The activity {@code Progress_Array} of a callback token.
   */
  public Array array(String token) {
    return new Array(client, client.openToken(token));
  }

  /**
   * The activity {@code Progress_Array} at an address.
   */
  public Array array(ActivityAddress address) {
    return new Array(client, address);
  }

  /**
   * The activity {@code Progress_RawList} of a callback token.
   */
  public RawList rawList(String token) {
    return new RawList(client, client.openToken(token));
  }

  /**
   * The activity {@code Progress_RawList} at an address.
   */
  public RawList rawList(ActivityAddress address) {
    return new RawList(client, address);
  }

  /**
   * The activity {@code Progress_None} of a callback token.
   */
  public None none(String token) {
    return new None(client, client.openToken(token));
  }

  /**
   * The activity {@code Progress_None} at an address.
   */
  public None none(ActivityAddress address) {
    return new None(client, address);
  }

  /**
   * The activity {@code Progress_Exact} of a callback token.
   */
  public Exact exact(String token) {
    return new Exact(client, client.openToken(token));
  }

  /**
   * The activity {@code Progress_Exact} at an address.
   */
  public Exact exact(ActivityAddress address) {
    return new Exact(client, address);
  }

  /**
   * The activity {@code Progress_Any} of a callback token.
   */
  public Any any(String token) {
    return new Any(client, client.openToken(token));
  }

  /**
   * The activity {@code Progress_Any} at an address.
   */
  public Any any(ActivityAddress address) {
    return new Any(client, address);
  }

  /**
   * A parked activity {@code Progress_ARecord}. Thread-safe.
   */
  public static final class ARecord extends ResultHandle<String> {
    ARecord(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Progress_ARecord", Attempts.ANY);
    }

    /**
     * Records progress; throws if cancelled, paused, reset or gone.
     */
    public void heartbeat(Step progress) {
      heartbeatWith(progress);
    }

    /**
     * Records progress, and returns what became of the call.
     */
    public HeartbeatOutcome tryHeartbeat(Step progress) {
      return tryHeartbeatWith(progress);
    }

    /**
     * Records progress, and returns later what became of the call.
     */
    public CompletableFuture<HeartbeatOutcome> heartbeatAsync(Step progress) {
      return heartbeatWithAsync(progress);
    }
  }

  /**
   * A parked activity {@code Progress_Primitive}. Thread-safe.
   */
  public static final class Primitive extends ResultHandle<String> {
    Primitive(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Progress_Primitive", Attempts.ANY);
    }

    /**
     * Records progress; throws if cancelled, paused, reset or gone.
     */
    public void heartbeat(int progress) {
      heartbeatWith(progress);
    }

    /**
     * Records progress, and returns what became of the call.
     */
    public HeartbeatOutcome tryHeartbeat(int progress) {
      return tryHeartbeatWith(progress);
    }

    /**
     * Records progress, and returns later what became of the call.
     */
    public CompletableFuture<HeartbeatOutcome> heartbeatAsync(int progress) {
      return heartbeatWithAsync(progress);
    }
  }

  /**
   * A parked activity {@code Progress_Bytes}. Thread-safe.
   */
  public static final class Bytes extends ResultHandle<String> {
    Bytes(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Progress_Bytes", Attempts.ANY);
    }

    /**
     * Records progress; throws if cancelled, paused, reset or gone.
     */
    public void heartbeat(byte[] progress) {
      heartbeatWith(progress);
    }

    /**
     * Records progress, and returns what became of the call.
     */
    public HeartbeatOutcome tryHeartbeat(byte[] progress) {
      return tryHeartbeatWith(progress);
    }

    /**
     * Records progress, and returns later what became of the call.
     */
    public CompletableFuture<HeartbeatOutcome> heartbeatAsync(byte[] progress) {
      return heartbeatWithAsync(progress);
    }
  }

  /**
   * A parked activity {@code Progress_Array}. Thread-safe.
   */
  public static final class Array extends ResultHandle<String> {
    Array(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Progress_Array", Attempts.ANY);
    }

    /**
     * Records progress; throws if cancelled, paused, reset or gone.
     */
    public void heartbeat(Step[] progress) {
      heartbeatWith(progress);
    }

    /**
     * Records progress, and returns what became of the call.
     */
    public HeartbeatOutcome tryHeartbeat(Step[] progress) {
      return tryHeartbeatWith(progress);
    }

    /**
     * Records progress, and returns later what became of the call.
     */
    public CompletableFuture<HeartbeatOutcome> heartbeatAsync(Step[] progress) {
      return heartbeatWithAsync(progress);
    }
  }

  /**
   * A parked activity {@code Progress_RawList}. Thread-safe.
   */
  public static final class RawList extends ResultHandle<String> {
    RawList(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Progress_RawList", Attempts.ANY);
    }

    /**
     * Records progress; throws if cancelled, paused, reset or gone.
     */
    public void heartbeat(List progress) {
      heartbeatWith(progress);
    }

    /**
     * Records progress, and returns what became of the call.
     */
    public HeartbeatOutcome tryHeartbeat(List progress) {
      return tryHeartbeatWith(progress);
    }

    /**
     * Records progress, and returns later what became of the call.
     */
    public CompletableFuture<HeartbeatOutcome> heartbeatAsync(List progress) {
      return heartbeatWithAsync(progress);
    }
  }

  /**
   * A parked activity {@code Progress_None}. Thread-safe.
   */
  public static final class None extends ResultHandle<String> {
    None(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Progress_None", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Progress_Exact}. Thread-safe.
   */
  public static final class Exact extends ResultHandle<String> {
    Exact(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Progress_Exact", Attempts.EXACT);
    }
  }

  /**
   * A parked activity {@code Progress_Any}. Thread-safe.
   */
  public static final class Any extends ResultHandle<String> {
    Any(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Progress_Any", Attempts.ANY);
    }
  }
}
