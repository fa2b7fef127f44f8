package results;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.ParkedActivities;
import dev.asyncactivity.PrimitiveHandle;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.VoidHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Opens handles for the parked activities of {@link ResultActivities}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class ResultActivitiesCompleter {
  private final AsyncActivityClient client;

  private ResultActivitiesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static ResultActivitiesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static ResultActivitiesCompleter create(AsyncActivityClient client) {
    return new ResultActivitiesCompleter(client);
  }

  /** Returns a handle for the parked {@code Nothing} activity that the token identifies. */
  public Nothing nothing(String token) {
    return new Nothing(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Nothing} activity at an address. */
  public Nothing nothing(ActivityAddress address) {
    return new Nothing(client, address);
  }

  /** Finds the {@code Nothing} activities that are pending. */
  public ParkedActivities<Nothing> nothing() {
    return client.parked("Nothing", address -> new Nothing(client, address));
  }

  /**
   * Returns a handle for the parked {@code PrimitiveBoolean} activity that the token identifies.
   */
  public PrimitiveBoolean primitiveBoolean(String token) {
    return new PrimitiveBoolean(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code PrimitiveBoolean} activity at an address. */
  public PrimitiveBoolean primitiveBoolean(ActivityAddress address) {
    return new PrimitiveBoolean(client, address);
  }

  /** Finds the {@code PrimitiveBoolean} activities that are pending. */
  public ParkedActivities<PrimitiveBoolean> primitiveBoolean() {
    return client.parked("PrimitiveBoolean", address -> new PrimitiveBoolean(client, address));
  }

  /** Returns a handle for the parked {@code PrimitiveByte} activity that the token identifies. */
  public PrimitiveByte primitiveByte(String token) {
    return new PrimitiveByte(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code PrimitiveByte} activity at an address. */
  public PrimitiveByte primitiveByte(ActivityAddress address) {
    return new PrimitiveByte(client, address);
  }

  /** Finds the {@code PrimitiveByte} activities that are pending. */
  public ParkedActivities<PrimitiveByte> primitiveByte() {
    return client.parked("PrimitiveByte", address -> new PrimitiveByte(client, address));
  }

  /** Returns a handle for the parked {@code PrimitiveShort} activity that the token identifies. */
  public PrimitiveShort primitiveShort(String token) {
    return new PrimitiveShort(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code PrimitiveShort} activity at an address. */
  public PrimitiveShort primitiveShort(ActivityAddress address) {
    return new PrimitiveShort(client, address);
  }

  /** Finds the {@code PrimitiveShort} activities that are pending. */
  public ParkedActivities<PrimitiveShort> primitiveShort() {
    return client.parked("PrimitiveShort", address -> new PrimitiveShort(client, address));
  }

  /** Returns a handle for the parked {@code PrimitiveInt} activity that the token identifies. */
  public PrimitiveInt primitiveInt(String token) {
    return new PrimitiveInt(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code PrimitiveInt} activity at an address. */
  public PrimitiveInt primitiveInt(ActivityAddress address) {
    return new PrimitiveInt(client, address);
  }

  /** Finds the {@code PrimitiveInt} activities that are pending. */
  public ParkedActivities<PrimitiveInt> primitiveInt() {
    return client.parked("PrimitiveInt", address -> new PrimitiveInt(client, address));
  }

  /** Returns a handle for the parked {@code PrimitiveLong} activity that the token identifies. */
  public PrimitiveLong primitiveLong(String token) {
    return new PrimitiveLong(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code PrimitiveLong} activity at an address. */
  public PrimitiveLong primitiveLong(ActivityAddress address) {
    return new PrimitiveLong(client, address);
  }

  /** Finds the {@code PrimitiveLong} activities that are pending. */
  public ParkedActivities<PrimitiveLong> primitiveLong() {
    return client.parked("PrimitiveLong", address -> new PrimitiveLong(client, address));
  }

  /** Returns a handle for the parked {@code PrimitiveChar} activity that the token identifies. */
  public PrimitiveChar primitiveChar(String token) {
    return new PrimitiveChar(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code PrimitiveChar} activity at an address. */
  public PrimitiveChar primitiveChar(ActivityAddress address) {
    return new PrimitiveChar(client, address);
  }

  /** Finds the {@code PrimitiveChar} activities that are pending. */
  public ParkedActivities<PrimitiveChar> primitiveChar() {
    return client.parked("PrimitiveChar", address -> new PrimitiveChar(client, address));
  }

  /** Returns a handle for the parked {@code PrimitiveFloat} activity that the token identifies. */
  public PrimitiveFloat primitiveFloat(String token) {
    return new PrimitiveFloat(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code PrimitiveFloat} activity at an address. */
  public PrimitiveFloat primitiveFloat(ActivityAddress address) {
    return new PrimitiveFloat(client, address);
  }

  /** Finds the {@code PrimitiveFloat} activities that are pending. */
  public ParkedActivities<PrimitiveFloat> primitiveFloat() {
    return client.parked("PrimitiveFloat", address -> new PrimitiveFloat(client, address));
  }

  /**
   * Returns a handle for the parked {@code PrimitiveDouble} activity that the token identifies.
   */
  public PrimitiveDouble primitiveDouble(String token) {
    return new PrimitiveDouble(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code PrimitiveDouble} activity at an address. */
  public PrimitiveDouble primitiveDouble(ActivityAddress address) {
    return new PrimitiveDouble(client, address);
  }

  /** Finds the {@code PrimitiveDouble} activities that are pending. */
  public ParkedActivities<PrimitiveDouble> primitiveDouble() {
    return client.parked("PrimitiveDouble", address -> new PrimitiveDouble(client, address));
  }

  /** Returns a handle for the parked {@code BoxedBoolean} activity that the token identifies. */
  public BoxedBoolean boxedBoolean(String token) {
    return new BoxedBoolean(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code BoxedBoolean} activity at an address. */
  public BoxedBoolean boxedBoolean(ActivityAddress address) {
    return new BoxedBoolean(client, address);
  }

  /** Finds the {@code BoxedBoolean} activities that are pending. */
  public ParkedActivities<BoxedBoolean> boxedBoolean() {
    return client.parked("BoxedBoolean", address -> new BoxedBoolean(client, address));
  }

  /** Returns a handle for the parked {@code BoxedByte} activity that the token identifies. */
  public BoxedByte boxedByte(String token) {
    return new BoxedByte(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code BoxedByte} activity at an address. */
  public BoxedByte boxedByte(ActivityAddress address) {
    return new BoxedByte(client, address);
  }

  /** Finds the {@code BoxedByte} activities that are pending. */
  public ParkedActivities<BoxedByte> boxedByte() {
    return client.parked("BoxedByte", address -> new BoxedByte(client, address));
  }

  /** Returns a handle for the parked {@code BoxedShort} activity that the token identifies. */
  public BoxedShort boxedShort(String token) {
    return new BoxedShort(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code BoxedShort} activity at an address. */
  public BoxedShort boxedShort(ActivityAddress address) {
    return new BoxedShort(client, address);
  }

  /** Finds the {@code BoxedShort} activities that are pending. */
  public ParkedActivities<BoxedShort> boxedShort() {
    return client.parked("BoxedShort", address -> new BoxedShort(client, address));
  }

  /** Returns a handle for the parked {@code BoxedInteger} activity that the token identifies. */
  public BoxedInteger boxedInteger(String token) {
    return new BoxedInteger(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code BoxedInteger} activity at an address. */
  public BoxedInteger boxedInteger(ActivityAddress address) {
    return new BoxedInteger(client, address);
  }

  /** Finds the {@code BoxedInteger} activities that are pending. */
  public ParkedActivities<BoxedInteger> boxedInteger() {
    return client.parked("BoxedInteger", address -> new BoxedInteger(client, address));
  }

  /** Returns a handle for the parked {@code BoxedLong} activity that the token identifies. */
  public BoxedLong boxedLong(String token) {
    return new BoxedLong(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code BoxedLong} activity at an address. */
  public BoxedLong boxedLong(ActivityAddress address) {
    return new BoxedLong(client, address);
  }

  /** Finds the {@code BoxedLong} activities that are pending. */
  public ParkedActivities<BoxedLong> boxedLong() {
    return client.parked("BoxedLong", address -> new BoxedLong(client, address));
  }

  /** Returns a handle for the parked {@code BoxedCharacter} activity that the token identifies. */
  public BoxedCharacter boxedCharacter(String token) {
    return new BoxedCharacter(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code BoxedCharacter} activity at an address. */
  public BoxedCharacter boxedCharacter(ActivityAddress address) {
    return new BoxedCharacter(client, address);
  }

  /** Finds the {@code BoxedCharacter} activities that are pending. */
  public ParkedActivities<BoxedCharacter> boxedCharacter() {
    return client.parked("BoxedCharacter", address -> new BoxedCharacter(client, address));
  }

  /** Returns a handle for the parked {@code BoxedFloat} activity that the token identifies. */
  public BoxedFloat boxedFloat(String token) {
    return new BoxedFloat(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code BoxedFloat} activity at an address. */
  public BoxedFloat boxedFloat(ActivityAddress address) {
    return new BoxedFloat(client, address);
  }

  /** Finds the {@code BoxedFloat} activities that are pending. */
  public ParkedActivities<BoxedFloat> boxedFloat() {
    return client.parked("BoxedFloat", address -> new BoxedFloat(client, address));
  }

  /** Returns a handle for the parked {@code BoxedDouble} activity that the token identifies. */
  public BoxedDouble boxedDouble(String token) {
    return new BoxedDouble(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code BoxedDouble} activity at an address. */
  public BoxedDouble boxedDouble(ActivityAddress address) {
    return new BoxedDouble(client, address);
  }

  /** Finds the {@code BoxedDouble} activities that are pending. */
  public ParkedActivities<BoxedDouble> boxedDouble() {
    return client.parked("BoxedDouble", address -> new BoxedDouble(client, address));
  }

  /** Returns a handle for the parked {@code BoxedVoid} activity that the token identifies. */
  public BoxedVoid boxedVoid(String token) {
    return new BoxedVoid(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code BoxedVoid} activity at an address. */
  public BoxedVoid boxedVoid(ActivityAddress address) {
    return new BoxedVoid(client, address);
  }

  /** Finds the {@code BoxedVoid} activities that are pending. */
  public ParkedActivities<BoxedVoid> boxedVoid() {
    return client.parked("BoxedVoid", address -> new BoxedVoid(client, address));
  }

  /** Returns a handle for the parked {@code Text} activity that the token identifies. */
  public Text text(String token) {
    return new Text(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Text} activity at an address. */
  public Text text(ActivityAddress address) {
    return new Text(client, address);
  }

  /** Finds the {@code Text} activities that are pending. */
  public ParkedActivities<Text> text() {
    return client.parked("Text", address -> new Text(client, address));
  }

  /** Returns a handle for the parked {@code ARecord} activity that the token identifies. */
  public ARecord aRecord(String token) {
    return new ARecord(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code ARecord} activity at an address. */
  public ARecord aRecord(ActivityAddress address) {
    return new ARecord(client, address);
  }

  /** Finds the {@code ARecord} activities that are pending. */
  public ParkedActivities<ARecord> aRecord() {
    return client.parked("ARecord", address -> new ARecord(client, address));
  }

  /** Returns a handle for the parked {@code AClass} activity that the token identifies. */
  public AClass aClass(String token) {
    return new AClass(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code AClass} activity at an address. */
  public AClass aClass(ActivityAddress address) {
    return new AClass(client, address);
  }

  /** Finds the {@code AClass} activities that are pending. */
  public ParkedActivities<AClass> aClass() {
    return client.parked("AClass", address -> new AClass(client, address));
  }

  /** Returns a handle for the parked {@code AnEnum} activity that the token identifies. */
  public AnEnum anEnum(String token) {
    return new AnEnum(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code AnEnum} activity at an address. */
  public AnEnum anEnum(ActivityAddress address) {
    return new AnEnum(client, address);
  }

  /** Finds the {@code AnEnum} activities that are pending. */
  public ParkedActivities<AnEnum> anEnum() {
    return client.parked("AnEnum", address -> new AnEnum(client, address));
  }

  /** Returns a handle for the parked {@code Anything} activity that the token identifies. */
  public Anything anything(String token) {
    return new Anything(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Anything} activity at an address. */
  public Anything anything(ActivityAddress address) {
    return new Anything(client, address);
  }

  /** Finds the {@code Anything} activities that are pending. */
  public ParkedActivities<Anything> anything() {
    return client.parked("Anything", address -> new Anything(client, address));
  }

  /** Returns a handle for the parked {@code Bytes} activity that the token identifies. */
  public Bytes bytes(String token) {
    return new Bytes(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Bytes} activity at an address. */
  public Bytes bytes(ActivityAddress address) {
    return new Bytes(client, address);
  }

  /** Finds the {@code Bytes} activities that are pending. */
  public ParkedActivities<Bytes> bytes() {
    return client.parked("Bytes", address -> new Bytes(client, address));
  }

  /** Returns a handle for the parked {@code Matrix} activity that the token identifies. */
  public Matrix matrix(String token) {
    return new Matrix(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Matrix} activity at an address. */
  public Matrix matrix(ActivityAddress address) {
    return new Matrix(client, address);
  }

  /** Finds the {@code Matrix} activities that are pending. */
  public ParkedActivities<Matrix> matrix() {
    return client.parked("Matrix", address -> new Matrix(client, address));
  }

  /** Returns a handle for the parked {@code OrderArray} activity that the token identifies. */
  public OrderArray orderArray(String token) {
    return new OrderArray(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code OrderArray} activity at an address. */
  public OrderArray orderArray(ActivityAddress address) {
    return new OrderArray(client, address);
  }

  /** Finds the {@code OrderArray} activities that are pending. */
  public ParkedActivities<OrderArray> orderArray() {
    return client.parked("OrderArray", address -> new OrderArray(client, address));
  }

  /** Returns a handle for the parked {@code OrderList} activity that the token identifies. */
  public OrderList orderList(String token) {
    return new OrderList(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code OrderList} activity at an address. */
  public OrderList orderList(ActivityAddress address) {
    return new OrderList(client, address);
  }

  /** Finds the {@code OrderList} activities that are pending. */
  public ParkedActivities<OrderList> orderList() {
    return client.parked("OrderList", address -> new OrderList(client, address));
  }

  /** Returns a handle for the parked {@code OrdersByName} activity that the token identifies. */
  public OrdersByName ordersByName(String token) {
    return new OrdersByName(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code OrdersByName} activity at an address. */
  public OrdersByName ordersByName(ActivityAddress address) {
    return new OrdersByName(client, address);
  }

  /** Finds the {@code OrdersByName} activities that are pending. */
  public ParkedActivities<OrdersByName> ordersByName() {
    return client.parked("OrdersByName", address -> new OrdersByName(client, address));
  }

  /**
   * Returns a handle for the parked {@code ExtendsWildcard} activity that the token identifies.
   */
  public ExtendsWildcard extendsWildcard(String token) {
    return new ExtendsWildcard(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code ExtendsWildcard} activity at an address. */
  public ExtendsWildcard extendsWildcard(ActivityAddress address) {
    return new ExtendsWildcard(client, address);
  }

  /** Finds the {@code ExtendsWildcard} activities that are pending. */
  public ParkedActivities<ExtendsWildcard> extendsWildcard() {
    return client.parked("ExtendsWildcard", address -> new ExtendsWildcard(client, address));
  }

  /** Returns a handle for the parked {@code SuperWildcard} activity that the token identifies. */
  public SuperWildcard superWildcard(String token) {
    return new SuperWildcard(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code SuperWildcard} activity at an address. */
  public SuperWildcard superWildcard(ActivityAddress address) {
    return new SuperWildcard(client, address);
  }

  /** Finds the {@code SuperWildcard} activities that are pending. */
  public ParkedActivities<SuperWildcard> superWildcard() {
    return client.parked("SuperWildcard", address -> new SuperWildcard(client, address));
  }

  /** Returns a handle for the parked {@code AnyWildcard} activity that the token identifies. */
  public AnyWildcard anyWildcard(String token) {
    return new AnyWildcard(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code AnyWildcard} activity at an address. */
  public AnyWildcard anyWildcard(ActivityAddress address) {
    return new AnyWildcard(client, address);
  }

  /** Finds the {@code AnyWildcard} activities that are pending. */
  public ParkedActivities<AnyWildcard> anyWildcard() {
    return client.parked("AnyWildcard", address -> new AnyWildcard(client, address));
  }

  /**
   * Returns a handle for the parked {@code ArrayOfGenerics} activity that the token identifies.
   */
  public ArrayOfGenerics arrayOfGenerics(String token) {
    return new ArrayOfGenerics(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code ArrayOfGenerics} activity at an address. */
  public ArrayOfGenerics arrayOfGenerics(ActivityAddress address) {
    return new ArrayOfGenerics(client, address);
  }

  /** Finds the {@code ArrayOfGenerics} activities that are pending. */
  public ParkedActivities<ArrayOfGenerics> arrayOfGenerics() {
    return client.parked("ArrayOfGenerics", address -> new ArrayOfGenerics(client, address));
  }

  /** Returns a handle for the parked {@code MaybeOrder} activity that the token identifies. */
  public MaybeOrder maybeOrder(String token) {
    return new MaybeOrder(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code MaybeOrder} activity at an address. */
  public MaybeOrder maybeOrder(ActivityAddress address) {
    return new MaybeOrder(client, address);
  }

  /** Finds the {@code MaybeOrder} activities that are pending. */
  public ParkedActivities<MaybeOrder> maybeOrder() {
    return client.parked("MaybeOrder", address -> new MaybeOrder(client, address));
  }

  /** Returns a handle for the parked {@code Entry} activity that the token identifies. */
  public Entry entry(String token) {
    return new Entry(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Entry} activity at an address. */
  public Entry entry(ActivityAddress address) {
    return new Entry(client, address);
  }

  /** Finds the {@code Entry} activities that are pending. */
  public ParkedActivities<Entry> entry() {
    return client.parked("Entry", address -> new Entry(client, address));
  }

  /** Returns a handle for the parked {@code Time} activity that the token identifies. */
  public Time time(String token) {
    return new Time(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Time} activity at an address. */
  public Time time(ActivityAddress address) {
    return new Time(client, address);
  }

  /** Finds the {@code Time} activities that are pending. */
  public ParkedActivities<Time> time() {
    return client.parked("Time", address -> new Time(client, address));
  }

  /** Returns a handle for the parked {@code Money} activity that the token identifies. */
  public Money money(String token) {
    return new Money(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Money} activity at an address. */
  public Money money(ActivityAddress address) {
    return new Money(client, address);
  }

  /** Finds the {@code Money} activities that are pending. */
  public ParkedActivities<Money> money() {
    return client.parked("Money", address -> new Money(client, address));
  }

  /** Returns a handle for the parked {@code Uuid} activity that the token identifies. */
  public Uuid uuid(String token) {
    return new Uuid(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Uuid} activity at an address. */
  public Uuid uuid(ActivityAddress address) {
    return new Uuid(client, address);
  }

  /** Finds the {@code Uuid} activities that are pending. */
  public ParkedActivities<Uuid> uuid() {
    return client.parked("Uuid", address -> new Uuid(client, address));
  }

  /** Returns a handle for the parked {@code ReadOtherwise} activity that the token identifies. */
  public ReadOtherwise readOtherwise(String token) {
    return new ReadOtherwise(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code ReadOtherwise} activity at an address. */
  public ReadOtherwise readOtherwise(ActivityAddress address) {
    return new ReadOtherwise(client, address);
  }

  /** Finds the {@code ReadOtherwise} activities that are pending. */
  public ParkedActivities<ReadOtherwise> readOtherwise() {
    return client.parked("ReadOtherwise", address -> new ReadOtherwise(client, address));
  }

  /** A parked {@code Nothing} activity. Thread-safe. */
  public static final class Nothing extends VoidHandle {
    Nothing(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Nothing", Attempts.ANY);
    }
  }

  /** A parked {@code PrimitiveBoolean} activity. Thread-safe. */
  public static final class PrimitiveBoolean extends PrimitiveHandle.OfBoolean {
    PrimitiveBoolean(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "PrimitiveBoolean", Attempts.ANY);
    }
  }

  /** A parked {@code PrimitiveByte} activity. Thread-safe. */
  public static final class PrimitiveByte extends PrimitiveHandle.OfByte {
    PrimitiveByte(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "PrimitiveByte", Attempts.ANY);
    }
  }

  /** A parked {@code PrimitiveShort} activity. Thread-safe. */
  public static final class PrimitiveShort extends PrimitiveHandle.OfShort {
    PrimitiveShort(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "PrimitiveShort", Attempts.ANY);
    }
  }

  /** A parked {@code PrimitiveInt} activity. Thread-safe. */
  public static final class PrimitiveInt extends PrimitiveHandle.OfInt {
    PrimitiveInt(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "PrimitiveInt", Attempts.ANY);
    }
  }

  /** A parked {@code PrimitiveLong} activity. Thread-safe. */
  public static final class PrimitiveLong extends PrimitiveHandle.OfLong {
    PrimitiveLong(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "PrimitiveLong", Attempts.ANY);
    }
  }

  /** A parked {@code PrimitiveChar} activity. Thread-safe. */
  public static final class PrimitiveChar extends PrimitiveHandle.OfChar {
    PrimitiveChar(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "PrimitiveChar", Attempts.ANY);
    }
  }

  /** A parked {@code PrimitiveFloat} activity. Thread-safe. */
  public static final class PrimitiveFloat extends PrimitiveHandle.OfFloat {
    PrimitiveFloat(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "PrimitiveFloat", Attempts.ANY);
    }
  }

  /** A parked {@code PrimitiveDouble} activity. Thread-safe. */
  public static final class PrimitiveDouble extends PrimitiveHandle.OfDouble {
    PrimitiveDouble(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "PrimitiveDouble", Attempts.ANY);
    }
  }

  /** A parked {@code BoxedBoolean} activity. Thread-safe. */
  public static final class BoxedBoolean extends ResultHandle<Boolean> {
    BoxedBoolean(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "BoxedBoolean", Attempts.ANY);
    }
  }

  /** A parked {@code BoxedByte} activity. Thread-safe. */
  public static final class BoxedByte extends ResultHandle<Byte> {
    BoxedByte(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "BoxedByte", Attempts.ANY);
    }
  }

  /** A parked {@code BoxedShort} activity. Thread-safe. */
  public static final class BoxedShort extends ResultHandle<Short> {
    BoxedShort(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "BoxedShort", Attempts.ANY);
    }
  }

  /** A parked {@code BoxedInteger} activity. Thread-safe. */
  public static final class BoxedInteger extends ResultHandle<Integer> {
    BoxedInteger(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "BoxedInteger", Attempts.ANY);
    }
  }

  /** A parked {@code BoxedLong} activity. Thread-safe. */
  public static final class BoxedLong extends ResultHandle<Long> {
    BoxedLong(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "BoxedLong", Attempts.ANY);
    }
  }

  /** A parked {@code BoxedCharacter} activity. Thread-safe. */
  public static final class BoxedCharacter extends ResultHandle<Character> {
    BoxedCharacter(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "BoxedCharacter", Attempts.ANY);
    }
  }

  /** A parked {@code BoxedFloat} activity. Thread-safe. */
  public static final class BoxedFloat extends ResultHandle<Float> {
    BoxedFloat(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "BoxedFloat", Attempts.ANY);
    }
  }

  /** A parked {@code BoxedDouble} activity. Thread-safe. */
  public static final class BoxedDouble extends ResultHandle<Double> {
    BoxedDouble(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "BoxedDouble", Attempts.ANY);
    }
  }

  /** A parked {@code BoxedVoid} activity. Thread-safe. */
  public static final class BoxedVoid extends ResultHandle<Void> {
    BoxedVoid(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "BoxedVoid", Attempts.ANY);
    }
  }

  /** A parked {@code Text} activity. Thread-safe. */
  public static final class Text extends ResultHandle<String> {
    Text(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Text", Attempts.ANY);
    }
  }

  /** A parked {@code ARecord} activity. Thread-safe. */
  public static final class ARecord extends ResultHandle<Order> {
    ARecord(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "ARecord", Attempts.ANY);
    }
  }

  /** A parked {@code AClass} activity. Thread-safe. */
  public static final class AClass extends ResultHandle<Address> {
    AClass(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "AClass", Attempts.ANY);
    }
  }

  /** A parked {@code AnEnum} activity. Thread-safe. */
  public static final class AnEnum extends ResultHandle<Size> {
    AnEnum(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "AnEnum", Attempts.ANY);
    }
  }

  /** A parked {@code Anything} activity. Thread-safe. */
  public static final class Anything extends ResultHandle<Object> {
    Anything(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Anything", Attempts.ANY);
    }
  }

  /** A parked {@code Bytes} activity. Thread-safe. */
  public static final class Bytes extends ResultHandle<byte[]> {
    Bytes(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Bytes", Attempts.ANY);
    }
  }

  /** A parked {@code Matrix} activity. Thread-safe. */
  public static final class Matrix extends ResultHandle<int[][]> {
    Matrix(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Matrix", Attempts.ANY);
    }
  }

  /** A parked {@code OrderArray} activity. Thread-safe. */
  public static final class OrderArray extends ResultHandle<Order[]> {
    OrderArray(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "OrderArray", Attempts.ANY);
    }
  }

  /** A parked {@code OrderList} activity. Thread-safe. */
  public static final class OrderList extends ResultHandle<List<Order>> {
    OrderList(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "OrderList", Attempts.ANY);
    }
  }

  /** A parked {@code OrdersByName} activity. Thread-safe. */
  public static final class OrdersByName extends ResultHandle<Map<String, List<Order>>> {
    OrdersByName(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "OrdersByName", Attempts.ANY);
    }
  }

  /** A parked {@code ExtendsWildcard} activity. Thread-safe. */
  public static final class ExtendsWildcard extends ResultHandle<List<? extends Order>> {
    ExtendsWildcard(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "ExtendsWildcard", Attempts.ANY);
    }
  }

  /** A parked {@code SuperWildcard} activity. Thread-safe. */
  public static final class SuperWildcard extends ResultHandle<List<? super Integer>> {
    SuperWildcard(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "SuperWildcard", Attempts.ANY);
    }
  }

  /** A parked {@code AnyWildcard} activity. Thread-safe. */
  public static final class AnyWildcard extends ResultHandle<Map<String, ?>> {
    AnyWildcard(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "AnyWildcard", Attempts.ANY);
    }
  }

  /** A parked {@code ArrayOfGenerics} activity. Thread-safe. */
  public static final class ArrayOfGenerics extends ResultHandle<List<int[]>[]> {
    ArrayOfGenerics(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "ArrayOfGenerics", Attempts.ANY);
    }
  }

  /** A parked {@code MaybeOrder} activity. Thread-safe. */
  public static final class MaybeOrder extends ResultHandle<Optional<Order>> {
    MaybeOrder(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "MaybeOrder", Attempts.ANY);
    }
  }

  /** A parked {@code Entry} activity. Thread-safe. */
  public static final class Entry extends ResultHandle<Map.Entry<String, Integer>> {
    Entry(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Entry", Attempts.ANY);
    }
  }

  /** A parked {@code Time} activity. Thread-safe. */
  public static final class Time extends ResultHandle<Instant> {
    Time(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Time", Attempts.ANY);
    }
  }

  /** A parked {@code Money} activity. Thread-safe. */
  public static final class Money extends ResultHandle<BigDecimal> {
    Money(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Money", Attempts.ANY);
    }
  }

  /** A parked {@code Uuid} activity. Thread-safe. */
  public static final class Uuid extends ResultHandle<UUID> {
    Uuid(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Uuid", Attempts.ANY);
    }
  }

  /** A parked {@code ReadOtherwise} activity. Thread-safe. */
  public static final class ReadOtherwise extends ResultHandle<CharSequence> {
    ReadOtherwise(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "ReadOtherwise", Attempts.ANY);
    }

    /** As {@code @AsyncActivity(readBack = false)} says. */
    @Override
    protected boolean readsBack() {
      return false;
    }
  }
}
