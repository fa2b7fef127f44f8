package polls;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link PaymentActivities}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings({
    "deprecation",
    "rawtypes"
})
public abstract class PaymentActivitiesImplBase extends ParkingActivities
      implements PaymentActivities {
  /** Parks with the worker's own client and plain callback tokens. */
  protected PaymentActivitiesImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected PaymentActivitiesImplBase(AsyncActivityClient client) {
    super(client);
  }

  @Override
  public final String charge(long cents) {
    return asyncActivityParking().every("PT30S").poll(PaymentRef.class,
        (client, address) ->
            this.charge(cents, new PaymentActivitiesCompleter.Charge(client, address)),
        reference -> this.pollCharge(cents, reference));
  }

  /**
   * Hands the {@code Charge} activity off: gives {@code pending.token()} to the outside.
   * Each poll is given what it returns.
   */
  protected abstract PaymentRef charge(long cents, PaymentActivitiesCompleter.Charge pending) throws
      Exception;

  /**
   * The result of what {@code charge} handed off;
   * if empty, it is asked for again after {@code PT30S}.
   * A declared failure is thrown: {@code throw PaymentActivitiesFailures.toApplicationFailure(failure)}.
   */
  protected abstract Optional<String> pollCharge(long cents, PaymentRef reference) throws Exception;

  @Override
  public final void settle(String account) {
    asyncActivityParking().every("PT1M").pollDone(
        (client, address) ->
            this.settle(account, new PaymentActivitiesCompleter.Settle(client, address)),
        () -> this.pollSettle(account));
  }

  /** Hands the {@code Settle} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void settle(String account, PaymentActivitiesCompleter.Settle pending) throws
      Exception;

  /**
   * Whether what {@code settle} handed off is done;
   * if not, it is asked again after {@code PT1M}.
   */
  protected abstract boolean pollSettle(String account) throws Exception;

  @Override
  public final void refund(String account) {
    asyncActivityParking().every("PT1M").pollDone(PaymentRef.class,
        (client, address) ->
            this.refund(account, new PaymentActivitiesCompleter.Refund(client, address)),
        reference -> this.pollRefund(account, reference));
  }

  /**
   * Hands the {@code Refund} activity off: gives {@code pending.token()} to the outside.
   * Each poll is given what it returns.
   */
  protected abstract PaymentRef refund(String account, PaymentActivitiesCompleter.Refund pending)
      throws Exception;

  /**
   * Whether what {@code refund} handed off is done;
   * if not, it is asked again after {@code PT1M}.
   */
  protected abstract boolean pollRefund(String account, PaymentRef reference) throws Exception;

  @Override
  public final Map<String, List<Long>> balances() {
    return asyncActivityParking().every("PT1M").poll(
        (client, address) ->
            this.balances(new PaymentActivitiesCompleter.Balances(client, address)),
        () -> this.pollBalances());
  }

  /** Hands the {@code Balances} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void balances(PaymentActivitiesCompleter.Balances pending) throws Exception;

  /**
   * The result of what {@code balances} handed off;
   * if empty, it is asked for again after {@code PT1M}.
   */
  protected abstract Optional<Map<String, List<Long>>> pollBalances() throws Exception;

  @Override
  public final Optional<String> find(String name) {
    return asyncActivityParking().every("PT1M").poll(
        (client, address) ->
            this.find(name, new PaymentActivitiesCompleter.Find(client, address)),
        () -> this.pollFind(name));
  }

  /** Hands the {@code Find} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void find(String name, PaymentActivitiesCompleter.Find pending) throws
      Exception;

  /**
   * The result of what {@code find} handed off;
   * if empty, it is asked for again after {@code PT1M}.
   */
  protected abstract Optional<Optional<String>> pollFind(String name) throws Exception;

  @Override
  public final int[] numbers(String... names) {
    return asyncActivityParking().every("PT1M").poll(int.class,
        (client, address) ->
            this.numbers(names, new PaymentActivitiesCompleter.Numbers(client, address)),
        reference -> this.pollNumbers(names, reference));
  }

  /**
   * Hands the {@code Numbers} activity off: gives {@code pending.token()} to the outside.
   * Each poll is given what it returns.
   */
  protected abstract int numbers(String[] names, PaymentActivitiesCompleter.Numbers pending) throws
      Exception;

  /**
   * The result of what {@code numbers} handed off;
   * if empty, it is asked for again after {@code PT1M}.
   */
  protected abstract Optional<int[]> pollNumbers(String[] names, int reference) throws Exception;

  @Override
  public final boolean isPaid(String reference, String pending) {
    return asyncActivityParking().every("PT1M", false).poll(List.class,
        (client, address) ->
            this.isPaid(reference, pending, new PaymentActivitiesCompleter.IsPaid(client, address)),
        reference_ -> this.pollIsPaid(reference, pending, reference_));
  }

  /**
   * Hands the {@code IsPaid} activity off: gives {@code pending_.token()} to the outside.
   * Each poll is given what it returns.
   */
  protected abstract List isPaid(String reference, String pending,
      PaymentActivitiesCompleter.IsPaid pending_) throws Exception;

  /**
   * The result of what {@code isPaid} handed off;
   * if empty, it is asked for again after {@code PT1M}.
   */
  protected abstract Optional<Boolean> pollIsPaid(String reference, String pending, List reference_)
      throws Exception;

  @Override
  public final byte asByte() {
    return asyncActivityParking().every("PT1M", (byte) 0).poll(
        (client, address) ->
            this.asByte(new PaymentActivitiesCompleter.AsByte(client, address)),
        () -> this.pollAsByte());
  }

  /** Hands the {@code AsByte} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void asByte(PaymentActivitiesCompleter.AsByte pending) throws Exception;

  /**
   * The result of what {@code asByte} handed off;
   * if empty, it is asked for again after {@code PT1M}.
   */
  protected abstract Optional<Byte> pollAsByte() throws Exception;

  @Override
  public final short asShort() {
    return asyncActivityParking().every("PT1M", (short) 0).poll(
        (client, address) ->
            this.asShort(new PaymentActivitiesCompleter.AsShort(client, address)),
        () -> this.pollAsShort());
  }

  /** Hands the {@code AsShort} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void asShort(PaymentActivitiesCompleter.AsShort pending) throws Exception;

  /**
   * The result of what {@code asShort} handed off;
   * if empty, it is asked for again after {@code PT1M}.
   */
  protected abstract Optional<Short> pollAsShort() throws Exception;

  @Override
  public final int asInt() {
    return asyncActivityParking().every("PT1M", 0).poll(
        (client, address) ->
            this.asInt(new PaymentActivitiesCompleter.AsInt(client, address)),
        () -> this.pollAsInt());
  }

  /** Hands the {@code AsInt} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void asInt(PaymentActivitiesCompleter.AsInt pending) throws Exception;

  /**
   * The result of what {@code asInt} handed off;
   * if empty, it is asked for again after {@code PT1M}.
   */
  protected abstract Optional<Integer> pollAsInt() throws Exception;

  @Override
  public final long asLong() {
    return asyncActivityParking().every("PT1M", (long) 0).poll(
        (client, address) ->
            this.asLong(new PaymentActivitiesCompleter.AsLong(client, address)),
        () -> this.pollAsLong());
  }

  /** Hands the {@code AsLong} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void asLong(PaymentActivitiesCompleter.AsLong pending) throws Exception;

  /**
   * The result of what {@code asLong} handed off;
   * if empty, it is asked for again after {@code PT1M}.
   */
  protected abstract Optional<Long> pollAsLong() throws Exception;

  @Override
  public final char asChar() {
    return asyncActivityParking().every("PT1M", (char) 0).poll(
        (client, address) ->
            this.asChar(new PaymentActivitiesCompleter.AsChar(client, address)),
        () -> this.pollAsChar());
  }

  /** Hands the {@code AsChar} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void asChar(PaymentActivitiesCompleter.AsChar pending) throws Exception;

  /**
   * The result of what {@code asChar} handed off;
   * if empty, it is asked for again after {@code PT1M}.
   */
  protected abstract Optional<Character> pollAsChar() throws Exception;

  @Override
  public final float asFloat() {
    return asyncActivityParking().every("PT1M", (float) 0).poll(
        (client, address) ->
            this.asFloat(new PaymentActivitiesCompleter.AsFloat(client, address)),
        () -> this.pollAsFloat());
  }

  /** Hands the {@code AsFloat} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void asFloat(PaymentActivitiesCompleter.AsFloat pending) throws Exception;

  /**
   * The result of what {@code asFloat} handed off;
   * if empty, it is asked for again after {@code PT1M}.
   */
  protected abstract Optional<Float> pollAsFloat() throws Exception;

  @Override
  public final double asDouble() {
    return asyncActivityParking().every("PT1M", (double) 0).poll(
        (client, address) ->
            this.asDouble(new PaymentActivitiesCompleter.AsDouble(client, address)),
        () -> this.pollAsDouble());
  }

  /** Hands the {@code AsDouble} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void asDouble(PaymentActivitiesCompleter.AsDouble pending) throws Exception;

  /**
   * The result of what {@code asDouble} handed off;
   * if empty, it is asked for again after {@code PT1M}.
   */
  protected abstract Optional<Double> pollAsDouble() throws Exception;

  @Override
  @Deprecated
  public final String old() {
    return asyncActivityParking().every("PT1M").poll(
        (client, address) ->
            this.old(new PaymentActivitiesCompleter.Old(client, address)),
        () -> this.pollOld());
  }

  /** Hands the {@code Old} activity off: gives {@code pending.token()} to the outside. */
  @Deprecated
  protected abstract void old(PaymentActivitiesCompleter.Old pending) throws Exception;

  /**
   * The result of what {@code old} handed off;
   * if empty, it is asked for again after {@code PT1M}.
   */
  @Deprecated
  protected abstract Optional<String> pollOld() throws Exception;

  @Override
  public final String notPolled(String name) {
    return asyncActivityParking().park((client, address) ->
        this.notPolled(name, new PaymentActivitiesCompleter.NotPolled(client, address)));
  }

  /** Hands the {@code NotPolled} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void notPolled(String name, PaymentActivitiesCompleter.NotPolled pending)
      throws Exception;
}
