package nullness;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The base of the worker's implementation of {@link TypeUse}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@NullMarked
public abstract class TypeUseImplBase extends ParkingActivities implements TypeUse {
  /** Parks with the worker's own client and plain callback tokens. */
  protected TypeUseImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected TypeUseImplBase(AsyncActivityClient client) {
    super(client);
  }

  @Override
  public final @Nullable String top(@Nullable String text,
      Map. @Nullable Entry<String, String> entry) {
    return asyncActivityParking().park((client, address) ->
        this.top(text, entry, new TypeUseCompleter.Top(client, address)));
  }

  /** Hands the {@code TypeUse_Top} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void top(@Nullable String text, Map. @Nullable Entry<String, String> entry,
      TypeUseCompleter.Top pending) throws Exception;

  @Override
  public final List<@Nullable String> argument(
      Map<String, ? extends @Nullable List<@Nullable String>> deep) {
    return asyncActivityParking().park((client, address) ->
        this.argument(deep, new TypeUseCompleter.Argument(client, address)));
  }

  /**
   * Hands the {@code TypeUse_Argument} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void argument(Map<String, ? extends @Nullable List<@Nullable String>> deep,
      TypeUseCompleter.Argument pending) throws Exception;

  @Override
  public final @Nullable String @Nullable [] array(@Nullable String[] elements,
      String @Nullable [] itself) {
    return asyncActivityParking().park((client, address) ->
        this.array(elements, itself, new TypeUseCompleter.Array(client, address)));
  }

  /**
   * Hands the {@code TypeUse_Array} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void array(@Nullable String[] elements, String @Nullable [] itself,
      TypeUseCompleter.Array pending) throws Exception;

  @Override
  public final int @Nullable [][] matrix(String[] @Nullable [] inner, byte @Nullable [] bytes) {
    return asyncActivityParking().park((client, address) ->
        this.matrix(inner, bytes, new TypeUseCompleter.Matrix(client, address)));
  }

  /**
   * Hands the {@code TypeUse_Matrix} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void matrix(String[] @Nullable [] inner, byte @Nullable [] bytes,
      TypeUseCompleter.Matrix pending) throws Exception;

  @Override
  public final void varargs(@Nullable String @Nullable ... texts) {
    asyncActivityParking().park((client, address) ->
        this.varargs(texts, new TypeUseCompleter.Varargs(client, address)));
  }

  /**
   * Hands the {@code TypeUse_Varargs} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void varargs(@Nullable String @Nullable [] texts,
      TypeUseCompleter.Varargs pending) throws Exception;

  @Override
  public final void withValue(String text, List<@Nullable String> list) {
    asyncActivityParking().park((client, address) ->
        this.withValue(text, list, new TypeUseCompleter.WithValue(client, address)));
  }

  /**
   * Hands the {@code TypeUse_WithValue} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void withValue(String text, List<@Nullable String> list,
      TypeUseCompleter.WithValue pending) throws Exception;

  @Override
  public final @Nullable Integer boxed(@Nullable Integer number) {
    return asyncActivityParking().park((client, address) ->
        this.boxed(number, new TypeUseCompleter.Boxed(client, address)));
  }

  /**
   * Hands the {@code TypeUse_Boxed} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void boxed(@Nullable Integer number, TypeUseCompleter.Boxed pending) throws
      Exception;
}
