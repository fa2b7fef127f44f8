package dev.asyncactivity.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.asyncactivity.processor.model.ActivityInterfaceModel;
import dev.asyncactivity.processor.model.AsyncMethod;
import dev.asyncactivity.processor.model.FailureFamily;
import javax.lang.model.element.Modifier;

/** Generates the handle of one method, a class in the completer. */
final class HandleGenerator {

  private HandleGenerator() {}

  static TypeSpec generate(ActivityInterfaceModel model, AsyncMethod method) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(method.handleName())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .superclass(superclass(method))
            .addJavadoc(
                "A parked activity {@code $L}. Thread-safe.\n", Javadoc.text(method.activityType()))
            .addMethod(constructor(method));
    Headers.deprecated(method.deprecation()).ifPresent(type::addAnnotation);
    if (method.isPrimitive()) {
      addComplete(type, method.result());
    }
    FailureFamily failure = method.failure();
    if (failure != null) {
      addFail(type, model, failure);
    }
    TypeName progress = method.progress();
    if (progress != null) {
      addHeartbeat(type, progress);
    }
    if (!method.readBack()) {
      type.addMethod(flag("readsBack", false, "As {@code @AsyncActivity(readBack = false)} says."));
    }
    if (method.keepsTicket()) {
      type.addMethod(flag("keepsTicket", true, "Heartbeats keep what the hand-off has left."));
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
    return method.isPrimitive()
        ? RuntimeNames.ASYNC_ACTIVITY_HANDLE
        : ParameterizedTypeName.get(RuntimeNames.RESULT_HANDLE, method.result());
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

  /** A type argument cannot be primitive; the other results are the superclass's. */
  private static void addComplete(TypeSpec.Builder type, TypeName result) {
    new ThreeForms(
            "complete", "completeWith", CodeBlock.of("result"), RuntimeNames.COMPLETION_OUTCOME)
        .documented("Completes it", "throws {@code NotPendingException} if not accepted")
        .taking(result, "result")
        .addTo(type);
  }

  private static void addFail(
      TypeSpec.Builder type, ActivityInterfaceModel model, FailureFamily failure) {
    CodeBlock converted =
        CodeBlock.of("$T.toApplicationFailure(failure)", model.names().failures());
    new ThreeForms("fail", "failDeclared", converted, RuntimeNames.COMPLETION_OUTCOME)
        .documented("Fails it as declared", "throws {@code NotPendingException} if not accepted")
        .taking(failure.type(), "failure")
        .addTo(type);
  }

  private static void addHeartbeat(TypeSpec.Builder type, TypeName progress) {
    CodeBlock details = CodeBlock.of("progress");
    new ThreeForms("heartbeat", "heartbeatWith", details, RuntimeNames.HEARTBEAT_OUTCOME)
        .documented("Records progress", "throws if cancelled, paused, reset or gone")
        .taking(progress, "progress")
        .addTo(type);
  }
}
