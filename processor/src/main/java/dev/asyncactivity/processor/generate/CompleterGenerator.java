package dev.asyncactivity.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.asyncactivity.processor.model.ActivityInterfaceModel;
import dev.asyncactivity.processor.model.AsyncMethod;
import dev.asyncactivity.processor.model.Platform;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Generates the completer: the class that makes handles outside the worker. */
final class CompleterGenerator {

  /** The names of {@code Object}'s methods without parameters, which cannot be overloaded so. */
  private static final Set<String> OF_OBJECT =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private CompleterGenerator() {}

  static TypeSpec generate(ActivityInterfaceModel model) {
    ClassName completer = Poet.name(model.names().completer());
    PlatformNames platform = PlatformNames.of(model);
    TypeSpec.Builder type =
        Headers.publicClass(model, model.names().completer())
            .addModifiers(Modifier.FINAL)
            .addJavadoc(
                "Opens handles for the parked activities of {@link $T}. Thread-safe.\n",
                Poet.name(model.type()))
            .addField(platform.client(), "client", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(constructor(platform))
            .addMethod(createFromWorkflowClient(completer, platform))
            .addMethod(createFromClient(completer, platform));
    for (AsyncMethod method : model.methods()) {
      type.addMethod(byToken(model, method)).addMethod(byAddress(model, method));
      if (model.platform() == Platform.TEMPORAL && !OF_OBJECT.contains(method.name())) {
        type.addMethod(all(model, method));
      }
    }
    for (AsyncMethod method : model.methods()) {
      type.addType(HandleGenerator.generate(model, method));
    }
    return type.build();
  }

  private static MethodSpec constructor(PlatformNames platform) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(platform.client(), "client")
        .addStatement("this.client = client")
        .build();
  }

  private static MethodSpec createFromWorkflowClient(ClassName completer, PlatformNames platform) {
    return MethodSpec.methodBuilder("create")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(platform.workflowClient(), "workflowClient")
        .returns(completer)
        .addJavadoc("Creates a completer for plain callback tokens.\n")
        .addStatement("return create($T.create(workflowClient))", platform.client())
        .build();
  }

  private static MethodSpec createFromClient(ClassName completer, PlatformNames platform) {
    return MethodSpec.methodBuilder("create")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(platform.client(), "client")
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

  private static MethodSpec all(ActivityInterfaceModel model, AsyncMethod method) {
    TypeName handle = Poet.name(model.names().handle(method));
    return openingMethod(method)
        .returns(ParameterizedTypeName.get(RuntimeNames.PARKED_ACTIVITIES, handle))
        .addJavadoc(
            "Finds the {@code $L} activities that are pending.\n",
            Javadoc.text(method.activityType()))
        .addStatement(
            "return client.parked($L,$Waddress -> new $N(client, address))",
            Literals.string(method.activityType()),
            method.handleName())
        .build();
  }

  private static MethodSpec.Builder handleMethod(ActivityInterfaceModel model, AsyncMethod method) {
    return openingMethod(method).returns(Poet.name(model.names().handle(method)));
  }

  private static MethodSpec.Builder openingMethod(AsyncMethod method) {
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder(method.name()).addModifiers(Modifier.PUBLIC);
    Headers.deprecated(method.deprecation()).ifPresent(builder::addAnnotation);
    return builder;
  }
}
