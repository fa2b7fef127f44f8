package dev.asyncactivity.processor.parse;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
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

/** Annotations on types stay where they are, at every level. */
class TypeNamesTest {
  private static final Map<String, String> TYPES = types();

  private static Map<String, String> types() {
    Map<String, String> types = new LinkedHashMap<>();
    types.put("int", "int");
    types.put("@A int", "@A int");
    types.put("String", "String");
    types.put("@A String", "@A String");
    types.put("@A @B(\"b\") String", "@A @B(\"b\") String");
    types.put("int[]", "int[]");
    types.put("@A String[]", "@A String[]");
    types.put("String @A []", "String @A []");
    types.put("@A String @B(\"1\") [] @A []", "@A String @B(\"1\") [] @A []");
    types.put("List<@A String>", "List<@A String>");
    types.put("@A List<@B(\"b\") String>", "@A List<@B(\"b\") String>");
    types.put("List<@A List<@A String @A []>>", "List<@A List<@A String @A []>>");
    types.put("List<?>", "List<?>");
    types.put("List<? extends @A String>", "List<? extends @A String>");
    types.put("List<? super @B(\"b\") String>", "List<? super @B(\"b\") String>");
    types.put("Map.@A Entry<@A String, String>", "Map. @A Entry<@A String, String>");
    types.put("java.util.Map.@A Entry", "Map. @A Entry");
    types.put("Outer<@A String>.Inner<@A String>", "Outer<@A String>.Inner<@A String>");
    types.put("Outer<String>.@A Inner<String>", "Outer<String>. @A Inner<String>");
    types.put("@A Outer<String>.Inner<String>", "@A Outer<String>.Inner<String>");
    types.put("Plain.@A Inner", "Plain. @A Inner");
    types.put("@A Plain.Inner", "@A Plain. Inner");
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
          @Target(ElementType.TYPE_USE) @interface A {}
          @Target(ElementType.TYPE_USE) @interface B { String value(); }
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
          converted.put(names.next(), TypeNames.of(field.asType()).toString());
        }
      }
      return false;
    }
  }
}
