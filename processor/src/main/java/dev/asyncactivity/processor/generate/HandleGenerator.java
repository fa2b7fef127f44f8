package dev.asyncactivity.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.asyncactivity.processor.model.ActivityInterfaceModel;
import dev.asyncactivity.processor.model.AsyncMethod;
import dev.asyncactivity.processor.model.FailureFamily;
import dev.asyncactivity.processor.model.JavaType;
import javax.lang.model.element.Modifier;

/** Generates the handle of one method, a class in the completer. */
final class HandleGenerator {

  // The same in every handle, so made once.
  private static final MethodSpec READS_BACK =
      flag("readsBack", false, "As {@code @AsyncActivity(readBack = false)} says.");
  private static final MethodSpec KEEPS_TICKET =
      flag("keepsTicket", true, "Heartbeats keep what the hand-off has left.");

  private HandleGenerator() {}

  static TypeSpec generate(ActivityInterfaceModel model, AsyncMethod method) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(method.handleName())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .superclass(superclass(method))
            .addJavadoc(
                "A parked {@code $L} activity. Thread-safe.\n", Javadoc.text(method.activityType()))
            .addMethod(constructor(method));
    Headers.deprecated(method.deprecation()).ifPresent(type::addAnnotation);
    FailureFamily failure = method.failure();
    if (failure != null) {
      type.addSuperinterface(
              ParameterizedTypeName.get(RuntimeNames.FAILURE_HANDLE, Poet.name(failure.type())))
          .addMethod(toApplicationFailure(model, failure));
    }
    JavaType progress = method.progress();
    if (progress != null) {
      type.addSuperinterface(
          ParameterizedTypeName.get(RuntimeNames.PROGRESS_HANDLE, Poet.type(progress).box()));
    }
    if (!method.readBack()) {
      type.addMethod(READS_BACK);
    }
    if (method.keepsTicket()) {
      type.addMethod(KEEPS_TICKET);
    }
    return type.build();
  }

  private static MethodSpec flag(String name, boolean value, String javadoc) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc("$L\n", javadoc)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(TypeName.BOOLEAN)
        .addStatement("return $L", value)
        .build();
  }

  private static TypeName superclass(AsyncMethod method) {
    if (method.isVoid()) {
      return RuntimeNames.VOID_HANDLE;
    }
    if (method.isPrimitive()) {
      String primitive = method.result().toString();
      return RuntimeNames.PRIMITIVE_HANDLE.nestedClass(
          "Of" + Character.toUpperCase(primitive.charAt(0)) + primitive.substring(1));
    }
    return ParameterizedTypeName.get(RuntimeNames.RESULT_HANDLE, Poet.type(method.result()));
  }

  private static MethodSpec constructor(AsyncMethod method) {
    return MethodSpec.constructorBuilder()
        .addParameter(RuntimeNames.ASYNC_ACTIVITY_CLIENT, "client")
        .addParameter(RuntimeNames.ACTIVITY_ADDRESS, "address")
        .addStatement(
            "super(client, address,$W$L,$W$T.$L)",
            Literals.string(method.activityType()),
            RuntimeNames.ATTEMPTS,
            method.attempts())
        .build();
  }

  private static MethodSpec toApplicationFailure(
      ActivityInterfaceModel model, FailureFamily failure) {
    return MethodSpec.methodBuilder("toApplicationFailure")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(RuntimeNames.APPLICATION_FAILURE)
        .addParameter(Poet.name(failure.type()), "failure")
        .addStatement(
            "return $T.toApplicationFailure(failure)", Poet.name(model.names().failures()))
        .build();
  }
}
