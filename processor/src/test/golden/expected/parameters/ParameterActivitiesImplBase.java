package parameters;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link ParameterActivities}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings({
    "rawtypes",
    "unchecked"
})
public abstract class ParameterActivitiesImplBase extends ParkingActivities
      implements ParameterActivities {
  /** Parks with the worker's own client and plain callback tokens. */
  protected ParameterActivitiesImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected ParameterActivitiesImplBase(AsyncActivityClient client) {
    super(client);
  }

  @Override
  public final String none() {
    return asyncActivityParking().park((client, address) ->
        this.none(new ParameterActivitiesCompleter.None(client, address)));
  }

  /** Hands the {@code None} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void none(ParameterActivitiesCompleter.None pending) throws Exception;

  @Override
  public final String one(Line line) {
    return asyncActivityParking().park((client, address) ->
        this.one(line, new ParameterActivitiesCompleter.One(client, address)));
  }

  /** Hands the {@code One} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void one(Line line, ParameterActivitiesCompleter.One pending) throws Exception;

  @Override
  public final String many(String a, Line b, int c, List<Line> d, Map<String, Line> e,
      Optional<Line> f, Line[] g) {
    return asyncActivityParking().park((client, address) ->
        this.many(a, b, c, d, e, f, g, new ParameterActivitiesCompleter.Many(client, address)));
  }

  /** Hands the {@code Many} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void many(String a, Line b, int c, List<Line> d, Map<String, Line> e,
      Optional<Line> f, Line[] g, ParameterActivitiesCompleter.Many pending) throws Exception;

  @Override
  public final String primitives(boolean bool, byte octet, short little, int number, long large,
      char letter, float f, double d) {
    return asyncActivityParking().park((client, address) ->
        this.primitives(bool, octet, little, number, large, letter, f, d,
            new ParameterActivitiesCompleter.Primitives(client, address)));
  }

  /** Hands the {@code Primitives} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void primitives(boolean bool, byte octet, short little, int number, long large,
      char letter, float f, double d, ParameterActivitiesCompleter.Primitives pending) throws
      Exception;

  @Override
  public final String arrays(byte[] bytes, int[][] matrix, String[] texts) {
    return asyncActivityParking().park((client, address) ->
        this.arrays(bytes, matrix, texts,
            new ParameterActivitiesCompleter.Arrays(client, address)));
  }

  /** Hands the {@code Arrays} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void arrays(byte[] bytes, int[][] matrix, String[] texts,
      ParameterActivitiesCompleter.Arrays pending) throws Exception;

  @Override
  public final String varargs(String first, Line... lines) {
    return asyncActivityParking().park((client, address) ->
        this.varargs(first, lines, new ParameterActivitiesCompleter.Varargs(client, address)));
  }

  /** Hands the {@code Varargs} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void varargs(String first, Line[] lines,
      ParameterActivitiesCompleter.Varargs pending) throws Exception;

  @Override
  public final String primitiveVarargs(int... numbers) {
    return asyncActivityParking().park((client, address) ->
        this.primitiveVarargs(numbers,
            new ParameterActivitiesCompleter.PrimitiveVarargs(client, address)));
  }

  /**
   * Hands the {@code PrimitiveVarargs} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void primitiveVarargs(int[] numbers,
      ParameterActivitiesCompleter.PrimitiveVarargs pending) throws Exception;

  @Override
  public final String arrayVarargs(int[]... rows) {
    return asyncActivityParking().park((client, address) ->
        this.arrayVarargs(rows, new ParameterActivitiesCompleter.ArrayVarargs(client, address)));
  }

  /** Hands the {@code ArrayVarargs} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void arrayVarargs(int[][] rows,
      ParameterActivitiesCompleter.ArrayVarargs pending) throws Exception;

  @Override
  public final String genericVarargs(List<String>... lists) {
    return asyncActivityParking().park((client, address) ->
        this.genericVarargs(lists,
            new ParameterActivitiesCompleter.GenericVarargs(client, address)));
  }

  /**
   * Hands the {@code GenericVarargs} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void genericVarargs(List<String>[] lists,
      ParameterActivitiesCompleter.GenericVarargs pending) throws Exception;

  @Override
  public final String generics(Map<String, List<Line>> lines, List<? extends Line> some,
      Set<? super Integer> others, List<?> any) {
    return asyncActivityParking().park((client, address) ->
        this.generics(lines, some, others, any,
            new ParameterActivitiesCompleter.Generics(client, address)));
  }

  /** Hands the {@code Generics} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void generics(Map<String, List<Line>> lines, List<? extends Line> some,
      Set<? super Integer> others, List<?> any, ParameterActivitiesCompleter.Generics pending)
      throws Exception;

  @Override
  public final String raw(List list, Map<String, Set> sets) {
    return asyncActivityParking().park((client, address) ->
        this.raw(list, sets, new ParameterActivitiesCompleter.Raw(client, address)));
  }

  /** Hands the {@code Raw} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void raw(List list, Map<String, Set> sets,
      ParameterActivitiesCompleter.Raw pending) throws Exception;
}
