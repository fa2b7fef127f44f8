package dev.asyncactivity.processor.generate;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.asyncactivity.processor.parse.JavaTypes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Annotations on types stay where they are, at every level, on the way through the model. */
class PoetTest {
  private static final Map<String, String> TYPES = types();

  private static Map<String, String> types() {
    Map<String, String> types = new LinkedHashMap<>();
    types.put("int", "int");
    types.put("@Nullable int", "@Nullable int");
    types.put("String", "String");
    types.put("@Nullable String", "@Nullable String");
    types.put("@Nullable @NonNull(\"b\") String", "@Nullable @NonNull(\"b\") String");
    types.put("@Size(max = 3) @Nullable String", "@Nullable String");
    types.put("List<@Size(max = 3) String>", "List<String>");
    types.put("int[]", "int[]");
    types.put("@Nullable String[]", "@Nullable String[]");
    types.put("String @Nullable []", "String @Nullable []");
    types.put(
        "@Nullable String @NonNull(\"1\") [] @Nullable []",
        "@Nullable String @NonNull(\"1\") [] @Nullable []");
    types.put("List<@Nullable String>", "List<@Nullable String>");
    types.put("@Nullable List<@NonNull(\"b\") String>", "@Nullable List<@NonNull(\"b\") String>");
    types.put(
        "List<@Nullable List<@Nullable String @Nullable []>>",
        "List<@Nullable List<@Nullable String @Nullable []>>");
    types.put("List<?>", "List<?>");
    types.put("List<? extends @Nullable String>", "List<? extends @Nullable String>");
    types.put("List<? super @NonNull(\"b\") String>", "List<? super @NonNull(\"b\") String>");
    types.put(
        "Map.@Nullable Entry<@Nullable String, String>",
        "Map. @Nullable Entry<@Nullable String, String>");
    types.put("java.util.Map.@Nullable Entry", "Map. @Nullable Entry");
    types.put(
        "Outer<@Nullable String>.Inner<@Nullable String>",
        "Outer<@Nullable String>.Inner<@Nullable String>");
    types.put("Outer<String>.@Nullable Inner<String>", "Outer<String>. @Nullable Inner<String>");
    types.put("@Nullable Outer<String>.Inner<String>", "@Nullable Outer<String>.Inner<String>");
    types.put("Plain.@Nullable Inner", "Plain. @Nullable Inner");
    types.put("@Nullable Plain.Inner", "@Nullable Plain. Inner");
    return types;
  }

  @TestFactory
  Stream<DynamicTest> keepsAnnotations() {
    Map<String, String> converted = convert();
    return TYPES.entrySet().stream()
        .map(
            type ->
                DynamicTest.dynamicTest(
                    type.getKey(),
                    () ->
                        assertThat(unqualified(converted.get(type.getKey())))
                            .isEqualTo(type.getValue())));
  }

  /** Every package away: what is tested is where the annotations are. */
  private static String unqualified(String typeName) {
    return typeName.replaceAll("(?:java\\.lang\\.|java\\.util\\.|\\bp\\.C\\.|\\bp\\.) ?", "");
  }

  private static Map<String, String> convert() {
    StringBuilder fields = new StringBuilder();
    int number = 0;
    for (String type : TYPES.keySet()) {
      fields.append("  ").append(type).append(" f").append(number++).append(";\n");
    }
    String source =
        """
        package p;

        import java.lang.annotation.ElementType;
        import java.lang.annotation.Target;
        import java.util.List;
        import java.util.Map;

        class C {
        %s
          @Target(ElementType.TYPE_USE) @interface Nullable {}
          @Target(ElementType.TYPE_USE) @interface NonNull { String value(); }
          @Target(ElementType.TYPE_USE) @interface Size { int max(); }
          class Outer<T> { class Inner<U> {} }
          class Plain { class Inner {} }
        }
        """;
    Converter converter = new Converter();
    javac()
        .withProcessors(converter)
        .compile(JavaFileObjects.forSourceString("p.C", String.format(source, fields)));
    return converter.converted;
  }

  private static final class Converter extends AbstractProcessor {
    private final Map<String, String> converted = new LinkedHashMap<>();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      TypeElement type = processingEnv.getElementUtils().getTypeElement("p.C");
      var names = TYPES.keySet().iterator();
      if (converted.isEmpty()) {
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
          converted.put(names.next(), Poet.type(JavaTypes.of(field.asType())).toString());
        }
      }
      return false;
    }
  }
}
