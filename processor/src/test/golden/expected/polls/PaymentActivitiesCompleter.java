package polls;

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
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Opens handles for the parked activities of {@link PaymentActivities}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings({
    "deprecation",
    "rawtypes"
})
public final class PaymentActivitiesCompleter {
  private final AsyncActivityClient client;

  private PaymentActivitiesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static PaymentActivitiesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static PaymentActivitiesCompleter create(AsyncActivityClient client) {
    return new PaymentActivitiesCompleter(client);
  }

  /** Returns a handle for the parked {@code Charge} activity that the token identifies. */
  public Charge charge(String token) {
    return new Charge(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Charge} activity at an address. */
  public Charge charge(ActivityAddress address) {
    return new Charge(client, address);
  }

  /** Finds the {@code Charge} activities that are pending. */
  public ParkedActivities<Charge> charge() {
    return client.parked("Charge", address -> new Charge(client, address));
  }

  /** Returns a handle for the parked {@code Settle} activity that the token identifies. */
  public Settle settle(String token) {
    return new Settle(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Settle} activity at an address. */
  public Settle settle(ActivityAddress address) {
    return new Settle(client, address);
  }

  /** Finds the {@code Settle} activities that are pending. */
  public ParkedActivities<Settle> settle() {
    return client.parked("Settle", address -> new Settle(client, address));
  }

  /** Returns a handle for the parked {@code Refund} activity that the token identifies. */
  public Refund refund(String token) {
    return new Refund(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Refund} activity at an address. */
  public Refund refund(ActivityAddress address) {
    return new Refund(client, address);
  }

  /** Finds the {@code Refund} activities that are pending. */
  public ParkedActivities<Refund> refund() {
    return client.parked("Refund", address -> new Refund(client, address));
  }

  /** Returns a handle for the parked {@code Balances} activity that the token identifies. */
  public Balances balances(String token) {
    return new Balances(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Balances} activity at an address. */
  public Balances balances(ActivityAddress address) {
    return new Balances(client, address);
  }

  /** Finds the {@code Balances} activities that are pending. */
  public ParkedActivities<Balances> balances() {
    return client.parked("Balances", address -> new Balances(client, address));
  }

  /** Returns a handle for the parked {@code Find} activity that the token identifies. */
  public Find find(String token) {
    return new Find(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Find} activity at an address. */
  public Find find(ActivityAddress address) {
    return new Find(client, address);
  }

  /** Finds the {@code Find} activities that are pending. */
  public ParkedActivities<Find> find() {
    return client.parked("Find", address -> new Find(client, address));
  }

  /** Returns a handle for the parked {@code Numbers} activity that the token identifies. */
  public Numbers numbers(String token) {
    return new Numbers(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Numbers} activity at an address. */
  public Numbers numbers(ActivityAddress address) {
    return new Numbers(client, address);
  }

  /** Finds the {@code Numbers} activities that are pending. */
  public ParkedActivities<Numbers> numbers() {
    return client.parked("Numbers", address -> new Numbers(client, address));
  }

  /** Returns a handle for the parked {@code IsPaid} activity that the token identifies. */
  public IsPaid isPaid(String token) {
    return new IsPaid(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code IsPaid} activity at an address. */
  public IsPaid isPaid(ActivityAddress address) {
    return new IsPaid(client, address);
  }

  /** Finds the {@code IsPaid} activities that are pending. */
  public ParkedActivities<IsPaid> isPaid() {
    return client.parked("IsPaid", address -> new IsPaid(client, address));
  }

  /** Returns a handle for the parked {@code AsByte} activity that the token identifies. */
  public AsByte asByte(String token) {
    return new AsByte(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code AsByte} activity at an address. */
  public AsByte asByte(ActivityAddress address) {
    return new AsByte(client, address);
  }

  /** Finds the {@code AsByte} activities that are pending. */
  public ParkedActivities<AsByte> asByte() {
    return client.parked("AsByte", address -> new AsByte(client, address));
  }

  /** Returns a handle for the parked {@code AsShort} activity that the token identifies. */
  public AsShort asShort(String token) {
    return new AsShort(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code AsShort} activity at an address. */
  public AsShort asShort(ActivityAddress address) {
    return new AsShort(client, address);
  }

  /** Finds the {@code AsShort} activities that are pending. */
  public ParkedActivities<AsShort> asShort() {
    return client.parked("AsShort", address -> new AsShort(client, address));
  }

  /** Returns a handle for the parked {@code AsInt} activity that the token identifies. */
  public AsInt asInt(String token) {
    return new AsInt(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code AsInt} activity at an address. */
  public AsInt asInt(ActivityAddress address) {
    return new AsInt(client, address);
  }

  /** Finds the {@code AsInt} activities that are pending. */
  public ParkedActivities<AsInt> asInt() {
    return client.parked("AsInt", address -> new AsInt(client, address));
  }

  /** Returns a handle for the parked {@code AsLong} activity that the token identifies. */
  public AsLong asLong(String token) {
    return new AsLong(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code AsLong} activity at an address. */
  public AsLong asLong(ActivityAddress address) {
    return new AsLong(client, address);
  }

  /** Finds the {@code AsLong} activities that are pending. */
  public ParkedActivities<AsLong> asLong() {
    return client.parked("AsLong", address -> new AsLong(client, address));
  }

  /** Returns a handle for the parked {@code AsChar} activity that the token identifies. */
  public AsChar asChar(String token) {
    return new AsChar(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code AsChar} activity at an address. */
  public AsChar asChar(ActivityAddress address) {
    return new AsChar(client, address);
  }

  /** Finds the {@code AsChar} activities that are pending. */
  public ParkedActivities<AsChar> asChar() {
    return client.parked("AsChar", address -> new AsChar(client, address));
  }

  /** Returns a handle for the parked {@code AsFloat} activity that the token identifies. */
  public AsFloat asFloat(String token) {
    return new AsFloat(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code AsFloat} activity at an address. */
  public AsFloat asFloat(ActivityAddress address) {
    return new AsFloat(client, address);
  }

  /** Finds the {@code AsFloat} activities that are pending. */
  public ParkedActivities<AsFloat> asFloat() {
    return client.parked("AsFloat", address -> new AsFloat(client, address));
  }

  /** Returns a handle for the parked {@code AsDouble} activity that the token identifies. */
  public AsDouble asDouble(String token) {
    return new AsDouble(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code AsDouble} activity at an address. */
  public AsDouble asDouble(ActivityAddress address) {
    return new AsDouble(client, address);
  }

  /** Finds the {@code AsDouble} activities that are pending. */
  public ParkedActivities<AsDouble> asDouble() {
    return client.parked("AsDouble", address -> new AsDouble(client, address));
  }

  /** Returns a handle for the parked {@code Old} activity that the token identifies. */
  @Deprecated
  public Old old(String token) {
    return new Old(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Old} activity at an address. */
  @Deprecated
  public Old old(ActivityAddress address) {
    return new Old(client, address);
  }

  /** Finds the {@code Old} activities that are pending. */
  @Deprecated
  public ParkedActivities<Old> old() {
    return client.parked("Old", address -> new Old(client, address));
  }

  /** Returns a handle for the parked {@code NotPolled} activity that the token identifies. */
  public NotPolled notPolled(String token) {
    return new NotPolled(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code NotPolled} activity at an address. */
  public NotPolled notPolled(ActivityAddress address) {
    return new NotPolled(client, address);
  }

  /** Finds the {@code NotPolled} activities that are pending. */
  public ParkedActivities<NotPolled> notPolled() {
    return client.parked("NotPolled", address -> new NotPolled(client, address));
  }

  /** A parked {@code Charge} activity. Thread-safe. */
  public static final class Charge extends ResultHandle<String>
      implements FailureHandle<PaymentFailure> {
    Charge(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Charge", Attempts.ANY);
    }

    @Override
    public ApplicationFailure toApplicationFailure(PaymentFailure failure) {
      return PaymentActivitiesFailures.toApplicationFailure(failure);
    }

    /** Heartbeats keep what the hand-off has left. */
    @Override
    protected boolean keepsTicket() {
      return true;
    }
  }

  /** A parked {@code Settle} activity. Thread-safe. */
  public static final class Settle extends VoidHandle {
    Settle(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Settle", Attempts.ANY);
    }

    /** Heartbeats keep what the hand-off has left. */
    @Override
    protected boolean keepsTicket() {
      return true;
    }
  }

  /** A parked {@code Refund} activity. Thread-safe. */
  public static final class Refund extends VoidHandle {
    Refund(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Refund", Attempts.ANY);
    }

    /** Heartbeats keep what the hand-off has left. */
    @Override
    protected boolean keepsTicket() {
      return true;
    }
  }

  /** A parked {@code Balances} activity. Thread-safe. */
  public static final class Balances extends ResultHandle<Map<String, List<Long>>> {
    Balances(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Balances", Attempts.ANY);
    }

    /** Heartbeats keep what the hand-off has left. */
    @Override
    protected boolean keepsTicket() {
      return true;
    }
  }

  /** A parked {@code Find} activity. Thread-safe. */
  public static final class Find extends ResultHandle<Optional<String>> {
    Find(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Find", Attempts.ANY);
    }

    /** Heartbeats keep what the hand-off has left. */
    @Override
    protected boolean keepsTicket() {
      return true;
    }
  }

  /** A parked {@code Numbers} activity. Thread-safe. */
  public static final class Numbers extends ResultHandle<int[]> {
    Numbers(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Numbers", Attempts.ANY);
    }

    /** Heartbeats keep what the hand-off has left. */
    @Override
    protected boolean keepsTicket() {
      return true;
    }
  }

  /** A parked {@code IsPaid} activity. Thread-safe. */
  public static final class IsPaid extends PrimitiveHandle.OfBoolean {
    IsPaid(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "IsPaid", Attempts.ANY);
    }

    /** Heartbeats keep what the hand-off has left. */
    @Override
    protected boolean keepsTicket() {
      return true;
    }
  }

  /** A parked {@code AsByte} activity. Thread-safe. */
  public static final class AsByte extends PrimitiveHandle.OfByte {
    AsByte(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "AsByte", Attempts.ANY);
    }

    /** Heartbeats keep what the hand-off has left. */
    @Override
    protected boolean keepsTicket() {
      return true;
    }
  }

  /** A parked {@code AsShort} activity. Thread-safe. */
  public static final class AsShort extends PrimitiveHandle.OfShort {
    AsShort(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "AsShort", Attempts.ANY);
    }

    /** Heartbeats keep what the hand-off has left. */
    @Override
    protected boolean keepsTicket() {
      return true;
    }
  }

  /** A parked {@code AsInt} activity. Thread-safe. */
  public static final class AsInt extends PrimitiveHandle.OfInt {
    AsInt(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "AsInt", Attempts.ANY);
    }

    /** Heartbeats keep what the hand-off has left. */
    @Override
    protected boolean keepsTicket() {
      return true;
    }
  }

  /** A parked {@code AsLong} activity. Thread-safe. */
  public static final class AsLong extends PrimitiveHandle.OfLong {
    AsLong(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "AsLong", Attempts.ANY);
    }

    /** Heartbeats keep what the hand-off has left. */
    @Override
    protected boolean keepsTicket() {
      return true;
    }
  }

  /** A parked {@code AsChar} activity. Thread-safe. */
  public static final class AsChar extends PrimitiveHandle.OfChar {
    AsChar(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "AsChar", Attempts.ANY);
    }

    /** Heartbeats keep what the hand-off has left. */
    @Override
    protected boolean keepsTicket() {
      return true;
    }
  }

  /** A parked {@code AsFloat} activity. Thread-safe. */
  public static final class AsFloat extends PrimitiveHandle.OfFloat {
    AsFloat(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "AsFloat", Attempts.ANY);
    }

    /** Heartbeats keep what the hand-off has left. */
    @Override
    protected boolean keepsTicket() {
      return true;
    }
  }

  /** A parked {@code AsDouble} activity. Thread-safe. */
  public static final class AsDouble extends PrimitiveHandle.OfDouble {
    AsDouble(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "AsDouble", Attempts.ANY);
    }

    /** Heartbeats keep what the hand-off has left. */
    @Override
    protected boolean keepsTicket() {
      return true;
    }
  }

  /** A parked {@code Old} activity. Thread-safe. */
  @Deprecated
  public static final class Old extends ResultHandle<String> {
    Old(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Old", Attempts.ANY);
    }

    /** Heartbeats keep what the hand-off has left. */
    @Override
    protected boolean keepsTicket() {
      return true;
    }
  }

  /** A parked {@code NotPolled} activity. Thread-safe. */
  public static final class NotPolled extends ResultHandle<String> {
    NotPolled(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "NotPolled", Attempts.ANY);
    }
  }
}
