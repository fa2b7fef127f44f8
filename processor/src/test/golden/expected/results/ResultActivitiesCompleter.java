package results;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.AsyncActivityHandle;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.CompletionOutcome;
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
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Finishes the parked activities of {@link ResultActivities}, from anywhere. Thread-safe.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class ResultActivitiesCompleter {
  private final AsyncActivityClient client;

  private ResultActivitiesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /**
   * Makes a completer for plain callback tokens.
   */
  public static ResultActivitiesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /**
   * Makes a completer that works through the given client.
   */
  public static ResultActivitiesCompleter create(AsyncActivityClient client) {
    return new ResultActivitiesCompleter(client);
  }

  /**
   * The activity {@code Nothing} of a callback token.
   */
  public Nothing nothing(String token) {
    return new Nothing(client, client.openToken(token));
  }

  /**
   * The activity {@code Nothing} at an address.
   */
  public Nothing nothing(ActivityAddress address) {
    return new Nothing(client, address);
  }

  /**
   * The activity {@code PrimitiveBoolean} of a callback token.
   */
  public PrimitiveBoolean primitiveBoolean(String token) {
    return new PrimitiveBoolean(client, client.openToken(token));
  }

  /**
   * The activity {@code PrimitiveBoolean} at an address.
   */
  public PrimitiveBoolean primitiveBoolean(ActivityAddress address) {
    return new PrimitiveBoolean(client, address);
  }

  /**
   * The activity {@code PrimitiveByte} of a callback token.
   */
  public PrimitiveByte primitiveByte(String token) {
    return new PrimitiveByte(client, client.openToken(token));
  }

  /**
   * The activity {@code PrimitiveByte} at an address.
   */
  public PrimitiveByte primitiveByte(ActivityAddress address) {
    return new PrimitiveByte(client, address);
  }

  /**
   * The activity {@code PrimitiveShort} of a callback token.
   */
  public PrimitiveShort primitiveShort(String token) {
    return new PrimitiveShort(client, client.openToken(token));
  }

  /**
   * The activity {@code PrimitiveShort} at an address.
   */
  public PrimitiveShort primitiveShort(ActivityAddress address) {
    return new PrimitiveShort(client, address);
  }

  /**
   * The activity {@code PrimitiveInt} of a callback token.
   */
  public PrimitiveInt primitiveInt(String token) {
    return new PrimitiveInt(client, client.openToken(token));
  }

  /**
   * The activity {@code PrimitiveInt} at an address.
   */
  public PrimitiveInt primitiveInt(ActivityAddress address) {
    return new PrimitiveInt(client, address);
  }

  /**
   * The activity {@code PrimitiveLong} of a callback token.
   */
  public PrimitiveLong primitiveLong(String token) {
    return new PrimitiveLong(client, client.openToken(token));
  }

  /**
   * The activity {@code PrimitiveLong} at an address.
   */
  public PrimitiveLong primitiveLong(ActivityAddress address) {
    return new PrimitiveLong(client, address);
  }

  /**
   * The activity {@code PrimitiveChar} of a callback token.
   */
  public PrimitiveChar primitiveChar(String token) {
    return new PrimitiveChar(client, client.openToken(token));
  }

  /**
   * The activity {@code PrimitiveChar} at an address.
   */
  public PrimitiveChar primitiveChar(ActivityAddress address) {
    return new PrimitiveChar(client, address);
  }

  /**
   * The activity {@code PrimitiveFloat} of a callback token.
   */
  public PrimitiveFloat primitiveFloat(String token) {
    return new PrimitiveFloat(client, client.openToken(token));
  }

  /**
   * The activity {@code PrimitiveFloat} at an address.
   */
  public PrimitiveFloat primitiveFloat(ActivityAddress address) {
    return new PrimitiveFloat(client, address);
  }

  /**
   * The activity {@code PrimitiveDouble} of a callback token.
   */
  public PrimitiveDouble primitiveDouble(String token) {
    return new PrimitiveDouble(client, client.openToken(token));
  }

  /**
   * The activity {@code PrimitiveDouble} at an address.
   */
  public PrimitiveDouble primitiveDouble(ActivityAddress address) {
    return new PrimitiveDouble(client, address);
  }

  /**
   * The activity {@code BoxedBoolean} of a callback token.
   */
  public BoxedBoolean boxedBoolean(String token) {
    return new BoxedBoolean(client, client.openToken(token));
  }

  /**
   * The activity {@code BoxedBoolean} at an address.
   */
  public BoxedBoolean boxedBoolean(ActivityAddress address) {
    return new BoxedBoolean(client, address);
  }

  /**
   * The activity {@code BoxedByte} of a callback token.
   */
  public BoxedByte boxedByte(String token) {
    return new BoxedByte(client, client.openToken(token));
  }

  /**
   * The activity {@code BoxedByte} at an address.
   */
  public BoxedByte boxedByte(ActivityAddress address) {
    return new BoxedByte(client, address);
  }

  /**
   * The activity {@code BoxedShort} of a callback token.
   */
  public BoxedShort boxedShort(String token) {
    return new BoxedShort(client, client.openToken(token));
  }

  /**
   * The activity {@code BoxedShort} at an address.
   */
  public BoxedShort boxedShort(ActivityAddress address) {
    return new BoxedShort(client, address);
  }

  /**
   * The activity {@code BoxedInteger} of a callback token.
   */
  public BoxedInteger boxedInteger(String token) {
    return new BoxedInteger(client, client.openToken(token));
  }

  /**
   * The activity {@code BoxedInteger} at an address.
   */
  public BoxedInteger boxedInteger(ActivityAddress address) {
    return new BoxedInteger(client, address);
  }

  /**
   * The activity {@code BoxedLong} of a callback token.
   */
  public BoxedLong boxedLong(String token) {
    return new BoxedLong(client, client.openToken(token));
  }

  /**
   * The activity {@code BoxedLong} at an address.
   */
  public BoxedLong boxedLong(ActivityAddress address) {
    return new BoxedLong(client, address);
  }

  /**
   * The activity {@code BoxedCharacter} of a callback token.
   */
  public BoxedCharacter boxedCharacter(String token) {
    return new BoxedCharacter(client, client.openToken(token));
  }

  /**
   * The activity {@code BoxedCharacter} at an address.
   */
  public BoxedCharacter boxedCharacter(ActivityAddress address) {
    return new BoxedCharacter(client, address);
  }

  /**
   * The activity {@code BoxedFloat} of a callback token.
   */
  public BoxedFloat boxedFloat(String token) {
    return new BoxedFloat(client, client.openToken(token));
  }

  /**
   * The activity {@code BoxedFloat} at an address.
   */
  public BoxedFloat boxedFloat(ActivityAddress address) {
    return new BoxedFloat(client, address);
  }

  /**
   * The activity {@code BoxedDouble} of a callback token.
   */
  public BoxedDouble boxedDouble(String token) {
    return new BoxedDouble(client, client.openToken(token));
  }

  /**
   * The activity {@code BoxedDouble} at an address.
   */
  public BoxedDouble boxedDouble(ActivityAddress address) {
    return new BoxedDouble(client, address);
  }

  /**
   * The activity {@code BoxedVoid} of a callback token.
   */
  public BoxedVoid boxedVoid(String token) {
    return new BoxedVoid(client, client.openToken(token));
  }

  /**
   * The activity {@code BoxedVoid} at an address.
   */
  public BoxedVoid boxedVoid(ActivityAddress address) {
    return new BoxedVoid(client, address);
  }

  /**
   * The activity {@code Text} of a callback token.
   */
  public Text text(String token) {
    return new Text(client, client.openToken(token));
  }

  /**
   * The activity {@code Text} at an address.
   */
  public Text text(ActivityAddress address) {
    return new Text(client, address);
  }

  /**
   * The activity {@code ARecord} of a callback token.
   */
  public ARecord aRecord(String token) {
    return new ARecord(client, client.openToken(token));
  }

  /**
   * The activity {@code ARecord} at an address.
   */
  public ARecord aRecord(ActivityAddress address) {
    return new ARecord(client, address);
  }

  /**
   * The activity {@code AClass} of a callback token.
   */
  public AClass aClass(String token) {
    return new AClass(client, client.openToken(token));
  }

  /**
   * The activity {@code AClass} at an address.
   */
  public AClass aClass(ActivityAddress address) {
    return new AClass(client, address);
  }

  /**
   * The activity {@code AnEnum} of a callback token.
   */
  public AnEnum anEnum(String token) {
    return new AnEnum(client, client.openToken(token));
  }

  /**
   * The activity {@code AnEnum} at an address.
   */
  public AnEnum anEnum(ActivityAddress address) {
    return new AnEnum(client, address);
  }

  /**
   * The activity {@code Anything} of a callback token.
   */
  public Anything anything(String token) {
    return new Anything(client, client.openToken(token));
  }

  /**
   * The activity {@code Anything} at an address.
   */
  public Anything anything(ActivityAddress address) {
    return new Anything(client, address);
  }

  /**
   * The activity {@code Bytes} of a callback token.
   */
  public Bytes bytes(String token) {
    return new Bytes(client, client.openToken(token));
  }

  /**
   * The activity {@code Bytes} at an address.
   */
  public Bytes bytes(ActivityAddress address) {
    return new Bytes(client, address);
  }

  /**
   * The activity {@code Matrix} of a callback token.
   */
  public Matrix matrix(String token) {
    return new Matrix(client, client.openToken(token));
  }

  /**
   * The activity {@code Matrix} at an address.
   */
  public Matrix matrix(ActivityAddress address) {
    return new Matrix(client, address);
  }

  /**
   * The activity {@code OrderArray} of a callback token.
   */
  public OrderArray orderArray(String token) {
    return new OrderArray(client, client.openToken(token));
  }

  /**
   * The activity {@code OrderArray} at an address.
   */
  public OrderArray orderArray(ActivityAddress address) {
    return new OrderArray(client, address);
  }

  /**
   * The activity {@code OrderList} of a callback token.
   */
  public OrderList orderList(String token) {
    return new OrderList(client, client.openToken(token));
  }

  /**
   * The activity {@code OrderList} at an address.
   */
  public OrderList orderList(ActivityAddress address) {
    return new OrderList(client, address);
  }

  /**
   * The activity {@code OrdersByName} of a callback token.
   */
  public OrdersByName ordersByName(String token) {
    return new OrdersByName(client, client.openToken(token));
  }

  /**
   * The activity {@code OrdersByName} at an address.
   */
  public OrdersByName ordersByName(ActivityAddress address) {
    return new OrdersByName(client, address);
  }

  /**
   * The activity {@code ExtendsWildcard} of a callback token.
   */
  public ExtendsWildcard extendsWildcard(String token) {
    return new ExtendsWildcard(client, client.openToken(token));
  }

  /**
   * The activity {@code ExtendsWildcard} at an address.
   */
  public ExtendsWildcard extendsWildcard(ActivityAddress address) {
    return new ExtendsWildcard(client, address);
  }

  /**
   * The activity {@code SuperWildcard} of a callback token.
   */
  public SuperWildcard superWildcard(String token) {
    return new SuperWildcard(client, client.openToken(token));
  }

  /**
   * The activity {@code SuperWildcard} at an address.
   */
  public SuperWildcard superWildcard(ActivityAddress address) {
    return new SuperWildcard(client, address);
  }

  /**
   * The activity {@code AnyWildcard} of a callback token.
   */
  public AnyWildcard anyWildcard(String token) {
    return new AnyWildcard(client, client.openToken(token));
  }

  /**
   * The activity {@code AnyWildcard} at an address.
   */
  public AnyWildcard anyWildcard(ActivityAddress address) {
    return new AnyWildcard(client, address);
  }

  /**
   * The activity {@code ArrayOfGenerics} of a callback token.
   */
  public ArrayOfGenerics arrayOfGenerics(String token) {
    return new ArrayOfGenerics(client, client.openToken(token));
  }

  /**
   * The activity {@code ArrayOfGenerics} at an address.
   */
  public ArrayOfGenerics arrayOfGenerics(ActivityAddress address) {
    return new ArrayOfGenerics(client, address);
  }

  /**
   * The activity {@code MaybeOrder} of a callback token.
   */
  public MaybeOrder maybeOrder(String token) {
    return new MaybeOrder(client, client.openToken(token));
  }

  /**
   * The activity {@code MaybeOrder} at an address.
   */
  public MaybeOrder maybeOrder(ActivityAddress address) {
    return new MaybeOrder(client, address);
  }

  /**
   * The activity {@code Entry} of a callback token.
   */
  public Entry entry(String token) {
    return new Entry(client, client.openToken(token));
  }

  /**
   * The activity {@code Entry} at an address.
   */
  public Entry entry(ActivityAddress address) {
    return new Entry(client, address);
  }

  /**
   * The activity {@code Time} of a callback token.
   */
  public Time time(String token) {
    return new Time(client, client.openToken(token));
  }

  /**
   * The activity {@code Time} at an address.
   */
  public Time time(ActivityAddress address) {
    return new Time(client, address);
  }

  /**
   * The activity {@code Money} of a callback token.
   */
  public Money money(String token) {
    return new Money(client, client.openToken(token));
  }

  /**
   * The activity {@code Money} at an address.
   */
  public Money money(ActivityAddress address) {
    return new Money(client, address);
  }

  /**
   * The activity {@code Uuid} of a callback token.
   */
  public Uuid uuid(String token) {
    return new Uuid(client, client.openToken(token));
  }

  /**
   * The activity {@code Uuid} at an address.
   */
  public Uuid uuid(ActivityAddress address) {
    return new Uuid(client, address);
  }

  /**
   * The activity {@code ReadOtherwise} of a callback token.
   */
  public ReadOtherwise readOtherwise(String token) {
    return new ReadOtherwise(client, client.openToken(token));
  }

  /**
   * The activity {@code ReadOtherwise} at an address.
   */
  public ReadOtherwise readOtherwise(ActivityAddress address) {
    return new ReadOtherwise(client, address);
  }

  /**
   * A parked activity {@code Nothing}. Thread-safe.
   */
  public static final class Nothing extends VoidHandle {
    Nothing(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Nothing", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code PrimitiveBoolean}. Thread-safe.
   */
  public static final class PrimitiveBoolean extends AsyncActivityHandle {
    PrimitiveBoolean(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "PrimitiveBoolean", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(boolean result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(boolean result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(boolean result) {
      return completeWithAsync(result);
    }
  }

  /**
   * A parked activity {@code PrimitiveByte}. Thread-safe.
   */
  public static final class PrimitiveByte extends AsyncActivityHandle {
    PrimitiveByte(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "PrimitiveByte", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(byte result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(byte result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(byte result) {
      return completeWithAsync(result);
    }
  }

  /**
   * A parked activity {@code PrimitiveShort}. Thread-safe.
   */
  public static final class PrimitiveShort extends AsyncActivityHandle {
    PrimitiveShort(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "PrimitiveShort", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(short result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(short result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(short result) {
      return completeWithAsync(result);
    }
  }

  /**
   * A parked activity {@code PrimitiveInt}. Thread-safe.
   */
  public static final class PrimitiveInt extends AsyncActivityHandle {
    PrimitiveInt(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "PrimitiveInt", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(int result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(int result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(int result) {
      return completeWithAsync(result);
    }
  }

  /**
   * A parked activity {@code PrimitiveLong}. Thread-safe.
   */
  public static final class PrimitiveLong extends AsyncActivityHandle {
    PrimitiveLong(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "PrimitiveLong", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(long result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(long result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(long result) {
      return completeWithAsync(result);
    }
  }

  /**
   * A parked activity {@code PrimitiveChar}. Thread-safe.
   */
  public static final class PrimitiveChar extends AsyncActivityHandle {
    PrimitiveChar(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "PrimitiveChar", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(char result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(char result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(char result) {
      return completeWithAsync(result);
    }
  }

  /**
   * A parked activity {@code PrimitiveFloat}. Thread-safe.
   */
  public static final class PrimitiveFloat extends AsyncActivityHandle {
    PrimitiveFloat(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "PrimitiveFloat", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(float result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(float result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(float result) {
      return completeWithAsync(result);
    }
  }

  /**
   * A parked activity {@code PrimitiveDouble}. Thread-safe.
   */
  public static final class PrimitiveDouble extends AsyncActivityHandle {
    PrimitiveDouble(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "PrimitiveDouble", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(double result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(double result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(double result) {
      return completeWithAsync(result);
    }
  }

  /**
   * A parked activity {@code BoxedBoolean}. Thread-safe.
   */
  public static final class BoxedBoolean extends ResultHandle<Boolean> {
    BoxedBoolean(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "BoxedBoolean", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code BoxedByte}. Thread-safe.
   */
  public static final class BoxedByte extends ResultHandle<Byte> {
    BoxedByte(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "BoxedByte", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code BoxedShort}. Thread-safe.
   */
  public static final class BoxedShort extends ResultHandle<Short> {
    BoxedShort(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "BoxedShort", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code BoxedInteger}. Thread-safe.
   */
  public static final class BoxedInteger extends ResultHandle<Integer> {
    BoxedInteger(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "BoxedInteger", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code BoxedLong}. Thread-safe.
   */
  public static final class BoxedLong extends ResultHandle<Long> {
    BoxedLong(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "BoxedLong", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code BoxedCharacter}. Thread-safe.
   */
  public static final class BoxedCharacter extends ResultHandle<Character> {
    BoxedCharacter(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "BoxedCharacter", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code BoxedFloat}. Thread-safe.
   */
  public static final class BoxedFloat extends ResultHandle<Float> {
    BoxedFloat(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "BoxedFloat", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code BoxedDouble}. Thread-safe.
   */
  public static final class BoxedDouble extends ResultHandle<Double> {
    BoxedDouble(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "BoxedDouble", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code BoxedVoid}. Thread-safe.
   */
  public static final class BoxedVoid extends ResultHandle<Void> {
    BoxedVoid(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "BoxedVoid", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Text}. Thread-safe.
   */
  public static final class Text extends ResultHandle<String> {
    Text(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Text", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code ARecord}. Thread-safe.
   */
  public static final class ARecord extends ResultHandle<Order> {
    ARecord(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "ARecord", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code AClass}. Thread-safe.
   */
  public static final class AClass extends ResultHandle<Address> {
    AClass(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "AClass", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code AnEnum}. Thread-safe.
   */
  public static final class AnEnum extends ResultHandle<Size> {
    AnEnum(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "AnEnum", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Anything}. Thread-safe.
   */
  public static final class Anything extends ResultHandle<Object> {
    Anything(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Anything", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Bytes}. Thread-safe.
   */
  public static final class Bytes extends ResultHandle<byte[]> {
    Bytes(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Bytes", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Matrix}. Thread-safe.
   */
  public static final class Matrix extends ResultHandle<int[][]> {
    Matrix(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Matrix", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code OrderArray}. Thread-safe.
   */
  public static final class OrderArray extends ResultHandle<Order[]> {
    OrderArray(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "OrderArray", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code OrderList}. Thread-safe.
   */
  public static final class OrderList extends ResultHandle<List<Order>> {
    OrderList(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "OrderList", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code OrdersByName}. Thread-safe.
   */
  public static final class OrdersByName extends ResultHandle<Map<String, List<Order>>> {
    OrdersByName(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "OrdersByName", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code ExtendsWildcard}. Thread-safe.
   */
  public static final class ExtendsWildcard extends ResultHandle<List<? extends Order>> {
    ExtendsWildcard(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "ExtendsWildcard", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code SuperWildcard}. Thread-safe.
   */
  public static final class SuperWildcard extends ResultHandle<List<? super Integer>> {
    SuperWildcard(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "SuperWildcard", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code AnyWildcard}. Thread-safe.
   */
  public static final class AnyWildcard extends ResultHandle<Map<String, ?>> {
    AnyWildcard(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "AnyWildcard", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code ArrayOfGenerics}. Thread-safe.
   */
  public static final class ArrayOfGenerics extends ResultHandle<List<int[]>[]> {
    ArrayOfGenerics(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "ArrayOfGenerics", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code MaybeOrder}. Thread-safe.
   */
  public static final class MaybeOrder extends ResultHandle<Optional<Order>> {
    MaybeOrder(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "MaybeOrder", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Entry}. Thread-safe.
   */
  public static final class Entry extends ResultHandle<Map.Entry<String, Integer>> {
    Entry(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Entry", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Time}. Thread-safe.
   */
  public static final class Time extends ResultHandle<Instant> {
    Time(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Time", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Money}. Thread-safe.
   */
  public static final class Money extends ResultHandle<BigDecimal> {
    Money(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Money", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Uuid}. Thread-safe.
   */
  public static final class Uuid extends ResultHandle<UUID> {
    Uuid(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Uuid", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code ReadOtherwise}. Thread-safe.
   */
  public static final class ReadOtherwise extends ResultHandle<CharSequence> {
    ReadOtherwise(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "ReadOtherwise", Attempts.ANY);
    }

    /**
     * As {@code @AsyncActivity(readBack = false)} says.
     */
    @Override
    protected boolean readsBack() {
      return false;
    }
  }
}
