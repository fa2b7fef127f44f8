package results;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link ResultActivities}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class ResultActivitiesImplBase extends ParkingActivities
      implements ResultActivities {
  /** Parks with the worker's own client and plain callback tokens. */
  protected ResultActivitiesImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected ResultActivitiesImplBase(AsyncActivityClient client) {
    super(client);
  }

  @Override
  public final void nothing() {
    asyncActivityParking().park((client, address) ->
        this.nothing(new ResultActivitiesCompleter.Nothing(client, address)));
  }

  /** Hands the {@code Nothing} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void nothing(ResultActivitiesCompleter.Nothing pending) throws Exception;

  @Override
  public final boolean primitiveBoolean() {
    asyncActivityParking().park((client, address) ->
        this.primitiveBoolean(new ResultActivitiesCompleter.PrimitiveBoolean(client, address)));
    return false;
  }

  /**
   * Hands the {@code PrimitiveBoolean} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void primitiveBoolean(ResultActivitiesCompleter.PrimitiveBoolean pending)
      throws Exception;

  @Override
  public final byte primitiveByte() {
    asyncActivityParking().park((client, address) ->
        this.primitiveByte(new ResultActivitiesCompleter.PrimitiveByte(client, address)));
    return 0;
  }

  /**
   * Hands the {@code PrimitiveByte} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void primitiveByte(ResultActivitiesCompleter.PrimitiveByte pending) throws
      Exception;

  @Override
  public final short primitiveShort() {
    asyncActivityParking().park((client, address) ->
        this.primitiveShort(new ResultActivitiesCompleter.PrimitiveShort(client, address)));
    return 0;
  }

  /**
   * Hands the {@code PrimitiveShort} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void primitiveShort(ResultActivitiesCompleter.PrimitiveShort pending) throws
      Exception;

  @Override
  public final int primitiveInt() {
    asyncActivityParking().park((client, address) ->
        this.primitiveInt(new ResultActivitiesCompleter.PrimitiveInt(client, address)));
    return 0;
  }

  /** Hands the {@code PrimitiveInt} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void primitiveInt(ResultActivitiesCompleter.PrimitiveInt pending) throws
      Exception;

  @Override
  public final long primitiveLong() {
    asyncActivityParking().park((client, address) ->
        this.primitiveLong(new ResultActivitiesCompleter.PrimitiveLong(client, address)));
    return 0;
  }

  /**
   * Hands the {@code PrimitiveLong} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void primitiveLong(ResultActivitiesCompleter.PrimitiveLong pending) throws
      Exception;

  @Override
  public final char primitiveChar() {
    asyncActivityParking().park((client, address) ->
        this.primitiveChar(new ResultActivitiesCompleter.PrimitiveChar(client, address)));
    return 0;
  }

  /**
   * Hands the {@code PrimitiveChar} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void primitiveChar(ResultActivitiesCompleter.PrimitiveChar pending) throws
      Exception;

  @Override
  public final float primitiveFloat() {
    asyncActivityParking().park((client, address) ->
        this.primitiveFloat(new ResultActivitiesCompleter.PrimitiveFloat(client, address)));
    return 0;
  }

  /**
   * Hands the {@code PrimitiveFloat} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void primitiveFloat(ResultActivitiesCompleter.PrimitiveFloat pending) throws
      Exception;

  @Override
  public final double primitiveDouble() {
    asyncActivityParking().park((client, address) ->
        this.primitiveDouble(new ResultActivitiesCompleter.PrimitiveDouble(client, address)));
    return 0;
  }

  /**
   * Hands the {@code PrimitiveDouble} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void primitiveDouble(ResultActivitiesCompleter.PrimitiveDouble pending) throws
      Exception;

  @Override
  public final Boolean boxedBoolean() {
    return asyncActivityParking().park((client, address) ->
        this.boxedBoolean(new ResultActivitiesCompleter.BoxedBoolean(client, address)));
  }

  /** Hands the {@code BoxedBoolean} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void boxedBoolean(ResultActivitiesCompleter.BoxedBoolean pending) throws
      Exception;

  @Override
  public final Byte boxedByte() {
    return asyncActivityParking().park((client, address) ->
        this.boxedByte(new ResultActivitiesCompleter.BoxedByte(client, address)));
  }

  /** Hands the {@code BoxedByte} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void boxedByte(ResultActivitiesCompleter.BoxedByte pending) throws Exception;

  @Override
  public final Short boxedShort() {
    return asyncActivityParking().park((client, address) ->
        this.boxedShort(new ResultActivitiesCompleter.BoxedShort(client, address)));
  }

  /** Hands the {@code BoxedShort} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void boxedShort(ResultActivitiesCompleter.BoxedShort pending) throws Exception;

  @Override
  public final Integer boxedInteger() {
    return asyncActivityParking().park((client, address) ->
        this.boxedInteger(new ResultActivitiesCompleter.BoxedInteger(client, address)));
  }

  /** Hands the {@code BoxedInteger} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void boxedInteger(ResultActivitiesCompleter.BoxedInteger pending) throws
      Exception;

  @Override
  public final Long boxedLong() {
    return asyncActivityParking().park((client, address) ->
        this.boxedLong(new ResultActivitiesCompleter.BoxedLong(client, address)));
  }

  /** Hands the {@code BoxedLong} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void boxedLong(ResultActivitiesCompleter.BoxedLong pending) throws Exception;

  @Override
  public final Character boxedCharacter() {
    return asyncActivityParking().park((client, address) ->
        this.boxedCharacter(new ResultActivitiesCompleter.BoxedCharacter(client, address)));
  }

  /**
   * Hands the {@code BoxedCharacter} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void boxedCharacter(ResultActivitiesCompleter.BoxedCharacter pending) throws
      Exception;

  @Override
  public final Float boxedFloat() {
    return asyncActivityParking().park((client, address) ->
        this.boxedFloat(new ResultActivitiesCompleter.BoxedFloat(client, address)));
  }

  /** Hands the {@code BoxedFloat} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void boxedFloat(ResultActivitiesCompleter.BoxedFloat pending) throws Exception;

  @Override
  public final Double boxedDouble() {
    return asyncActivityParking().park((client, address) ->
        this.boxedDouble(new ResultActivitiesCompleter.BoxedDouble(client, address)));
  }

  /** Hands the {@code BoxedDouble} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void boxedDouble(ResultActivitiesCompleter.BoxedDouble pending) throws
      Exception;

  @Override
  public final Void boxedVoid() {
    return asyncActivityParking().park((client, address) ->
        this.boxedVoid(new ResultActivitiesCompleter.BoxedVoid(client, address)));
  }

  /** Hands the {@code BoxedVoid} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void boxedVoid(ResultActivitiesCompleter.BoxedVoid pending) throws Exception;

  @Override
  public final String text() {
    return asyncActivityParking().park((client, address) ->
        this.text(new ResultActivitiesCompleter.Text(client, address)));
  }

  /** Hands the {@code Text} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void text(ResultActivitiesCompleter.Text pending) throws Exception;

  @Override
  public final Order aRecord() {
    return asyncActivityParking().park((client, address) ->
        this.aRecord(new ResultActivitiesCompleter.ARecord(client, address)));
  }

  /** Hands the {@code ARecord} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void aRecord(ResultActivitiesCompleter.ARecord pending) throws Exception;

  @Override
  public final Address aClass() {
    return asyncActivityParking().park((client, address) ->
        this.aClass(new ResultActivitiesCompleter.AClass(client, address)));
  }

  /** Hands the {@code AClass} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void aClass(ResultActivitiesCompleter.AClass pending) throws Exception;

  @Override
  public final Size anEnum() {
    return asyncActivityParking().park((client, address) ->
        this.anEnum(new ResultActivitiesCompleter.AnEnum(client, address)));
  }

  /** Hands the {@code AnEnum} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void anEnum(ResultActivitiesCompleter.AnEnum pending) throws Exception;

  @Override
  public final Object anything() {
    return asyncActivityParking().park((client, address) ->
        this.anything(new ResultActivitiesCompleter.Anything(client, address)));
  }

  /** Hands the {@code Anything} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void anything(ResultActivitiesCompleter.Anything pending) throws Exception;

  @Override
  public final byte[] bytes() {
    return asyncActivityParking().park((client, address) ->
        this.bytes(new ResultActivitiesCompleter.Bytes(client, address)));
  }

  /** Hands the {@code Bytes} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void bytes(ResultActivitiesCompleter.Bytes pending) throws Exception;

  @Override
  public final int[][] matrix() {
    return asyncActivityParking().park((client, address) ->
        this.matrix(new ResultActivitiesCompleter.Matrix(client, address)));
  }

  /** Hands the {@code Matrix} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void matrix(ResultActivitiesCompleter.Matrix pending) throws Exception;

  @Override
  public final Order[] orderArray() {
    return asyncActivityParking().park((client, address) ->
        this.orderArray(new ResultActivitiesCompleter.OrderArray(client, address)));
  }

  /** Hands the {@code OrderArray} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void orderArray(ResultActivitiesCompleter.OrderArray pending) throws Exception;

  @Override
  public final List<Order> orderList() {
    return asyncActivityParking().park((client, address) ->
        this.orderList(new ResultActivitiesCompleter.OrderList(client, address)));
  }

  /** Hands the {@code OrderList} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void orderList(ResultActivitiesCompleter.OrderList pending) throws Exception;

  @Override
  public final Map<String, List<Order>> ordersByName() {
    return asyncActivityParking().park((client, address) ->
        this.ordersByName(new ResultActivitiesCompleter.OrdersByName(client, address)));
  }

  /** Hands the {@code OrdersByName} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void ordersByName(ResultActivitiesCompleter.OrdersByName pending) throws
      Exception;

  @Override
  public final List<? extends Order> extendsWildcard() {
    return asyncActivityParking().park((client, address) ->
        this.extendsWildcard(new ResultActivitiesCompleter.ExtendsWildcard(client, address)));
  }

  /**
   * Hands the {@code ExtendsWildcard} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void extendsWildcard(ResultActivitiesCompleter.ExtendsWildcard pending) throws
      Exception;

  @Override
  public final List<? super Integer> superWildcard() {
    return asyncActivityParking().park((client, address) ->
        this.superWildcard(new ResultActivitiesCompleter.SuperWildcard(client, address)));
  }

  /**
   * Hands the {@code SuperWildcard} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void superWildcard(ResultActivitiesCompleter.SuperWildcard pending) throws
      Exception;

  @Override
  public final Map<String, ?> anyWildcard() {
    return asyncActivityParking().park((client, address) ->
        this.anyWildcard(new ResultActivitiesCompleter.AnyWildcard(client, address)));
  }

  /** Hands the {@code AnyWildcard} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void anyWildcard(ResultActivitiesCompleter.AnyWildcard pending) throws
      Exception;

  @Override
  public final List<int[]>[] arrayOfGenerics() {
    return asyncActivityParking().park((client, address) ->
        this.arrayOfGenerics(new ResultActivitiesCompleter.ArrayOfGenerics(client, address)));
  }

  /**
   * Hands the {@code ArrayOfGenerics} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void arrayOfGenerics(ResultActivitiesCompleter.ArrayOfGenerics pending) throws
      Exception;

  @Override
  public final Optional<Order> maybeOrder() {
    return asyncActivityParking().park((client, address) ->
        this.maybeOrder(new ResultActivitiesCompleter.MaybeOrder(client, address)));
  }

  /** Hands the {@code MaybeOrder} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void maybeOrder(ResultActivitiesCompleter.MaybeOrder pending) throws Exception;

  @Override
  public final Map.Entry<String, Integer> entry() {
    return asyncActivityParking().park((client, address) ->
        this.entry(new ResultActivitiesCompleter.Entry(client, address)));
  }

  /** Hands the {@code Entry} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void entry(ResultActivitiesCompleter.Entry pending) throws Exception;

  @Override
  public final Instant time() {
    return asyncActivityParking().park((client, address) ->
        this.time(new ResultActivitiesCompleter.Time(client, address)));
  }

  /** Hands the {@code Time} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void time(ResultActivitiesCompleter.Time pending) throws Exception;

  @Override
  public final BigDecimal money() {
    return asyncActivityParking().park((client, address) ->
        this.money(new ResultActivitiesCompleter.Money(client, address)));
  }

  /** Hands the {@code Money} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void money(ResultActivitiesCompleter.Money pending) throws Exception;

  @Override
  public final UUID uuid() {
    return asyncActivityParking().park((client, address) ->
        this.uuid(new ResultActivitiesCompleter.Uuid(client, address)));
  }

  /** Hands the {@code Uuid} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void uuid(ResultActivitiesCompleter.Uuid pending) throws Exception;

  @Override
  public final CharSequence readOtherwise() {
    return asyncActivityParking().park((client, address) ->
        this.readOtherwise(new ResultActivitiesCompleter.ReadOtherwise(client, address)));
  }

  /**
   * Hands the {@code ReadOtherwise} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void readOtherwise(ResultActivitiesCompleter.ReadOtherwise pending) throws
      Exception;
}
