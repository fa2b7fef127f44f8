package dev.asyncactivity.internal.failure;

import static dev.asyncactivity.internal.failure.Problems.assertProblem;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which components must be there, in a record and in the records it holds. */
class StrictRecordTest {
  record Empty() {}

  record Two(String by, int amount) {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"by\":\"ann\",\"amount\":5}         |",
        "{\"amount\":0,\"by\":\"\",\"more\":1} |",
        "{}                                    | by is missing",
        "{\"by\":null,\"amount\":5}            |",
        "{\"by\":\"ann\"}                      | amount is missing",
        "{\"by\":\"ann\",\"amount\":null}      | amount is null",
        "{\"By\":\"ann\",\"AMOUNT\":5}         |",
        // The converter refuses what is not an object, or reads it in its own way.
        "[]                                    |",
        "\"ann 5\"                             |",
        "null                                  |",
      })
  void componentsAreRequired(String json, String problem) {
    assertProblem(Two.class, json, problem);
    assertProblem(Empty.class, json, null);
    assertProblem(String.class, json, null);
  }

  record Nested(
      Two one,
      List<? extends Two> list,
      Optional<Two> optional,
      Two[] array,
      Map<String, List<Two>> map,
      int[] numbers,
      Set<Long> set,
      List<Optional<Integer>>[] generic,
      byte[] bytes) {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "one      | {}                       | one.by is missing",
        "one      | \"text\"                 |",
        "list     | [GOOD,GOOD]              |",
        "list     | [GOOD,{\"by\":\"\"}]     | list[].amount is missing",
        "list     | {\"by\":{}}              |",
        "list     | [null]                   |",
        "optional | {\"by\":\"\"}            | optional.amount is missing",
        "array    | [GOOD,{}]                | array[].by is missing",
        "map      | {\"SECRET\":[GOOD,{}]}   | map[][].by is missing",
        "map      | {\"SECRET\":[],\"a\":[]} |",
        "numbers  | [1,2.5]                  | numbers[] is not a whole number",
        "numbers  | [1,null]                 | numbers[] is null",
        "numbers  | [\"1\"]                  | numbers[] is text",
        "set      | [1,1e30]                 | set[] is out of range",
        "set      | [null]                   |",
        "generic  | [[1],[null,2.5]]         | generic[][] is not a whole number",
        "bytes    | \"AQID\"                 |",
        "bytes    | [1,255]                  |",
      })
  void valuesInValuesAreJudgedToo(String component, String json, String problem) {
    String good = "{\"by\":\"SECRET\",\"amount\":5}";
    StringBuilder all = new StringBuilder("{\"optional\":null");
    for (String name : List.of("list", "array", "numbers", "set", "generic", "bytes")) {
      all.append(name.equals(component) ? "" : ",\"" + name + "\":[]");
    }
    all.append(component.equals("map") ? "" : ",\"map\":{}");
    all.append(component.equals("one") ? "" : ",\"one\":" + good);
    all.append(",\"").append(component).append("\":").append(json.replace("GOOD", good));

    assertProblem(
        Nested.class, all.append('}').toString().replace("{\"optional\":null,", "{"), problem);
  }

  record Chain(int n, @Nullable Chain next) {}

  record Box<T>(T value) {}

  record Boxes(Box<Two> box) {}

  @Test
  void recordsMayHoldThemselvesAndBeGeneric() {
    String chain = "{\"n\":1,\"next\":".repeat(900) + "{\"n\":1.5}" + "}".repeat(900);

    assertProblem(Chain.class, chain, "next.".repeat(900) + "n is not a whole number");
    assertProblem(Boxes.class, "{\"box\":{}}", "box.value is missing");
    assertProblem(Boxes.class, "{\"box\":{\"value\":{}}}", null);
  }

  record Naming(String perAccount, int lineCount, String aB, @Nullable String a_b) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"per_account\":\"\",\"line_count\":5,\"aB\":\"\"}",
        "{\"PER_ACCOUNT\":\"\",\"LINE_COUNT\":5,\"AB\":\"\"}",
        "{\"per-account\":\"\",\"line.count\":5,\"ab\":\"\"}",
        "{\"PerAccount\":\"\",\"LineCount\":5,\"a_b\":\"\",\"AB\":\"\"}",
      })
  void aMapperMayHaveANamingStrategy(String json) {
    assertProblem(Naming.class, json, null);
    assertProblem(Naming.class, json.replace("5", "5.5"), "lineCount is not a whole number");
    assertProblem(
        Naming.class, "{\"perAccount\":\"\",\"lineCount\":5,\"a_b\":\"\"}", "aB is missing");
  }
}
