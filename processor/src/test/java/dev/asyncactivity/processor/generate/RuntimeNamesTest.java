package dev.asyncactivity.processor.generate;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.palantir.javapoet.ClassName;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each name that the generators write is a class of the runtime, the SDK or the JDK. */
class RuntimeNamesTest {
  @TestFactory
  Stream<DynamicTest> everyNameIsAClass() {
    return Arrays.stream(RuntimeNames.class.getDeclaredFields())
        .filter(field -> field.getType() == ClassName.class)
        .map(field -> DynamicTest.dynamicTest(field.getName(), () -> resolve(field)));
  }

  private static void resolve(Field field) throws IllegalAccessException {
    ClassName name = (ClassName) field.get(null);
    assertThatCode(() -> Class.forName(name.reflectionName())).doesNotThrowAnyException();
  }
}
