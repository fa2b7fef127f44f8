package progress;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.ParkedActivities;
import dev.asyncactivity.ProgressHandle;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import java.util.List;
import javax.annotation.processing.Generated;

/** Opens handles for the parked activities of {@link ProgressActivities}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings("rawtypes")
public final class ProgressActivitiesCompleter {
  private final AsyncActivityClient client;

  private ProgressActivitiesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static ProgressActivitiesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static ProgressActivitiesCompleter create(AsyncActivityClient client) {
    return new ProgressActivitiesCompleter(client);
  }

  /**
   * Returns a handle for the parked {@code Progress_ARecord} activity that the token identifies.
   */
  public ARecord aRecord(String token) {
    return new ARecord(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Progress_ARecord} activity at an address. */
  public ARecord aRecord(ActivityAddress address) {
    return new ARecord(client, address);
  }

  /** Finds the {@code Progress_ARecord} activities that are pending. */
  public ParkedActivities<ARecord> aRecord() {
    return client.parked("Progress_ARecord", address -> new ARecord(client, address));
  }

  /**
   * Returns a handle for the parked {@code Progress_Primitive} activity that the token identifies.
   */
  public Primitive primitive(String token) {
    return new Primitive(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Progress_Primitive} activity at an address. */
  public Primitive primitive(ActivityAddress address) {
    return new Primitive(client, address);
  }

  /** Finds the {@code Progress_Primitive} activities that are pending. */
  public ParkedActivities<Primitive> primitive() {
    return client.parked("Progress_Primitive", address -> new Primitive(client, address));
  }

  /** Returns a handle for the parked {@code Progress_Bytes} activity that the token identifies. */
  public Bytes bytes(String token) {
    return new Bytes(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Progress_Bytes} activity at an address. */
  public Bytes bytes(ActivityAddress address) {
    return new Bytes(client, address);
  }

  /** Finds the {@code Progress_Bytes} activities that are pending. */
  public ParkedActivities<Bytes> bytes() {
    return client.parked("Progress_Bytes", address -> new Bytes(client, address));
  }

  /** Returns a handle for the parked {@code Progress_Array} activity that the token identifies. */
  public Array array(String token) {
    return new Array(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Progress_Array} activity at an address. */
  public Array array(ActivityAddress address) {
    return new Array(client, address);
  }

  /** Finds the {@code Progress_Array} activities that are pending. */
  public ParkedActivities<Array> array() {
    return client.parked("Progress_Array", address -> new Array(client, address));
  }

  /**
   * Returns a handle for the parked {@code Progress_RawList} activity that the token identifies.
   */
  public RawList rawList(String token) {
    return new RawList(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Progress_RawList} activity at an address. */
  public RawList rawList(ActivityAddress address) {
    return new RawList(client, address);
  }

  /** Finds the {@code Progress_RawList} activities that are pending. */
  public ParkedActivities<RawList> rawList() {
    return client.parked("Progress_RawList", address -> new RawList(client, address));
  }

  /** Returns a handle for the parked {@code Progress_None} activity that the token identifies. */
  public None none(String token) {
    return new None(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Progress_None} activity at an address. */
  public None none(ActivityAddress address) {
    return new None(client, address);
  }

  /** Finds the {@code Progress_None} activities that are pending. */
  public ParkedActivities<None> none() {
    return client.parked("Progress_None", address -> new None(client, address));
  }

  /** Returns a handle for the parked {@code Progress_Exact} activity that the token identifies. */
  public Exact exact(String token) {
    return new Exact(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Progress_Exact} activity at an address. */
  public Exact exact(ActivityAddress address) {
    return new Exact(client, address);
  }

  /** Finds the {@code Progress_Exact} activities that are pending. */
  public ParkedActivities<Exact> exact() {
    return client.parked("Progress_Exact", address -> new Exact(client, address));
  }

  /** Returns a handle for the parked {@code Progress_Any} activity that the token identifies. */
  public Any any(String token) {
    return new Any(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Progress_Any} activity at an address. */
  public Any any(ActivityAddress address) {
    return new Any(client, address);
  }

  /** Finds the {@code Progress_Any} activities that are pending. */
  public ParkedActivities<Any> any() {
    return client.parked("Progress_Any", address -> new Any(client, address));
  }

  /** A parked {@code Progress_ARecord} activity. Thread-safe. */
  public static final class ARecord extends ResultHandle<String> implements ProgressHandle<Step> {
    ARecord(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Progress_ARecord", Attempts.ANY);
    }
  }

  /** A parked {@code Progress_Primitive} activity. Thread-safe. */
  public static final class Primitive extends ResultHandle<String>
      implements ProgressHandle<Integer> {
    Primitive(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Progress_Primitive", Attempts.ANY);
    }
  }

  /** A parked {@code Progress_Bytes} activity. Thread-safe. */
  public static final class Bytes extends ResultHandle<String> implements ProgressHandle<byte[]> {
    Bytes(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Progress_Bytes", Attempts.ANY);
    }
  }

  /** A parked {@code Progress_Array} activity. Thread-safe. */
  public static final class Array extends ResultHandle<String> implements ProgressHandle<Step[]> {
    Array(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Progress_Array", Attempts.ANY);
    }
  }

  /** A parked {@code Progress_RawList} activity. Thread-safe. */
  public static final class RawList extends ResultHandle<String> implements ProgressHandle<List> {
    RawList(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Progress_RawList", Attempts.ANY);
    }
  }

  /** A parked {@code Progress_None} activity. Thread-safe. */
  public static final class None extends ResultHandle<String> {
    None(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Progress_None", Attempts.ANY);
    }
  }

  /** A parked {@code Progress_Exact} activity. Thread-safe. */
  public static final class Exact extends ResultHandle<String> {
    Exact(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Progress_Exact", Attempts.EXACT);
    }
  }

  /** A parked {@code Progress_Any} activity. Thread-safe. */
  public static final class Any extends ResultHandle<String> {
    Any(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Progress_Any", Attempts.ANY);
    }
  }
}
