package parameters;

import static org.assertj.core.api.Assertions.assertThat;

import harness.Harness;
import harness.Harness.Call;
import harness.Harness.HandOff;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the workflow passes is what the hand-off gets. */
class ParameterActivitiesTest {
  private static final Line LINE = new Line("a", 1);

  private static Harness harness;

  @BeforeAll
  static void start() {
    harness = new Harness();
    harness.start(
        harness.noting(ParameterActivitiesImplBase.class),
        harness.noting(ParameterNamesImplBase.class));
  }

  @AfterAll
  static void stop() {
    harness.close();
  }

  @Test
  void none() throws Exception {
    assertThat(handedOff(ParameterActivities::none)).isEmpty();
  }

  @Test
  void one() throws Exception {
    assertThat(handedOff(a -> a.one(LINE))).containsExactly(LINE);
    assertThat(handedOff(a -> a.one(null))).containsExactly((Object) null);
  }

  @Test
  void many() throws Exception {
    Line[] array = {LINE};
    assertThat(
            handedOff(
                a ->
                    a.many(
                        "a", LINE, 3, List.of(LINE), Map.of("k", LINE), Optional.of(LINE), array)))
        .usingRecursiveComparison()
        .isEqualTo(
            List.of("a", LINE, 3, List.of(LINE), Map.of("k", LINE), Optional.of(LINE), array));
  }

  @Test
  void primitives() throws Exception {
    assertThat(handedOff(a -> a.primitives(true, (byte) 1, (short) 2, 3, 4L, 'c', 5.5f, 6.5)))
        .containsExactly(true, (byte) 1, (short) 2, 3, 4L, 'c', 5.5f, 6.5);
  }

  @Test
  void arrays() throws Exception {
    byte[] bytes = {1};
    int[][] matrix = {{2}, {3}};
    String[] texts = {"x"};
    assertThat(handedOff(a -> a.arrays(bytes, matrix, texts)))
        .usingRecursiveComparison()
        .isEqualTo(List.of(bytes, matrix, texts));
  }

  @Test
  void varargs() throws Exception {
    List<Object> arguments = handedOff(a -> a.varargs("a", LINE, LINE));
    assertThat(arguments.get(0)).isEqualTo("a");
    assertThat((Line[]) arguments.get(1)).containsExactly(LINE, LINE);
    assertThat((Line[]) handedOff(a -> a.varargs("a")).get(1)).isEmpty();
    assertThat((int[]) handedOff(a -> a.primitiveVarargs(1, 2)).get(0)).containsExactly(1, 2);
    assertThat((int[][]) handedOff(a -> a.arrayVarargs(new int[] {1}, new int[] {2})).get(0))
        .isDeepEqualTo(new int[][] {{1}, {2}});
  }

  @Test
  @SuppressWarnings("unchecked")
  void genericVarargs() throws Exception {
    Object lists = handedOff(a -> a.genericVarargs(List.of("a"), List.of("b", "c"))).get(0);
    assertThat((List<String>[]) lists).containsExactly(List.of("a"), List.of("b", "c"));
  }

  @Test
  void generics() throws Exception {
    assertThat(
            handedOff(
                a ->
                    a.generics(
                        Map.of("k", List.of(LINE)), List.of(LINE), Set.of(1), List.of("any"))))
        .containsExactly(Map.of("k", List.of(LINE)), List.of(LINE), Set.of(1), List.of("any"));
  }

  @Test
  void raw() throws Exception {
    assertThat(handedOff(a -> a.raw(List.of("a", 1), Map.of("k", Set.of(1)))))
        .containsExactly(List.of("a", 1), Map.of("k", Set.of(1)));
  }

  @Test
  void namesOfOurs() throws Exception {
    assertThat(handedOffNames(a -> a.ours("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10")))
        .containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
    assertThat(handedOffNames(a -> a.pendingAlready("0", "1"))).containsExactly("0", "1");
    assertThat(handedOffNames(a -> a.packages("0", "1", "2", "3")))
        .containsExactly("0", "1", "2", "3");
  }

  @Test
  void contextualKeywordsAndOddIdentifiers() throws Exception {
    assertThat(
            handedOffNames(
                a -> a.contextual("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10")))
        .containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
    assertThat(handedOffNames(a -> a.odd("0", "1", "2", "3", "4", "5", "6", "7")))
        .containsExactly("0", "1", "2", "3", "4", "5", "6", "7");
  }

  private static List<Object> handedOff(Function<ParameterActivities, String> activity)
      throws Exception {
    Call<String> call =
        harness.call(() -> activity.apply(Harness.activities(ParameterActivities.class)));
    return finish(call);
  }

  private static List<Object> handedOffNames(Function<ParameterNames, String> activity)
      throws Exception {
    return finish(harness.call(() -> activity.apply(Harness.activities(ParameterNames.class))));
  }

  private static List<Object> finish(Call<String> call) throws Exception {
    HandOff handOff = harness.nextHandOff();
    handOff.handle().getClass().getMethod("complete", Object.class).invoke(handOff.handle(), "ok");
    assertThat(call.result()).isEqualTo("ok");
    return Arrays.asList(handOff.arguments().toArray());
  }
}
