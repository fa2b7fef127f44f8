package dev.asyncactivity.internal.failure;

import static dev.asyncactivity.internal.failure.Problems.assertProblem;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.beans.ConstructorProperties;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What annotations say of a component: that it may be null, or has another form in JSON. */
class StrictRecordAnnotationsTest {
  record Two(String by, int amount) {}

  record Optionals(Optional<String> a, OptionalInt b, OptionalLong c, OptionalDouble d) {}

  @Target({ElementType.TYPE_USE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface Other {}

  /** As in the libraries where it is a declaration's. */
  static final class Declared {
    @Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Nullable {}

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface OfMethods {}
  }

  /** As in the libraries without targets. */
  static final class Anywhere {
    @Retention(RetentionPolicy.RUNTIME)
    @interface Nullable {}
  }

  record Nullables(
      Map.@Nullable Entry<String, String> a,
      @Declared.Nullable String b,
      @Anywhere.Nullable List<String> c,
      String @Nullable [] d,
      String e) {
    @Override
    public @Nullable String e() {
      return e;
    }
  }

  record NotNullable(@Nullable String[] a, @Other String b) {}

  @Test
  void optionalsAndNullablesAreNotRequired() {
    for (Class<?> type : List.of(Optionals.class, Nullables.class)) {
      assertProblem(type, "{}", null);
      assertProblem(type, "{\"a\":null,\"b\":null,\"c\":null,\"d\":null,\"e\":null}", null);
    }
    assertProblem(NotNullable.class, "{\"b\":\"\"}", "a is missing");
    assertProblem(NotNullable.class, "{\"a\":[null]}", "b is missing");
    assertProblem(Optionals.class, "{\"b\":1.5}", "b is not a whole number");
    assertProblem(Optionals.class, "{\"c\":1e19}", "c is out of range");
    assertProblem(Optionals.class, "{\"d\":1.5}", null);
  }

  @JacksonAnnotationsInside
  @JsonProperty("other")
  @Retention(RetentionPolicy.RUNTIME)
  @interface Bundle {}

  record Skipping(
      @JsonProperty("x") String a,
      @JsonFormat(shape = JsonFormat.Shape.STRING) long b,
      @Bundle int c,
      int d,
      int e) {
    @JsonProperty("y")
    @Override
    public int d() {
      return d;
    }
  }

  @Test
  void componentsWithAnnotationsOfJacksonAreNotJudged() {
    assertProblem(Skipping.class, "{\"e\":1}", null);
    assertProblem(Skipping.class, "{\"b\":\"5\",\"c\":1.5,\"d\":1.5,\"e\":1}", null);
    assertProblem(Skipping.class, "{}", "e is missing");
  }

  @JsonIgnoreProperties("by")
  record OfClass(String by) {}

  record OfConstructor(String by) {
    @JsonCreator
    OfConstructor {}
  }

  record OfOtherConstructor(String by) {
    @ConstructorProperties("name")
    OfOtherConstructor(int name) {
      this("" + name);
    }
  }

  record OfFactory(String by) {
    @JsonCreator
    static OfFactory of(String by) {
      return new OfFactory(by);
    }
  }

  record OfMethod(String by) {
    @JsonValue
    String text() {
      return by;
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  interface Typed {}

  interface Above extends Typed {}

  record OfParent(String by) implements Above {}

  interface Named {
    @JsonProperty("name")
    String by();
  }

  record OfParentsMethod(String by) implements Named {}

  @ParameterizedTest
  @ValueSource(
      classes = {
        OfClass.class,
        OfConstructor.class,
        OfOtherConstructor.class,
        OfFactory.class,
        OfMethod.class,
        OfParent.class,
        OfParentsMethod.class
      })
  void recordsWithAnnotationsOfJacksonAreNotJudged(Class<?> type) {
    assertProblem(type, "{}", null);
    assertProblem(Two.class, "{}", "by is missing");
  }

  record OwnWords(String by) {
    OwnWords(int by) {
      this("" + by);
    }

    @Declared.OfMethods
    static OwnWords of(String by) {
      return new OwnWords(by);
    }
  }

  @Test
  void otherConstructorsMethodsAndAnnotationsDoNotMatter() {
    assertProblem(OwnWords.class, "{}", "by is missing");
  }
}
