package dev.asyncactivity.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.asyncactivity.processor.model.ActivityInterfaceModel;
import dev.asyncactivity.processor.model.AsyncMethod;
import dev.asyncactivity.processor.model.ConstantNames;
import dev.asyncactivity.processor.model.FailureFamily;
import dev.asyncactivity.processor.model.FailureFamily.FailureRecord;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Generates the helpers that read and make declared failures. */
final class FailuresGenerator {

  private FailuresGenerator() {}

  static TypeSpec generate(ActivityInterfaceModel model) {
    TypeSpec.Builder type =
        Headers.publicClass(model, model.names().failures())
            .addModifiers(Modifier.FINAL)
            .addJavadoc("The declared failures of {@link $T}.\n", Poet.name(model.type()));
    addTypeConstants(type, model);
    Map<FailureFamily, String> families = addFamilies(type, model);
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    for (AsyncMethod method : model.methods()) {
      FailureFamily failure = method.failure();
      if (failure != null) {
        type.addMethod(reader(method, failure, families.get(failure)));
      }
    }
    families.forEach((family, constant) -> type.addMethod(writer(family, constant)));
    return type.build();
  }

  private static void addTypeConstants(TypeSpec.Builder type, ActivityInterfaceModel model) {
    Map<String, FieldSpec> constants = new LinkedHashMap<>();
    for (FailureFamily family : model.failures()) {
      for (FailureRecord failure : family.records()) {
        constants.putIfAbsent(failure.typeConstant(), typeConstant(failure));
      }
    }
    type.addFields(constants.values());
  }

  private static FieldSpec typeConstant(FailureRecord failure) {
    return FieldSpec.builder(RuntimeNames.STRING, failure.typeConstant())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("The failure type of {@link $T}.\n", Poet.name(failure.record()))
        .initializer("$Z$L", Literals.string(failure.type()))
        .build();
  }

  private static Map<FailureFamily, String> addFamilies(
      TypeSpec.Builder type, ActivityInterfaceModel model) {
    NameAllocator names = new NameAllocator();
    model.failures().stream()
        .flatMap(family -> family.records().stream())
        .map(FailureRecord::typeConstant)
        .distinct()
        .forEach(names::newName);
    Map<FailureFamily, String> constants = new LinkedHashMap<>();
    for (FailureFamily family : model.failures()) {
      String constant = names.newName(ConstantNames.of(family.type().simpleName()));
      constants.put(family, constant);
      type.addField(familyConstant(family, constant));
    }
    return constants;
  }

  private static FieldSpec familyConstant(FailureFamily family, String constant) {
    CodeBlock failures =
        family.records().stream()
            .map(FailuresGenerator::declaration)
            .collect(CodeBlock.joining(",\n"));
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeNames.DECLARED_FAILURES, Poet.name(family.type())),
            constant)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("$Z$T.of($>$>\n$L)$<$<", RuntimeNames.DECLARED_FAILURES, failures)
        .build();
  }

  private static CodeBlock declaration(FailureRecord failure) {
    CodeBlock declaration =
        CodeBlock.of(
            "$T.$L($N,$W$T.class)",
            RuntimeNames.DECLARED_FAILURE,
            failure.retryable() ? "retryable" : "nonRetryable",
            failure.typeConstant(),
            Poet.name(failure.record()));
    return failure.hasMessage()
        ? CodeBlock.of(
            "$L$>$>\n.withMessage($T::message)$<$<", declaration, Poet.name(failure.record()))
        : declaration;
  }

  private static MethodSpec reader(AsyncMethod method, FailureFamily family, String constant) {
    MethodSpec.Builder reader =
        MethodSpec.methodBuilder(method.name())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(ParameterizedTypeName.get(RuntimeNames.OPTIONAL, Poet.name(family.type())))
            .addParameter(RuntimeNames.ACTIVITY_FAILURE, "failure")
            .addJavadoc(
                "Returns the declared failure that the {@code $L} activity ended with, if any.\n",
                Javadoc.text(method.activityType()))
            .addStatement("return $N.find(failure)", constant);
    Headers.deprecated(method.deprecation()).ifPresent(reader::addAnnotation);
    return reader.build();
  }

  private static MethodSpec writer(FailureFamily family, String constant) {
    ClassName declared = Poet.name(family.type());
    return MethodSpec.methodBuilder("toApplicationFailure")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(RuntimeNames.APPLICATION_FAILURE)
        .addParameter(declared, "failure")
        .addJavadoc(
            "Converts a declared failure to Temporal's, for the worker's own code to throw.\n")
        .addStatement("return $N.toApplicationFailure(failure)", constant)
        .build();
  }
}
