package dev.asyncactivity.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.asyncactivity.processor.model.ActivityInterfaceModel;
import dev.asyncactivity.processor.model.AsyncMethod;
import dev.asyncactivity.processor.model.GeneratedNames;
import dev.asyncactivity.processor.model.Parameter;
import javax.lang.model.element.Modifier;

/** Generates the base class of implementations in the worker. */
final class ImplBaseGenerator {
  private ImplBaseGenerator() {}

  static TypeSpec generate(ActivityInterfaceModel model) {
    PlatformNames platform = PlatformNames.of(model);
    TypeSpec.Builder type =
        Headers.publicClass(model, model.names().implBase())
            .addModifiers(Modifier.ABSTRACT)
            .superclass(platform.parkingActivities())
            .addSuperinterface(model.type())
            .addJavadoc(
                "The base of the worker's implementation of {@link $T}.\n"
                    + "$L calls the final methods. Each parks its activity, and calls the"
                    + " hand-off of the\nsame name, whose last parameter is the handle. If that"
                    + " throws, the attempt fails.\n",
                model.type(),
                model.platform().word())
            .addMethod(withWorkersOwn(platform))
            .addMethod(withClient(platform));
    for (AsyncMethod method : model.methods()) {
      type.addMethod(activity(model, method)).addMethod(handOff(model, method));
    }
    return type.build();
  }

  private static MethodSpec withWorkersOwn(PlatformNames platform) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PROTECTED)
        .addJavadoc(
            "Parks with the worker's own $L and plain callback tokens.\n", platform.ownConnection())
        .build();
  }

  private static MethodSpec withClient(PlatformNames platform) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PROTECTED)
        .addJavadoc("Parks with the given client, whose codec makes the callback tokens.\n")
        .addParameter(platform.client(), "client")
        .addStatement("super(client)")
        .build();
  }

  /** The override that the platform calls; its documentation is the interface's. */
  private static MethodSpec activity(ActivityInterfaceModel model, AsyncMethod method) {
    MethodSpec.Builder activity =
        MethodSpec.methodBuilder(method.name())
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .returns(method.result())
            .varargs(method.varargs());
    Headers.deprecated(method.deprecation()).ifPresent(activity::addAnnotation);
    for (Parameter parameter : method.parameters()) {
      activity.addParameter(parameterSpec(parameter));
    }
    boolean returnsObject = !method.isVoid() && !method.isPrimitive();
    NameAllocator names = namesIn(method);
    String client = names.newName("client");
    String address = names.newName("address");
    // Qualified, because a method may have a name like yield.
    activity.addStatement(
        "$L$N().park(($N, $N) ->\nthis.$N($Lnew $T($N, $N)))",
        returnsObject ? "return " : "",
        GeneratedNames.PARKING_METHOD,
        client,
        address,
        method.name(),
        arguments(method),
        model.names().handle(method),
        client,
        address);
    if (method.isPrimitive()) {
      activity.addStatement("return $L", ignoredResult(method.result()));
    }
    return activity.build();
  }

  private static CodeBlock arguments(AsyncMethod method) {
    CodeBlock.Builder arguments = CodeBlock.builder();
    method.parameters().forEach(parameter -> arguments.add("$N,$W", parameter.name()));
    return arguments.build();
  }

  private static MethodSpec handOff(ActivityInterfaceModel model, AsyncMethod method) {
    ClassName handle = model.names().handle(method);
    MethodSpec.Builder handOff =
        MethodSpec.methodBuilder(method.name())
            .addModifiers(Modifier.PROTECTED, Modifier.ABSTRACT)
            .addException(RuntimeNames.EXCEPTION)
            .addJavadoc(
                "Hands the {@code $L} activity off: gives {@code $L.token()} to the outside.\n",
                Javadoc.text(method.activityType()),
                pendingName(method));
    Headers.deprecated(method.deprecation()).ifPresent(handOff::addAnnotation);
    for (Parameter parameter : method.parameters()) {
      handOff.addParameter(parameterSpec(parameter));
    }
    return handOff.addParameter(handle, pendingName(method)).build();
  }

  private static ParameterSpec parameterSpec(Parameter parameter) {
    return ParameterSpec.builder(parameter.type(), parameter.name())
        .addAnnotations(parameter.annotations())
        .build();
  }

  private static String pendingName(AsyncMethod method) {
    return namesIn(method).newName("pending");
  }

  /** For names beside the parameters'. */
  private static NameAllocator namesIn(AsyncMethod method) {
    NameAllocator names = new NameAllocator();
    method.parameters().forEach(parameter -> names.newName(parameter.name()));
    return names;
  }

  /** What a parked method returns: Temporal ignores it. */
  private static String ignoredResult(TypeName primitive) {
    return primitive.withoutAnnotations().equals(TypeName.BOOLEAN) ? "false" : "0";
  }
}
