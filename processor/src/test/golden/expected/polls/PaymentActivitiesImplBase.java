package polls;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ActivityParking;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link PaymentActivities}.
 * An asynchronous method's hand-off has the same name and parameters, and the handle last.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings({
    "deprecation",
    "rawtypes"
})
public abstract class PaymentActivitiesImplBase implements PaymentActivities {
  private final ActivityParking parking;

  /**
   * Parks with the worker's own client and plain callback tokens.
   */
  protected PaymentActivitiesImplBase() {
    this.parking = ActivityParking.withWorkerClient();
  }

  /**
   * Parks with the given client, whose codec makes the callback tokens.
   */
  protected PaymentActivitiesImplBase(AsyncActivityClient client) {
    this.parking = ActivityParking.with(client);
  }

  /**
   * Hands activity {@code Charge} off at its first attempt,
   * and polls at the later ones.
   */
  @Override
  public final String charge(long cents) {
    return asyncActivityParking()
        .every("PT30S")
        .poll(
            PaymentRef.class,
            PaymentActivitiesCompleter.Charge::new,
            pending -> this.charge(cents, pending),
            reference -> this.pollCharge(cents, reference))
        .orElse(null);
  }

  /**
   * Hands activity {@code Charge} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
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

  /**
   * Hands activity {@code Settle} off at its first attempt,
   * and polls at the later ones.
   */
  @Override
  public final void settle(String account) {
    asyncActivityParking()
        .every("PT1M")
        .pollDone(
            PaymentActivitiesCompleter.Settle::new,
            pending -> this.settle(account, pending),
            () -> this.pollSettle(account));
  }

  /**
   * Hands activity {@code Settle} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void settle(String account, PaymentActivitiesCompleter.Settle pending) throws
      Exception;

  /**
   * Whether what {@code settle} handed off is done;
   * if not, it is asked again after {@code PT1M}.
   */
  protected abstract boolean pollSettle(String account) throws Exception;

  /**
   * Hands activity {@code Refund} off at its first attempt,
   * and polls at the later ones.
   */
  @Override
  public final void refund(String account) {
    asyncActivityParking()
        .every("PT1M")
        .pollDone(
            PaymentRef.class,
            PaymentActivitiesCompleter.Refund::new,
            pending -> this.refund(account, pending),
            reference -> this.pollRefund(account, reference));
  }

  /**
   * Hands activity {@code Refund} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   * Each poll is given what it returns.
   */
  protected abstract PaymentRef refund(String account, PaymentActivitiesCompleter.Refund pending)
      throws Exception;

  /**
   * Whether what {@code refund} handed off is done;
   * if not, it is asked again after {@code PT1M}.
   */
  protected abstract boolean pollRefund(String account, PaymentRef reference) throws Exception;

  /**
   * Hands activity {@code Balances} off at its first attempt,
   * and polls at the later ones.
   */
  @Override
  public final Map<String, List<Long>> balances() {
    return asyncActivityParking()
        .every("PT1M")
        .poll(
            PaymentActivitiesCompleter.Balances::new,
            pending -> this.balances(pending),
            () -> this.pollBalances())
        .orElse(null);
  }

  /**
   * Hands activity {@code Balances} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void balances(PaymentActivitiesCompleter.Balances pending) throws Exception;

  /**
   * The result of what {@code balances} handed off;
   * if empty, it is asked for again after {@code PT1M}.
   */
  protected abstract Optional<Map<String, List<Long>>> pollBalances() throws Exception;

  /**
   * Hands activity {@code Find} off at its first attempt,
   * and polls at the later ones.
   */
  @Override
  public final Optional<String> find(String name) {
    return asyncActivityParking()
        .every("PT1M")
        .poll(
            PaymentActivitiesCompleter.Find::new,
            pending -> this.find(name, pending),
            () -> this.pollFind(name))
        .orElse(null);
  }

  /**
   * Hands activity {@code Find} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void find(String name, PaymentActivitiesCompleter.Find pending) throws
      Exception;

  /**
   * The result of what {@code find} handed off;
   * if empty, it is asked for again after {@code PT1M}.
   */
  protected abstract Optional<Optional<String>> pollFind(String name) throws Exception;

  /**
   * Hands activity {@code Numbers} off at its first attempt,
   * and polls at the later ones.
   */
  @Override
  public final int[] numbers(String... names) {
    return asyncActivityParking()
        .every("PT1M")
        .poll(
            int.class,
            PaymentActivitiesCompleter.Numbers::new,
            pending -> this.numbers(names, pending),
            reference -> this.pollNumbers(names, reference))
        .orElse(null);
  }

  /**
   * Hands activity {@code Numbers} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   * Each poll is given what it returns.
   */
  protected abstract int numbers(String[] names, PaymentActivitiesCompleter.Numbers pending) throws
      Exception;

  /**
   * The result of what {@code numbers} handed off;
   * if empty, it is asked for again after {@code PT1M}.
   */
  protected abstract Optional<int[]> pollNumbers(String[] names, int reference) throws Exception;

  /**
   * Hands activity {@code IsPaid} off at its first attempt,
   * and polls at the later ones.
   */
  @Override
  public final boolean isPaid(String reference, String pending) {
    return asyncActivityParking()
        .every("PT1M")
        .poll(
            List.class,
            PaymentActivitiesCompleter.IsPaid::new,
            pending_ -> this.isPaid(reference, pending, pending_),
            reference_ -> this.pollIsPaid(reference, pending, reference_))
        .orElse(false);
  }

  /**
   * Hands activity {@code IsPaid} off:
   * gives {@code pending_.token()} to the outside. What it throws fails the attempt.
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

  /**
   * Hands activity {@code AsByte} off at its first attempt,
   * and polls at the later ones.
   */
  @Override
  public final byte asByte() {
    return asyncActivityParking()
        .every("PT1M")
        .poll(
            PaymentActivitiesCompleter.AsByte::new,
            pending -> this.asByte(pending),
            () -> this.pollAsByte())
        .orElse((byte) 0);
  }

  /**
   * Hands activity {@code AsByte} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void asByte(PaymentActivitiesCompleter.AsByte pending) throws Exception;

  /**
   * The result of what {@code asByte} handed off;
   * if empty, it is asked for again after {@code PT1M}.
   */
  protected abstract Optional<Byte> pollAsByte() throws Exception;

  /**
   * Hands activity {@code AsShort} off at its first attempt,
   * and polls at the later ones.
   */
  @Override
  public final short asShort() {
    return asyncActivityParking()
        .every("PT1M")
        .poll(
            PaymentActivitiesCompleter.AsShort::new,
            pending -> this.asShort(pending),
            () -> this.pollAsShort())
        .orElse((short) 0);
  }

  /**
   * Hands activity {@code AsShort} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void asShort(PaymentActivitiesCompleter.AsShort pending) throws Exception;

  /**
   * The result of what {@code asShort} handed off;
   * if empty, it is asked for again after {@code PT1M}.
   */
  protected abstract Optional<Short> pollAsShort() throws Exception;

  /**
   * Hands activity {@code AsInt} off at its first attempt,
   * and polls at the later ones.
   */
  @Override
  public final int asInt() {
    return asyncActivityParking()
        .every("PT1M")
        .poll(
            PaymentActivitiesCompleter.AsInt::new,
            pending -> this.asInt(pending),
            () -> this.pollAsInt())
        .orElse(0);
  }

  /**
   * Hands activity {@code AsInt} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void asInt(PaymentActivitiesCompleter.AsInt pending) throws Exception;

  /**
   * The result of what {@code asInt} handed off;
   * if empty, it is asked for again after {@code PT1M}.
   */
  protected abstract Optional<Integer> pollAsInt() throws Exception;

  /**
   * Hands activity {@code AsLong} off at its first attempt,
   * and polls at the later ones.
   */
  @Override
  public final long asLong() {
    return asyncActivityParking()
        .every("PT1M")
        .poll(
            PaymentActivitiesCompleter.AsLong::new,
            pending -> this.asLong(pending),
            () -> this.pollAsLong())
        .orElse((long) 0);
  }

  /**
   * Hands activity {@code AsLong} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void asLong(PaymentActivitiesCompleter.AsLong pending) throws Exception;

  /**
   * The result of what {@code asLong} handed off;
   * if empty, it is asked for again after {@code PT1M}.
   */
  protected abstract Optional<Long> pollAsLong() throws Exception;

  /**
   * Hands activity {@code AsChar} off at its first attempt,
   * and polls at the later ones.
   */
  @Override
  public final char asChar() {
    return asyncActivityParking()
        .every("PT1M")
        .poll(
            PaymentActivitiesCompleter.AsChar::new,
            pending -> this.asChar(pending),
            () -> this.pollAsChar())
        .orElse((char) 0);
  }

  /**
   * Hands activity {@code AsChar} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void asChar(PaymentActivitiesCompleter.AsChar pending) throws Exception;

  /**
   * The result of what {@code asChar} handed off;
   * if empty, it is asked for again after {@code PT1M}.
   */
  protected abstract Optional<Character> pollAsChar() throws Exception;

  /**
   * Hands activity {@code AsFloat} off at its first attempt,
   * and polls at the later ones.
   */
  @Override
  public final float asFloat() {
    return asyncActivityParking()
        .every("PT1M")
        .poll(
            PaymentActivitiesCompleter.AsFloat::new,
            pending -> this.asFloat(pending),
            () -> this.pollAsFloat())
        .orElse((float) 0);
  }

  /**
   * Hands activity {@code AsFloat} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void asFloat(PaymentActivitiesCompleter.AsFloat pending) throws Exception;

  /**
   * The result of what {@code asFloat} handed off;
   * if empty, it is asked for again after {@code PT1M}.
   */
  protected abstract Optional<Float> pollAsFloat() throws Exception;

  /**
   * Hands activity {@code AsDouble} off at its first attempt,
   * and polls at the later ones.
   */
  @Override
  public final double asDouble() {
    return asyncActivityParking()
        .every("PT1M")
        .poll(
            PaymentActivitiesCompleter.AsDouble::new,
            pending -> this.asDouble(pending),
            () -> this.pollAsDouble())
        .orElse((double) 0);
  }

  /**
   * Hands activity {@code AsDouble} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void asDouble(PaymentActivitiesCompleter.AsDouble pending) throws Exception;

  /**
   * The result of what {@code asDouble} handed off;
   * if empty, it is asked for again after {@code PT1M}.
   */
  protected abstract Optional<Double> pollAsDouble() throws Exception;

  /**
   * Hands activity {@code Old} off at its first attempt,
   * and polls at the later ones.
   */
  @Override
  @Deprecated
  public final String old() {
    return asyncActivityParking()
        .every("PT1M")
        .poll(
            PaymentActivitiesCompleter.Old::new,
            pending -> this.old(pending),
            () -> this.pollOld())
        .orElse(null);
  }

  /**
   * Hands activity {@code Old} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  @Deprecated
  protected abstract void old(PaymentActivitiesCompleter.Old pending) throws Exception;

  /**
   * The result of what {@code old} handed off;
   * if empty, it is asked for again after {@code PT1M}.
   */
  @Deprecated
  protected abstract Optional<String> pollOld() throws Exception;

  /**
   * Parks activity {@code NotPolled}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String notPolled(String name) {
    asyncActivityParking()
        .park(
            PaymentActivitiesCompleter.NotPolled::new,
            pending -> this.notPolled(name, pending));
    return null;
  }

  /**
   * Hands activity {@code NotPolled} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void notPolled(String name, PaymentActivitiesCompleter.NotPolled pending)
      throws Exception;

  /**
   * For the methods above. Not private, so that a subclassing proxy asks its target.
   */
  protected ActivityParking asyncActivityParking() {
    return parking;
  }
}
