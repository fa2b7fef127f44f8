package results;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ActivityParking;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link ResultActivities}.
 * An asynchronous method's hand-off has the same name and parameters, and the handle last.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class ResultActivitiesImplBase implements ResultActivities {
  private final ActivityParking parking;

  /**
   * Parks with the worker's own client and plain callback tokens.
   */
  protected ResultActivitiesImplBase() {
    this.parking = ActivityParking.withWorkerClient();
  }

  /**
   * Parks with the given client, whose codec makes the callback tokens.
   */
  protected ResultActivitiesImplBase(AsyncActivityClient client) {
    this.parking = ActivityParking.with(client);
  }

  /**
   * Parks activity {@code Nothing}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final void nothing() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.Nothing::new,
            pending -> this.nothing(pending));
  }

  /**
   * Hands activity {@code Nothing} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void nothing(ResultActivitiesCompleter.Nothing pending) throws Exception;

  /**
   * Parks activity {@code PrimitiveBoolean}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final boolean primitiveBoolean() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.PrimitiveBoolean::new,
            pending -> this.primitiveBoolean(pending));
    return false;
  }

  /**
   * Hands activity {@code PrimitiveBoolean} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void primitiveBoolean(ResultActivitiesCompleter.PrimitiveBoolean pending)
      throws Exception;

  /**
   * Parks activity {@code PrimitiveByte}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final byte primitiveByte() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.PrimitiveByte::new,
            pending -> this.primitiveByte(pending));
    return 0;
  }

  /**
   * Hands activity {@code PrimitiveByte} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void primitiveByte(ResultActivitiesCompleter.PrimitiveByte pending) throws
      Exception;

  /**
   * Parks activity {@code PrimitiveShort}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final short primitiveShort() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.PrimitiveShort::new,
            pending -> this.primitiveShort(pending));
    return 0;
  }

  /**
   * Hands activity {@code PrimitiveShort} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void primitiveShort(ResultActivitiesCompleter.PrimitiveShort pending) throws
      Exception;

  /**
   * Parks activity {@code PrimitiveInt}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final int primitiveInt() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.PrimitiveInt::new,
            pending -> this.primitiveInt(pending));
    return 0;
  }

  /**
   * Hands activity {@code PrimitiveInt} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void primitiveInt(ResultActivitiesCompleter.PrimitiveInt pending) throws
      Exception;

  /**
   * Parks activity {@code PrimitiveLong}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final long primitiveLong() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.PrimitiveLong::new,
            pending -> this.primitiveLong(pending));
    return 0;
  }

  /**
   * Hands activity {@code PrimitiveLong} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void primitiveLong(ResultActivitiesCompleter.PrimitiveLong pending) throws
      Exception;

  /**
   * Parks activity {@code PrimitiveChar}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final char primitiveChar() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.PrimitiveChar::new,
            pending -> this.primitiveChar(pending));
    return 0;
  }

  /**
   * Hands activity {@code PrimitiveChar} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void primitiveChar(ResultActivitiesCompleter.PrimitiveChar pending) throws
      Exception;

  /**
   * Parks activity {@code PrimitiveFloat}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final float primitiveFloat() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.PrimitiveFloat::new,
            pending -> this.primitiveFloat(pending));
    return 0;
  }

  /**
   * Hands activity {@code PrimitiveFloat} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void primitiveFloat(ResultActivitiesCompleter.PrimitiveFloat pending) throws
      Exception;

  /**
   * Parks activity {@code PrimitiveDouble}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final double primitiveDouble() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.PrimitiveDouble::new,
            pending -> this.primitiveDouble(pending));
    return 0;
  }

  /**
   * Hands activity {@code PrimitiveDouble} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void primitiveDouble(ResultActivitiesCompleter.PrimitiveDouble pending) throws
      Exception;

  /**
   * Parks activity {@code BoxedBoolean}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final Boolean boxedBoolean() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.BoxedBoolean::new,
            pending -> this.boxedBoolean(pending));
    return null;
  }

  /**
   * Hands activity {@code BoxedBoolean} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void boxedBoolean(ResultActivitiesCompleter.BoxedBoolean pending) throws
      Exception;

  /**
   * Parks activity {@code BoxedByte}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final Byte boxedByte() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.BoxedByte::new,
            pending -> this.boxedByte(pending));
    return null;
  }

  /**
   * Hands activity {@code BoxedByte} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void boxedByte(ResultActivitiesCompleter.BoxedByte pending) throws Exception;

  /**
   * Parks activity {@code BoxedShort}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final Short boxedShort() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.BoxedShort::new,
            pending -> this.boxedShort(pending));
    return null;
  }

  /**
   * Hands activity {@code BoxedShort} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void boxedShort(ResultActivitiesCompleter.BoxedShort pending) throws Exception;

  /**
   * Parks activity {@code BoxedInteger}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final Integer boxedInteger() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.BoxedInteger::new,
            pending -> this.boxedInteger(pending));
    return null;
  }

  /**
   * Hands activity {@code BoxedInteger} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void boxedInteger(ResultActivitiesCompleter.BoxedInteger pending) throws
      Exception;

  /**
   * Parks activity {@code BoxedLong}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final Long boxedLong() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.BoxedLong::new,
            pending -> this.boxedLong(pending));
    return null;
  }

  /**
   * Hands activity {@code BoxedLong} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void boxedLong(ResultActivitiesCompleter.BoxedLong pending) throws Exception;

  /**
   * Parks activity {@code BoxedCharacter}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final Character boxedCharacter() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.BoxedCharacter::new,
            pending -> this.boxedCharacter(pending));
    return null;
  }

  /**
   * Hands activity {@code BoxedCharacter} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void boxedCharacter(ResultActivitiesCompleter.BoxedCharacter pending) throws
      Exception;

  /**
   * Parks activity {@code BoxedFloat}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final Float boxedFloat() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.BoxedFloat::new,
            pending -> this.boxedFloat(pending));
    return null;
  }

  /**
   * Hands activity {@code BoxedFloat} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void boxedFloat(ResultActivitiesCompleter.BoxedFloat pending) throws Exception;

  /**
   * Parks activity {@code BoxedDouble}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final Double boxedDouble() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.BoxedDouble::new,
            pending -> this.boxedDouble(pending));
    return null;
  }

  /**
   * Hands activity {@code BoxedDouble} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void boxedDouble(ResultActivitiesCompleter.BoxedDouble pending) throws
      Exception;

  /**
   * Parks activity {@code BoxedVoid}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final Void boxedVoid() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.BoxedVoid::new,
            pending -> this.boxedVoid(pending));
    return null;
  }

  /**
   * Hands activity {@code BoxedVoid} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void boxedVoid(ResultActivitiesCompleter.BoxedVoid pending) throws Exception;

  /**
   * Parks activity {@code Text}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String text() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.Text::new,
            pending -> this.text(pending));
    return null;
  }

  /**
   * Hands activity {@code Text} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void text(ResultActivitiesCompleter.Text pending) throws Exception;

  /**
   * Parks activity {@code ARecord}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final Order aRecord() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.ARecord::new,
            pending -> this.aRecord(pending));
    return null;
  }

  /**
   * Hands activity {@code ARecord} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void aRecord(ResultActivitiesCompleter.ARecord pending) throws Exception;

  /**
   * Parks activity {@code AClass}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final Address aClass() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.AClass::new,
            pending -> this.aClass(pending));
    return null;
  }

  /**
   * Hands activity {@code AClass} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void aClass(ResultActivitiesCompleter.AClass pending) throws Exception;

  /**
   * Parks activity {@code AnEnum}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final Size anEnum() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.AnEnum::new,
            pending -> this.anEnum(pending));
    return null;
  }

  /**
   * Hands activity {@code AnEnum} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void anEnum(ResultActivitiesCompleter.AnEnum pending) throws Exception;

  /**
   * Parks activity {@code Anything}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final Object anything() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.Anything::new,
            pending -> this.anything(pending));
    return null;
  }

  /**
   * Hands activity {@code Anything} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void anything(ResultActivitiesCompleter.Anything pending) throws Exception;

  /**
   * Parks activity {@code Bytes}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final byte[] bytes() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.Bytes::new,
            pending -> this.bytes(pending));
    return null;
  }

  /**
   * Hands activity {@code Bytes} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void bytes(ResultActivitiesCompleter.Bytes pending) throws Exception;

  /**
   * Parks activity {@code Matrix}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final int[][] matrix() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.Matrix::new,
            pending -> this.matrix(pending));
    return null;
  }

  /**
   * Hands activity {@code Matrix} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void matrix(ResultActivitiesCompleter.Matrix pending) throws Exception;

  /**
   * Parks activity {@code OrderArray}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final Order[] orderArray() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.OrderArray::new,
            pending -> this.orderArray(pending));
    return null;
  }

  /**
   * Hands activity {@code OrderArray} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void orderArray(ResultActivitiesCompleter.OrderArray pending) throws Exception;

  /**
   * Parks activity {@code OrderList}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final List<Order> orderList() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.OrderList::new,
            pending -> this.orderList(pending));
    return null;
  }

  /**
   * Hands activity {@code OrderList} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void orderList(ResultActivitiesCompleter.OrderList pending) throws Exception;

  /**
   * Parks activity {@code OrdersByName}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final Map<String, List<Order>> ordersByName() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.OrdersByName::new,
            pending -> this.ordersByName(pending));
    return null;
  }

  /**
   * Hands activity {@code OrdersByName} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void ordersByName(ResultActivitiesCompleter.OrdersByName pending) throws
      Exception;

  /**
   * Parks activity {@code ExtendsWildcard}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final List<? extends Order> extendsWildcard() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.ExtendsWildcard::new,
            pending -> this.extendsWildcard(pending));
    return null;
  }

  /**
   * Hands activity {@code ExtendsWildcard} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void extendsWildcard(ResultActivitiesCompleter.ExtendsWildcard pending) throws
      Exception;

  /**
   * Parks activity {@code SuperWildcard}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final List<? super Integer> superWildcard() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.SuperWildcard::new,
            pending -> this.superWildcard(pending));
    return null;
  }

  /**
   * Hands activity {@code SuperWildcard} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void superWildcard(ResultActivitiesCompleter.SuperWildcard pending) throws
      Exception;

  /**
   * Parks activity {@code AnyWildcard}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final Map<String, ?> anyWildcard() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.AnyWildcard::new,
            pending -> this.anyWildcard(pending));
    return null;
  }

  /**
   * Hands activity {@code AnyWildcard} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void anyWildcard(ResultActivitiesCompleter.AnyWildcard pending) throws
      Exception;

  /**
   * Parks activity {@code ArrayOfGenerics}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final List<int[]>[] arrayOfGenerics() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.ArrayOfGenerics::new,
            pending -> this.arrayOfGenerics(pending));
    return null;
  }

  /**
   * Hands activity {@code ArrayOfGenerics} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void arrayOfGenerics(ResultActivitiesCompleter.ArrayOfGenerics pending) throws
      Exception;

  /**
   * Parks activity {@code MaybeOrder}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final Optional<Order> maybeOrder() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.MaybeOrder::new,
            pending -> this.maybeOrder(pending));
    return null;
  }

  /**
   * Hands activity {@code MaybeOrder} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void maybeOrder(ResultActivitiesCompleter.MaybeOrder pending) throws Exception;

  /**
   * Parks activity {@code Entry}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final Map.Entry<String, Integer> entry() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.Entry::new,
            pending -> this.entry(pending));
    return null;
  }

  /**
   * Hands activity {@code Entry} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void entry(ResultActivitiesCompleter.Entry pending) throws Exception;

  /**
   * Parks activity {@code Time}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final Instant time() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.Time::new,
            pending -> this.time(pending));
    return null;
  }

  /**
   * Hands activity {@code Time} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void time(ResultActivitiesCompleter.Time pending) throws Exception;

  /**
   * Parks activity {@code Money}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final BigDecimal money() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.Money::new,
            pending -> this.money(pending));
    return null;
  }

  /**
   * Hands activity {@code Money} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void money(ResultActivitiesCompleter.Money pending) throws Exception;

  /**
   * Parks activity {@code Uuid}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final UUID uuid() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.Uuid::new,
            pending -> this.uuid(pending));
    return null;
  }

  /**
   * Hands activity {@code Uuid} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void uuid(ResultActivitiesCompleter.Uuid pending) throws Exception;

  /**
   * Parks activity {@code ReadOtherwise}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final CharSequence readOtherwise() {
    asyncActivityParking()
        .park(
            ResultActivitiesCompleter.ReadOtherwise::new,
            pending -> this.readOtherwise(pending));
    return null;
  }

  /**
   * Hands activity {@code ReadOtherwise} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void readOtherwise(ResultActivitiesCompleter.ReadOtherwise pending) throws
      Exception;

  /**
   * For the methods above. Not private, so that a subclassing proxy asks its target.
   */
  protected ActivityParking asyncActivityParking() {
    return parking;
  }
}
