package dev.asyncactivity.http.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.asyncactivity.http.schema.JsonSchema;
import io.temporal.common.converter.JacksonJsonPayloadConverter;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Types that are described, in the words of their schemas. */
class ShapeReaderTest {
  private final ObjectMapper mapper = JacksonJsonPayloadConverter.newDefaultObjectMapper();

  private String schemaOf(Type type) {
    return JsonSchema.documentOf(ShapeReader.of(mapper).read(type))
        .toString()
        .replace("\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",", "")
        .replace('"', '\'');
  }

  private List<String> fieldsOf(Type type) {
    return ((Shape.Obj) ShapeReader.of(mapper).read(type))
        .fields().stream().map(field -> field.name() + (field.required() ? "" : "?")).toList();
  }

  record Page<T>(List<T> items, Map<String, T> byName, @Nullable T last) {}

  record Item(int count) {}

  @Test
  void genericsAreResolved() {
    assertThat(schemaOf(new TypeReference<Page<Item>>() {}.getType()))
        .isEqualTo(
            "{'$ref':'#/$defs/PageOfItem','$defs':{"
                + "'Item':{'type':'object','properties':{'count':{'type':'integer',"
                + "'minimum':-2147483648,'maximum':2147483647}},"
                + "'required':['count'],'additionalProperties':false},"
                + "'PageOfItem':{'type':'object','properties':{"
                + "'items':{'type':'array','items':{'$ref':'#/$defs/Item'}},"
                + "'byName':{'type':'object','additionalProperties':{'$ref':'#/$defs/Item'}},"
                + "'last':{'anyOf':[{'$ref':'#/$defs/Item'},{'type':'null'}]}},"
                + "'required':['items','byName'],'additionalProperties':false}}}");
  }

  record Tree(String name, List<Tree> children, Optional<Tree> next) {}

  @Test
  void recursionEnds() {
    assertThat(schemaOf(Tree.class))
        .contains(
            "'children':{'type':'array','items':{'$ref':'#/$defs/Tree'}}",
            "'next':{'anyOf':[{'$ref':'#/$defs/Tree'},{'type':'null'}]}",
            "'required':['name','children']");
  }

  enum Color {
    RED,
    @JsonProperty("dark-blue")
    BLUE
  }

  record Many(
      boolean flag,
      Long number,
      BigDecimal amount,
      UUID id,
      Instant at,
      Color color,
      Map<Color, Set<String>> byColor,
      byte[] bytes,
      OptionalInt maybe,
      List<@Nullable String> gaps,
      int[][] matrix,
      char initial) {}

  @Test
  void commonTypesAreDescribed() {
    assertThat(schemaOf(Many.class))
        .contains(
            "'flag':{'type':'boolean'}",
            "'amount':{'type':'number'}",
            "'id':{'type':'string','description':'a UUID','format':'uuid'",
            "'format':'date-time'",
            "'color':{'type':'string','enum':['RED','dark-blue']}",
            "'byColor':{'type':'object','propertyNames':{'type':'string',"
                + "'enum':['RED','dark-blue']},"
                + "'additionalProperties':{'type':'array','items':{'type':'string'}}}",
            "'bytes':{'type':'string','description':'bytes in Base64'",
            "'maybe':{'anyOf':[{'type':'integer'",
            "'gaps':{'type':'array','items':{'anyOf':[{'type':'string'},{'type':'null'}]}}",
            "'matrix':{'type':'array','items':{'type':'array','items':{'type':'integer'")
        .doesNotContain("$comment");
    assertThat(fieldsOf(Many.class)).contains("flag", "number", "maybe?");
  }

  record Renamed(
      @JsonProperty("decided-by") String by,
      @JsonAlias("why") String reason,
      @JsonProperty(defaultValue = "EUR") String currency,
      @JsonSetter(nulls = Nulls.SKIP) String note) {}

  @Test
  void annotationsOfPropertiesAreSeen() {
    assertThat(fieldsOf(Renamed.class))
        .containsExactlyInAnyOrder("decided-by", "reason", "currency?", "note?");
    assertThat(schemaOf(Renamed.class))
        .contains("'allOf':[{'oneOf':[{'required':['reason']},{'required':['why']}]}]");
  }

  static final class Shown {
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public String shown = "";

    public String written = "";
  }

  @Test
  void whatIsOnlyShownIsNotTaken() {
    assertThat(fieldsOf(Shown.class)).containsExactly("written");
  }

  record Deadline(String dueDate) {}

  @Test
  void namingStrategiesAreSeen() {
    mapper.setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);

    assertThat(fieldsOf(Deadline.class)).containsExactly("due_date");
  }

  interface DeadlineMixIn {
    @JsonProperty("until")
    String dueDate();
  }

  @Test
  void mixInsAreSeen() {
    mapper.addMixIn(Deadline.class, DeadlineMixIn.class);

    assertThat(fieldsOf(Deadline.class)).containsExactly("until");
  }

  static final class Bean {
    private String name = "";
    private @Nullable String note;

    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }

    public @Nullable String getNote() {
      return note;
    }

    public void setNote(@Nullable String note) {
      this.note = note;
    }
  }

  @Test
  void beansAreDescribed() {
    assertThat(fieldsOf(Bean.class)).containsExactlyInAnyOrder("name", "note?");
  }

  @Test
  void typesOfOneNameAreToldApart() {
    ShapeReader reader = ShapeReader.of(mapper);
    Shape.Obj one = (Shape.Obj) reader.read(Item.class);
    Shape.Obj other = (Shape.Obj) reader.read(Other.Item.class);

    assertThat(one.name()).isEqualTo("Item");
    assertThat(other.name()).endsWith("ShapeReaderTest_Other_Item");
  }

  interface Other {
    record Item(String name) {}
  }

  sealed interface Choice {
    record Yes() implements Choice {}
  }

  static final class NoWayIn {
    private NoWayIn(int one, int two) {}
  }

  @Test
  void whatCannotBeReadIsSaid() {
    assertThatThrownBy(() -> schemaOf(Choice.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("Choice", "abstract", "@JsonTypeInfo");
    assertThatThrownBy(() -> schemaOf(NoWayIn.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NoWayIn");
  }

  record Hopeless(Choice choice) {}

  @Test
  void whatHasFailedFailsAgain() {
    ShapeReader reader = ShapeReader.of(mapper);

    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> reader.read(Hopeless.class))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("Choice");
    }
  }
}
