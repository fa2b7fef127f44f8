package dev.asyncactivity.processor.generate;

import com.palantir.javapoet.MethodSpec;
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
            .superclass(RuntimeNames.ASYNC_ACTIVITY_HANDLE)
            .addJavadoc(
                "A parked activity {@code $L}. Thread-safe.\n", Javadoc.text(method.activityType()))
            .addMethod(constructor(method));
    Headers.deprecated(method.deprecation()).ifPresent(type::addAnnotation);
    addComplete(type, method);
    FailureFamily failure = method.failure();
    if (failure != null) {
      addFail(type, model, failure);
    }
    TypeName progress = method.progress();
    if (progress != null) {
      addHeartbeat(type, progress);
    }
    return type.build();
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

  private static void addComplete(TypeSpec.Builder type, AsyncMethod method) {
    MethodSpec.Builder complete =
        publicMethod("complete", TypeName.VOID)
            .addJavadoc("Completes it; throws {@code NotPendingException} if not accepted.\n");
    MethodSpec.Builder tryComplete =
        publicMethod("tryComplete", RuntimeNames.COMPLETION_OUTCOME)
            .addJavadoc("Completes it, and returns what became of the call.\n");
    if (method.isVoid()) {
      complete.addStatement("completeWith(null)");
      tryComplete.addStatement("return tryCompleteWith(null)");
    } else {
      complete.addParameter(method.result(), "result").addStatement("completeWith(result)");
      tryComplete
          .addParameter(method.result(), "result")
          .addStatement("return tryCompleteWith(result)");
    }
    type.addMethod(complete.build()).addMethod(tryComplete.build());
  }

  private static void addFail(
      TypeSpec.Builder type, ActivityInterfaceModel model, FailureFamily failure) {
    type.addMethod(
        publicMethod("fail", TypeName.VOID)
            .addJavadoc(
                "Fails it as declared; throws {@code NotPendingException} if not accepted.\n")
            .addParameter(failure.type(), "failure")
            .addStatement("failWith($T.toApplicationFailure(failure))", model.names().failures())
            .build());
    type.addMethod(
        publicMethod("tryFail", RuntimeNames.COMPLETION_OUTCOME)
            .addJavadoc("Fails it as declared, and returns what became of the call.\n")
            .addParameter(failure.type(), "failure")
            .addStatement(
                "return tryFailWith($T.toApplicationFailure(failure))", model.names().failures())
            .build());
  }

  private static void addHeartbeat(TypeSpec.Builder type, TypeName progress) {
    type.addMethod(
        publicMethod("heartbeat", TypeName.VOID)
            .addJavadoc("Records progress; throws if cancelled, paused, reset or gone.\n")
            .addParameter(progress, "progress")
            .addStatement("heartbeatWith(progress)")
            .build());
    type.addMethod(
        publicMethod("tryHeartbeat", RuntimeNames.HEARTBEAT_OUTCOME)
            .addJavadoc("Records progress, and returns what became of the call.\n")
            .addParameter(progress, "progress")
            .addStatement("return tryHeartbeatWith(progress)")
            .build());
  }

  private static MethodSpec.Builder publicMethod(String name, TypeName returns) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(returns);
  }
}
