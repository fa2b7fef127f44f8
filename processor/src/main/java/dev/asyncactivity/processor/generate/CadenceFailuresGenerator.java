package dev.asyncactivity.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.asyncactivity.processor.model.ActivityInterfaceModel;
import dev.asyncactivity.processor.model.AsyncMethod;
import dev.asyncactivity.processor.model.ConstantNames;
import dev.asyncactivity.processor.model.FailureFamily;
import dev.asyncactivity.processor.model.FailureFamily.FailureRecord;
import dev.asyncactivity.processor.model.QualifiedName;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Generates Cadence's declared failures: one exception class for each, whose name is the reason in
 * the history, and the helpers that read and make them.
 */
final class CadenceFailuresGenerator {
  static final ClassName DECLARED_FAILURE_EXCEPTION =
      ClassName.get("dev.asyncactivity.cadence", "DeclaredFailureException");

  private static final ClassName DECLARED_FAILURE_JSON =
      ClassName.get("dev.asyncactivity.cadence", "DeclaredFailureJson");
  private static final String INTERNAL = "dev.asyncactivity.cadence.internal.failure";
  private static final ClassName DECLARED_FAILURE = ClassName.get(INTERNAL, "DeclaredFailure");
  private static final ClassName DECLARED_FAILURES = ClassName.get(INTERNAL, "DeclaredFailures");
  private static final ClassName ACTIVITY_FAILURE_EXCEPTION =
      ClassName.get("com.uber.cadence.workflow", "ActivityFailureException");
  private static final ClassName RETRY_OPTIONS =
      ClassName.get("com.uber.cadence.common", "RetryOptions");
  private static final ClassName JSON_ADAPTER =
      ClassName.get("com.google.gson.annotations", "JsonAdapter");

  private CadenceFailuresGenerator() {}

  static TypeSpec generate(ActivityInterfaceModel model) {
    TypeSpec.Builder type =
        Headers.publicClass(model, model.names().failures())
            .addModifiers(Modifier.FINAL)
            .addJavadoc("The declared failures of {@link $T}.\n", Poet.name(model.type()));
    Map<FailureFamily, String> families = families(model);
    families.forEach((family, constant) -> type.addField(constant(model, family, constant)));
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    for (AsyncMethod method : model.methods()) {
      FailureFamily failure = method.failure();
      if (failure != null) {
        type.addMethod(reader(method, failure, families.get(failure)));
      }
    }
    families.forEach((family, constant) -> type.addMethod(writer(family, constant)));
    type.addMethod(doNotRetry(families));
    records(model).values().forEach(failure -> type.addType(exception(failure)));
    return type.build();
  }

  private static Map<FailureFamily, String> families(ActivityInterfaceModel model) {
    NameAllocator names = new NameAllocator();
    Map<FailureFamily, String> constants = new LinkedHashMap<>();
    for (FailureFamily family : model.failures()) {
      constants.put(family, names.newName(ConstantNames.of(family.type().simpleName())));
    }
    return constants;
  }

  /** A record may be of several families. */
  private static Map<QualifiedName, FailureRecord> records(ActivityInterfaceModel model) {
    Map<QualifiedName, FailureRecord> records = new LinkedHashMap<>();
    for (FailureFamily family : model.failures()) {
      family.records().forEach(failure -> records.putIfAbsent(failure.record(), failure));
    }
    return records;
  }

  private static FieldSpec constant(
      ActivityInterfaceModel model, FailureFamily family, String constant) {
    CodeBlock failures =
        family.records().stream()
            .map(failure -> declaration(model, failure))
            .collect(CodeBlock.joining(",\n"));
    return FieldSpec.builder(
            ParameterizedTypeName.get(DECLARED_FAILURES, Poet.name(family.type())), constant)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("$Z$T.of($>$>\n$L)$<$<", DECLARED_FAILURES, failures)
        .build();
  }

  private static CodeBlock declaration(ActivityInterfaceModel model, FailureRecord failure) {
    ClassName exception = Poet.name(model.names().failures().nested(failure.record().simpleName()));
    return CodeBlock.of(
        "new $T<>($T.class, $T.class,$W$T::new, $L)",
        DECLARED_FAILURE,
        Poet.name(failure.record()),
        exception,
        exception,
        failure.retryable());
  }

  private static MethodSpec reader(AsyncMethod method, FailureFamily family, String constant) {
    MethodSpec.Builder reader =
        MethodSpec.methodBuilder(method.name())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(ParameterizedTypeName.get(RuntimeNames.OPTIONAL, Poet.name(family.type())))
            .addParameter(ACTIVITY_FAILURE_EXCEPTION, "failure")
            .addJavadoc(
                "Returns the declared failure that the {@code $L} activity ended with, if any.\n",
                Javadoc.text(method.activityType()))
            .addStatement("return $N.find(failure)", constant);
    Headers.deprecated(method.deprecation()).ifPresent(reader::addAnnotation);
    return reader.build();
  }

  private static MethodSpec writer(FailureFamily family, String constant) {
    return MethodSpec.methodBuilder("toException")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(DECLARED_FAILURE_EXCEPTION)
        .addParameter(Poet.name(family.type()), "failure")
        .addJavadoc("Converts a declared failure to an exception, for the worker to throw.\n")
        .addStatement("return $N.toException(failure)", constant)
        .build();
  }

  private static MethodSpec doNotRetry(Map<FailureFamily, String> families) {
    return MethodSpec.methodBuilder("doNotRetry")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(RETRY_OPTIONS)
        .addParameter(RETRY_OPTIONS, "options")
        .addJavadoc(
            "Adds the failures that are not retryable, which only the workflow can say on"
                + " Cadence.\n")
        .addStatement(
            "return $T.doNotRetry(options,$W$L)",
            DECLARED_FAILURES,
            families.values().stream().map(CodeBlock::of).collect(CodeBlock.joining(",$W")))
        .build();
  }

  private static TypeSpec exception(FailureRecord failure) {
    String name = failure.record().simpleName();
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .superclass(DECLARED_FAILURE_EXCEPTION)
        .addAnnotation(
            AnnotationSpec.builder(JSON_ADAPTER)
                .addMember("value", "$T.class", DECLARED_FAILURE_JSON)
                .build())
        .addJavadoc("{@link $T} as a workflow gets it.\n", Poet.name(failure.record()))
        .addField(
            FieldSpec.builder(TypeName.LONG, "serialVersionUID")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("1L")
                .build())
        .addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Poet.name(failure.record()), "failure")
                .addJavadoc("Made of the failure.\n")
                .addStatement("super($S, failure)", name)
                .build())
        .build();
  }
}
