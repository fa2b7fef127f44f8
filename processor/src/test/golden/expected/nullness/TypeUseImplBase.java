package nullness;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ActivityParking;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The base of the worker's implementation of {@link TypeUse}.
 * An asynchronous method's hand-off has the same name and parameters, and the handle last.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@NullMarked
public abstract class TypeUseImplBase implements TypeUse {
  private final ActivityParking parking;

  /**
   * Parks with the worker's own client and plain callback tokens.
   */
  protected TypeUseImplBase() {
    this.parking = ActivityParking.withWorkerClient();
  }

  /**
   * Parks with the given client, whose codec makes the callback tokens.
   */
  protected TypeUseImplBase(AsyncActivityClient client) {
    this.parking = ActivityParking.with(client);
  }

  /**
   * Parks activity {@code TypeUse_Top}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final @Nullable String top(@Nullable String text,
      Map. @Nullable Entry<String, String> entry) {
    asyncActivityParking()
        .park(
            TypeUseCompleter.Top::new,
            pending -> this.top(text, entry, pending));
    return null;
  }

  /**
   * Hands activity {@code TypeUse_Top} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void top(@Nullable String text, Map. @Nullable Entry<String, String> entry,
      TypeUseCompleter.Top pending) throws Exception;

  /**
   * Parks activity {@code TypeUse_Argument}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final List<@Nullable String> argument(
      Map<String, ? extends @Nullable List<@Nullable String>> deep) {
    asyncActivityParking()
        .park(
            TypeUseCompleter.Argument::new,
            pending -> this.argument(deep, pending));
    return null;
  }

  /**
   * Hands activity {@code TypeUse_Argument} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void argument(Map<String, ? extends @Nullable List<@Nullable String>> deep,
      TypeUseCompleter.Argument pending) throws Exception;

  /**
   * Parks activity {@code TypeUse_Array}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final @Nullable String @Nullable [] array(@Nullable String[] elements,
      String @Nullable [] itself) {
    asyncActivityParking()
        .park(
            TypeUseCompleter.Array::new,
            pending -> this.array(elements, itself, pending));
    return null;
  }

  /**
   * Hands activity {@code TypeUse_Array} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void array(@Nullable String[] elements, String @Nullable [] itself,
      TypeUseCompleter.Array pending) throws Exception;

  /**
   * Parks activity {@code TypeUse_Matrix}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final int @Nullable [][] matrix(String[] @Nullable [] inner, byte @Nullable [] bytes) {
    asyncActivityParking()
        .park(
            TypeUseCompleter.Matrix::new,
            pending -> this.matrix(inner, bytes, pending));
    return null;
  }

  /**
   * Hands activity {@code TypeUse_Matrix} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void matrix(String[] @Nullable [] inner, byte @Nullable [] bytes,
      TypeUseCompleter.Matrix pending) throws Exception;

  /**
   * Parks activity {@code TypeUse_Varargs}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final void varargs(@Nullable String @Nullable ... texts) {
    asyncActivityParking()
        .park(
            TypeUseCompleter.Varargs::new,
            pending -> this.varargs(texts, pending));
  }

  /**
   * Hands activity {@code TypeUse_Varargs} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void varargs(@Nullable String @Nullable [] texts,
      TypeUseCompleter.Varargs pending) throws Exception;

  /**
   * Parks activity {@code TypeUse_WithValue}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final void withValue(@Maybe("why") String text,
      List<@Maybe("*/ \\u $") @Nullable String> list) {
    asyncActivityParking()
        .park(
            TypeUseCompleter.WithValue::new,
            pending -> this.withValue(text, list, pending));
  }

  /**
   * Hands activity {@code TypeUse_WithValue} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void withValue(@Maybe("why") String text,
      List<@Maybe("*/ \\u $") @Nullable String> list, TypeUseCompleter.WithValue pending) throws
      Exception;

  /**
   * Parks activity {@code TypeUse_Boxed}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final @Nullable Integer boxed(@Nullable Integer number) {
    asyncActivityParking()
        .park(
            TypeUseCompleter.Boxed::new,
            pending -> this.boxed(number, pending));
    return null;
  }

  /**
   * Hands activity {@code TypeUse_Boxed} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void boxed(@Nullable Integer number, TypeUseCompleter.Boxed pending) throws
      Exception;

  /**
   * For the methods above. Not private, so that a subclassing proxy asks its target.
   */
  protected ActivityParking asyncActivityParking() {
    return parking;
  }
}
