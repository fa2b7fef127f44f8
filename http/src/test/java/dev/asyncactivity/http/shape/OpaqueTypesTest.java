package dev.asyncactivity.http.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.ObjectIdGenerators;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.asyncactivity.http.shape.Shape.Obj;
import dev.asyncactivity.http.shape.Shape.Opaque;
import io.temporal.common.converter.JacksonJsonPayloadConverter;
import java.io.IOException;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Jackson may read in many ways is not guessed at. */
class OpaqueTypesTest {
  private final ObjectMapper mapper = JacksonJsonPayloadConverter.newDefaultObjectMapper();

  private Shape read(Type type) {
    return ShapeReader.of(mapper).read(type);
  }

  private void assertOpaque(Type type, String why) {
    assertThat(read(type))
        .isInstanceOfSatisfying(Opaque.class, it -> assertThat(it.why()).contains(why));
  }

  private void assertFieldOpaque(Type type, String why) {
    assertThat(((Obj) read(type)).fields())
        .singleElement()
        .satisfies(it -> assertThat(it.shape()).isEqualTo(new Opaque(why)));
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  sealed interface Typed {
    record One() implements Typed {}
  }

  record Holder(Typed typed) {}

  record TypedField(@JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Object typed) {}

  @Test
  void typeInfo() {
    assertOpaque(Typed.class, "@JsonTypeInfo");
    assertFieldOpaque(TypedField.class, "@JsonTypeInfo");
    assertThat(((Obj) read(Holder.class)).fields().get(0).shape()).isInstanceOf(Opaque.class);
  }

  @Test
  void defaultTyping() {
    mapper.activateDefaultTyping(
        mapper.getPolymorphicTypeValidator(), ObjectMapper.DefaultTyping.EVERYTHING);

    assertOpaque(Plain.class, "@JsonTypeInfo");
  }

  record Plain(String text) {}

  static final class Money {
    private final String text;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Money(String text) {
      this.text = text;
    }

    @JsonValue
    String text() {
      return text;
    }
  }

  @Test
  void jsonValueWithACreatorOfTheWhole() {
    assertOpaque(Money.class, "not made of an object");
  }

  enum Level {
    LOW,
    HIGH;

    @JsonValue
    int number() {
      return ordinal() + 10;
    }
  }

  @Test
  void jsonValueOfEnumsThatIsNoText() {
    assertOpaque(Level.class, "form of its own for Level");
  }

  record Inner(String a) {}

  static final class Unwrapping {
    @JsonUnwrapped public Inner inner = new Inner("");
    public String own = "";
  }

  @Test
  void unwrapped() {
    assertOpaque(Unwrapping.class, "@JsonUnwrapped");
  }

  record Formatted(@JsonFormat(pattern = "dd.MM.yyyy") LocalDate day) {}

  record AsText(@JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate day) {}

  record NumberAsText(@JsonFormat(shape = JsonFormat.Shape.STRING) int number) {}

  @Test
  void formats() {
    assertFieldOpaque(Formatted.class, "@JsonFormat");
    assertFieldOpaque(NumberAsText.class, "@JsonFormat");
    assertThat(((Obj) read(AsText.class)).fields().get(0).shape())
        .isEqualTo(new Shape.Text(TextKind.DATE));
  }

  @Test
  void formatsOfTheMapper() {
    mapper.configOverride(LocalDate.class).setFormat(JsonFormat.Value.forPattern("dd.MM.yyyy"));

    assertOpaque(LocalDate.class, "form of its own for LocalDate");
  }

  static final class Shouting extends JsonDeserializer<String> {
    @Override
    public String deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return parser.getText() + "!";
    }
  }

  record Shouted(@JsonDeserialize(using = Shouting.class) String text) {}

  record ShoutedAll(@JsonDeserialize(contentUsing = Shouting.class) List<String> texts) {}

  @Test
  void deserializers() {
    assertFieldOpaque(Shouted.class, "@JsonDeserialize");
    assertFieldOpaque(ShoutedAll.class, "@JsonDeserialize");
  }

  @Test
  void deserializersOfModules() {
    mapper.registerModule(new SimpleModule().addDeserializer(String.class, new Shouting()));

    assertFieldOpaque(Plain.class, "String is read by Shouting");
  }

  @JsonIdentityInfo(generator = ObjectIdGenerators.PropertyGenerator.class, property = "id")
  record Identified(int id) {}

  @Test
  void identities() {
    assertOpaque(Identified.class, "@JsonIdentityInfo");
  }

  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  record AsArray(int one, int two) {}

  @Test
  void objectsAsArrays() {
    assertOpaque(AsArray.class, "BeanAsArrayDeserializer");
  }

  static final class Open {
    public String known = "";
    private final Map<String, Object> more = new HashMap<>();

    @JsonAnySetter
    void put(String name, Object value) {
      more.put(name, value);
    }
  }

  static final class OpenForNumbers {
    public String known = "";
    private final Map<String, Integer> more = new HashMap<>();

    @JsonAnySetter
    void put(String name, Integer value) {
      more.put(name, value);
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Tolerant(String known) {}

  record HolderOfTolerant(@JsonIgnoreProperties("known") Tolerant tolerant) {}

  @Test
  void unknownFieldsAreTakenWhereTheTypeSaysSo() {
    assertThat(((Obj) read(Open.class)).open()).isTrue();
    assertThat(((Obj) read(Tolerant.class)).open()).isTrue();
    assertThat(((Obj) read(Plain.class)).open()).isFalse();
    assertOpaque(OpenForNumbers.class, "@JsonAnySetter");
    assertFieldOpaque(HolderOfTolerant.class, "@JsonIgnoreProperties");
  }

  @Test
  void anythingIsAnything() {
    assertOpaque(Object.class, "Object");
    assertOpaque(JsonNode.class, "JsonNode");
  }
}
