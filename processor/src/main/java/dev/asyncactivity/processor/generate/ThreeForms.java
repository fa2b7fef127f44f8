package dev.asyncactivity.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * One call of a handle in its three forms: the one that throws, {@code try…} and {@code …Async},
 * each of which hands on to the form of the same kind in the runtime.
 */
final class ThreeForms {
  private final String name;
  private final String runtimeName;
  private final CodeBlock argument;
  private final ClassName outcome;
  private String summary = "";
  private String throwing = "";
  private @Nullable ParameterSpec parameter;

  ThreeForms(String name, String runtimeName, CodeBlock argument, ClassName outcome) {
    this.name = name;
    this.runtimeName = runtimeName;
    this.argument = argument;
    this.outcome = outcome;
  }

  ThreeForms documented(String summary, String throwing) {
    this.summary = summary;
    this.throwing = throwing;
    return this;
  }

  ThreeForms taking(TypeName type, String parameterName) {
    parameter = ParameterSpec.builder(type, parameterName).build();
    return this;
  }

  void addTo(TypeSpec.Builder type) {
    type.addMethod(
        method(name, TypeName.VOID)
            .addJavadoc("$L; $L.\n", summary, throwing)
            .addStatement("$L($L)", runtimeName, argument)
            .build());
    type.addMethod(
        method("try" + capitalized(name), outcome)
            .addJavadoc("$L, and returns what became of the call.\n", summary)
            .addStatement("return try$L($L)", capitalized(runtimeName), argument)
            .build());
    type.addMethod(
        method(name + "Async", ParameterizedTypeName.get(RuntimeNames.COMPLETABLE_FUTURE, outcome))
            .addJavadoc("$L, and returns later what became of the call.\n", summary)
            .addStatement("return $LAsync($L)", runtimeName, argument)
            .build());
  }

  private MethodSpec.Builder method(String methodName, TypeName returns) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(methodName).addModifiers(Modifier.PUBLIC).returns(returns);
    if (parameter != null) {
      method.addParameter(parameter);
    }
    return method;
  }

  private static String capitalized(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
