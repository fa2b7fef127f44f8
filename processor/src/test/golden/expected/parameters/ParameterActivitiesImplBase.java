package parameters;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ActivityParking;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link ParameterActivities}.
 * An asynchronous method's hand-off has the same name and parameters, and the handle last.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings({
    "rawtypes",
    "unchecked"
})
public abstract class ParameterActivitiesImplBase implements ParameterActivities {
  private final ActivityParking parking;

  /**
   * Parks with the worker's own client and plain callback tokens.
   */
  protected ParameterActivitiesImplBase() {
    this.parking = ActivityParking.withWorkerClient();
  }

  /**
   * Parks with the given client, whose codec makes the callback tokens.
   */
  protected ParameterActivitiesImplBase(AsyncActivityClient client) {
    this.parking = ActivityParking.with(client);
  }

  /**
   * Parks activity {@code None}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String none() {
    asyncActivityParking()
        .park(
            ParameterActivitiesCompleter.None::new,
            pending -> this.none(pending));
    return null;
  }

  /**
   * Hands activity {@code None} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void none(ParameterActivitiesCompleter.None pending) throws Exception;

  /**
   * Parks activity {@code One}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String one(Line line) {
    asyncActivityParking()
        .park(
            ParameterActivitiesCompleter.One::new,
            pending -> this.one(line, pending));
    return null;
  }

  /**
   * Hands activity {@code One} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void one(Line line, ParameterActivitiesCompleter.One pending) throws Exception;

  /**
   * Parks activity {@code Many}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String many(String a, Line b, int c, List<Line> d, Map<String, Line> e,
      Optional<Line> f, Line[] g) {
    asyncActivityParking()
        .park(
            ParameterActivitiesCompleter.Many::new,
            pending -> this.many(a, b, c, d, e, f, g, pending));
    return null;
  }

  /**
   * Hands activity {@code Many} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void many(String a, Line b, int c, List<Line> d, Map<String, Line> e,
      Optional<Line> f, Line[] g, ParameterActivitiesCompleter.Many pending) throws Exception;

  /**
   * Parks activity {@code Primitives}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String primitives(boolean bool, byte octet, short little, int number, long large,
      char letter, float f, double d) {
    asyncActivityParking()
        .park(
            ParameterActivitiesCompleter.Primitives::new,
            pending -> this.primitives(bool, octet, little, number, large, letter, f, d, pending));
    return null;
  }

  /**
   * Hands activity {@code Primitives} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void primitives(boolean bool, byte octet, short little, int number, long large,
      char letter, float f, double d, ParameterActivitiesCompleter.Primitives pending) throws
      Exception;

  /**
   * Parks activity {@code Arrays}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String arrays(byte[] bytes, int[][] matrix, String[] texts) {
    asyncActivityParking()
        .park(
            ParameterActivitiesCompleter.Arrays::new,
            pending -> this.arrays(bytes, matrix, texts, pending));
    return null;
  }

  /**
   * Hands activity {@code Arrays} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void arrays(byte[] bytes, int[][] matrix, String[] texts,
      ParameterActivitiesCompleter.Arrays pending) throws Exception;

  /**
   * Parks activity {@code Varargs}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String varargs(String first, Line... lines) {
    asyncActivityParking()
        .park(
            ParameterActivitiesCompleter.Varargs::new,
            pending -> this.varargs(first, lines, pending));
    return null;
  }

  /**
   * Hands activity {@code Varargs} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void varargs(String first, Line[] lines,
      ParameterActivitiesCompleter.Varargs pending) throws Exception;

  /**
   * Parks activity {@code PrimitiveVarargs}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String primitiveVarargs(int... numbers) {
    asyncActivityParking()
        .park(
            ParameterActivitiesCompleter.PrimitiveVarargs::new,
            pending -> this.primitiveVarargs(numbers, pending));
    return null;
  }

  /**
   * Hands activity {@code PrimitiveVarargs} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void primitiveVarargs(int[] numbers,
      ParameterActivitiesCompleter.PrimitiveVarargs pending) throws Exception;

  /**
   * Parks activity {@code ArrayVarargs}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String arrayVarargs(int[]... rows) {
    asyncActivityParking()
        .park(
            ParameterActivitiesCompleter.ArrayVarargs::new,
            pending -> this.arrayVarargs(rows, pending));
    return null;
  }

  /**
   * Hands activity {@code ArrayVarargs} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void arrayVarargs(int[][] rows,
      ParameterActivitiesCompleter.ArrayVarargs pending) throws Exception;

  /**
   * Parks activity {@code GenericVarargs}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String genericVarargs(List<String>... lists) {
    asyncActivityParking()
        .park(
            ParameterActivitiesCompleter.GenericVarargs::new,
            pending -> this.genericVarargs(lists, pending));
    return null;
  }

  /**
   * Hands activity {@code GenericVarargs} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void genericVarargs(List<String>[] lists,
      ParameterActivitiesCompleter.GenericVarargs pending) throws Exception;

  /**
   * Parks activity {@code Generics}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String generics(Map<String, List<Line>> lines, List<? extends Line> some,
      Set<? super Integer> others, List<?> any) {
    asyncActivityParking()
        .park(
            ParameterActivitiesCompleter.Generics::new,
            pending -> this.generics(lines, some, others, any, pending));
    return null;
  }

  /**
   * Hands activity {@code Generics} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void generics(Map<String, List<Line>> lines, List<? extends Line> some,
      Set<? super Integer> others, List<?> any, ParameterActivitiesCompleter.Generics pending)
      throws Exception;

  /**
   * Parks activity {@code Raw}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String raw(List list, Map<String, Set> sets) {
    asyncActivityParking()
        .park(
            ParameterActivitiesCompleter.Raw::new,
            pending -> this.raw(list, sets, pending));
    return null;
  }

  /**
   * Hands activity {@code Raw} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void raw(List list, Map<String, Set> sets,
      ParameterActivitiesCompleter.Raw pending) throws Exception;

  /**
   * For the methods above. Not private, so that a subclassing proxy asks its target.
   */
  protected ActivityParking asyncActivityParking() {
    return parking;
  }
}
