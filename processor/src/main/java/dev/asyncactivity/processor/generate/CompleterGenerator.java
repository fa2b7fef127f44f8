package dev.asyncactivity.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.asyncactivity.processor.model.ActivityInterfaceModel;
import dev.asyncactivity.processor.model.AsyncMethod;
import javax.lang.model.element.Modifier;

/** Generates the completer: the class that makes handles outside the worker. */
final class CompleterGenerator {

  private CompleterGenerator() {}

  static TypeSpec generate(ActivityInterfaceModel model) {
    ClassName completer = model.names().completer();
    TypeSpec.Builder type =
        Headers.publicClass(model, completer)
            .addModifiers(Modifier.FINAL)
            .addJavadoc(
                "Opens handles for the parked activities of {@link $T}. Thread-safe.\n",
                model.type())
            .addField(
                RuntimeNames.ASYNC_ACTIVITY_CLIENT, "client", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(constructor())
            .addMethod(createFromWorkflowClient(completer))
            .addMethod(createFromClient(completer));
    for (AsyncMethod method : model.methods()) {
      type.addMethod(byToken(model, method)).addMethod(byAddress(model, method));
    }
    for (AsyncMethod method : model.methods()) {
      type.addType(HandleGenerator.generate(model, method));
    }
    return type.build();
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(RuntimeNames.ASYNC_ACTIVITY_CLIENT, "client")
        .addStatement("this.client = client")
        .build();
  }

  private static MethodSpec createFromWorkflowClient(ClassName completer) {
    return MethodSpec.methodBuilder("create")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(RuntimeNames.WORKFLOW_CLIENT, "workflowClient")
        .returns(completer)
        .addJavadoc("Creates a completer for plain callback tokens.\n")
        .addStatement(
            "return create($T.create(workflowClient))", RuntimeNames.ASYNC_ACTIVITY_CLIENT)
        .build();
  }

  private static MethodSpec createFromClient(ClassName completer) {
    return MethodSpec.methodBuilder("create")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(RuntimeNames.ASYNC_ACTIVITY_CLIENT, "client")
        .returns(completer)
        .addJavadoc("Creates a completer that works through the given client.\n")
        .addStatement("return new $T(client)", completer)
        .build();
  }

  private static MethodSpec byToken(ActivityInterfaceModel model, AsyncMethod method) {
    return handleMethod(model, method)
        .addParameter(RuntimeNames.STRING, "token")
        .addJavadoc(
            "Returns a handle for the parked {@code $L} activity that the token" + " identifies.\n",
            Javadoc.text(method.activityType()))
        .addStatement("return new $N(client,$Wclient.openToken(token))", method.handleName())
        .build();
  }

  private static MethodSpec byAddress(ActivityInterfaceModel model, AsyncMethod method) {
    return handleMethod(model, method)
        .addParameter(RuntimeNames.ACTIVITY_ADDRESS, "address")
        .addJavadoc(
            "Returns a handle for the parked {@code $L} activity at an address.\n",
            Javadoc.text(method.activityType()))
        .addStatement("return new $N(client, address)", method.handleName())
        .build();
  }

  private static MethodSpec.Builder handleMethod(ActivityInterfaceModel model, AsyncMethod method) {
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder(method.name())
            .addModifiers(Modifier.PUBLIC)
            .returns(model.names().handle(method));
    Headers.deprecated(method.deprecation()).ifPresent(builder::addAnnotation);
    return builder;
  }
}
