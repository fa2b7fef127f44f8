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
    PlatformNames platform = PlatformNames.of(model);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(method.handleName())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .superclass(superclass(method, platform))
            .addJavadoc(
                "A parked {@code $L} activity. Thread-safe.\n", Javadoc.text(method.activityType()))
            .addMethod(constructor(method, platform));
    Headers.deprecated(method.deprecation()).ifPresent(type::addAnnotation);
    FailureFamily failure = method.failure();
    if (failure != null) {
      type.addSuperinterface(
              ParameterizedTypeName.get(platform.failureHandle(), Poet.name(failure.type())))
          .addMethod(toFailure(model, failure, platform));
    }
    JavaType progress = method.progress();
    if (progress != null) {
      type.addSuperinterface(
          ParameterizedTypeName.get(platform.progressHandle(), Poet.type(progress).box()));
    }
    if (model.routed().contains(method.name())) {
      type.addSuperinterface(Poet.name(model.names().router().nested(method.handleName())));
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

  private static TypeName superclass(AsyncMethod method, PlatformNames platform) {
    if (method.isVoid()) {
      return platform.voidHandle();
    }
    if (method.isPrimitive()) {
      String primitive = method.result().toString();
      return platform
          .primitiveHandle()
          .nestedClass("Of" + Character.toUpperCase(primitive.charAt(0)) + primitive.substring(1));
    }
    return ParameterizedTypeName.get(platform.resultHandle(), Poet.type(method.result()));
  }

  private static MethodSpec constructor(AsyncMethod method, PlatformNames platform) {
    return MethodSpec.constructorBuilder()
        .addParameter(platform.client(), "client")
        .addParameter(RuntimeNames.ACTIVITY_ADDRESS, "address")
        .addStatement(
            "super(client, address,$W$L,$W$T.$L)",
            Literals.string(method.activityType()),
            RuntimeNames.ATTEMPTS,
            method.attempts())
        .build();
  }

  private static MethodSpec toFailure(
      ActivityInterfaceModel model, FailureFamily failure, PlatformNames platform) {
    return MethodSpec.methodBuilder(platform.toFailure())
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(platform.failure())
        .addParameter(Poet.name(failure.type()), "failure")
        .addStatement(
            "return $T.$L(failure)", Poet.name(model.names().failures()), platform.toFailure())
        .build();
  }
}
