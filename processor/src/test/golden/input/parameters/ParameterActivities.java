package parameters;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every shape of parameters. */
@ActivityInterface
public interface ParameterActivities {

  @AsyncActivity
  String none();

  @AsyncActivity
  String one(Line line);

  @AsyncActivity
  String many(String a, Line b, int c, List<Line> d, Map<String, Line> e, Optional<Line> f, Line[] g);

  @AsyncActivity
  String primitives(
      boolean bool, byte octet, short little, int number, long large, char letter, float f, double d);

  @AsyncActivity
  String arrays(byte[] bytes, int[][] matrix, String[] texts);

  @AsyncActivity
  String varargs(String first, Line... lines);

  @AsyncActivity
  String primitiveVarargs(int... numbers);

  @AsyncActivity
  String arrayVarargs(int[]... rows);

  @AsyncActivity
  @SuppressWarnings("unchecked")
  String genericVarargs(List<String>... lists);

  @AsyncActivity
  String generics(
      Map<String, List<Line>> lines, List<? extends Line> some, Set<? super Integer> others, List<?> any);

  @AsyncActivity
  @SuppressWarnings("rawtypes")
  String raw(List list, Map<String, Set> sets);
}
