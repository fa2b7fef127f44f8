package dev.asyncactivity.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.asyncactivity.processor.model.ActivityInterfaceModel;
import dev.asyncactivity.processor.model.AsyncMethod;
import dev.asyncactivity.processor.model.GeneratedNames;
import dev.asyncactivity.processor.model.JavaType;
import dev.asyncactivity.processor.model.Parameter;
import dev.asyncactivity.processor.model.Polling;
import java.util.Optional;
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
            .addSuperinterface(Poet.name(model.type()))
            .addJavadoc(
                "The base of the worker's implementation of {@link $T}.\n"
                    + "$L calls the final methods. Each parks its activity, and calls the"
                    + " hand-off of the\nsame name, whose last parameter is the handle. If that"
                    + " throws, the attempt fails.\n",
                Poet.name(model.type()),
                model.platform().word())
            .addMethod(withWorkersOwn(platform))
            .addMethod(withClient(platform));
    for (AsyncMethod method : model.methods()) {
      type.addMethod(activity(model, method)).addMethod(handOff(model, method));
      poll(model, method).ifPresent(poll -> type.addMethod(poll.poll()));
    }
    if (!model.bySignal().isEmpty()) {
      type.addSuperinterface(Poet.name(model.names().handOffs()));
      model.bySignal().forEach(method -> HandOffMethods.addTo(type, model, method));
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
            .returns(Poet.type(method.result()))
            .varargs(method.varargs());
    Headers.deprecated(method.deprecation()).ifPresent(activity::addAnnotation);
    for (Parameter parameter : method.parameters()) {
      activity.addParameter(parameterSpec(parameter));
    }
    Optional<PollGenerator> poll = poll(model, method);
    if (poll.isPresent()) {
      return activity.addStatement(poll.get().attempt()).build();
    }
    boolean returnsObject = !method.isVoid() && !method.isPrimitive();
    activity.addStatement(
        "$L$L$L.park($L ->\n$L)",
        returnsObject ? "return " : "",
        parking(method),
        method.twoClocks() ? ".untilScheduleToClose()" : "",
        handleArguments(method),
        handOffCall(model, method, method.name()));
    if (method.isPrimitive()) {
      activity.addStatement("return $L", ignoredResult(method.result()));
    }
    return activity.build();
  }

  private static Optional<PollGenerator> poll(ActivityInterfaceModel model, AsyncMethod method) {
    return Optional.ofNullable(method.polling())
        .map(polling -> new PollGenerator(model, method, polling));
  }

  /** What parks the activity. */
  static CodeBlock parking(AsyncMethod method) {
    return method.key() == null
        ? CodeBlock.of("$N()", GeneratedNames.PARKING_METHOD)
        : CodeBlock.of("$N().keyed($L)", GeneratedNames.PARKING_METHOD, method.key());
  }

  /** What the hand-off's handle is made from: the parameters of a lambda, and the arguments. */
  static CodeBlock handleArguments(AsyncMethod method) {
    NameAllocator names = namesIn(method);
    return CodeBlock.of("($N, $N)", names.newName("client"), names.newName("address"));
  }

  /** Calls the hand-off with a new handle; qualified, because a method may be called yield. */
  static CodeBlock handOffCall(ActivityInterfaceModel model, AsyncMethod method, String name) {
    CodeBlock.Builder arguments = CodeBlock.builder();
    method.parameters().forEach(parameter -> arguments.add("$N,$W", parameter.name()));
    return CodeBlock.of(
        "this.$N($Lnew $T$L)",
        name,
        arguments.build(),
        Poet.name(model.names().handle(method)),
        handleArguments(method));
  }

  private static MethodSpec handOff(ActivityInterfaceModel model, AsyncMethod method) {
    ClassName handle = Poet.name(model.names().handle(method));
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
    Polling polling = method.polling();
    if (polling != null && polling.reference() != null) {
      handOff
          .returns(Poet.type(polling.reference()))
          .addJavadoc("Each poll is given what it returns.\n");
    }
    return handOff.addParameter(handle, pendingName(method)).build();
  }

  static ParameterSpec parameterSpec(Parameter parameter) {
    return ParameterSpec.builder(Poet.type(parameter.type()), parameter.name())
        .addAnnotations(Poet.annotations(parameter.annotations()))
        .build();
  }

  static String pendingName(AsyncMethod method) {
    return namesIn(method).newName("pending");
  }

  /** For names beside the parameters'. */
  static NameAllocator namesIn(AsyncMethod method) {
    NameAllocator names = new NameAllocator();
    method.parameters().forEach(parameter -> names.newName(parameter.name()));
    return names;
  }

  /** What a parked method returns: the platform ignores it. */
  private static String ignoredResult(JavaType primitive) {
    return primitive.toString().equals("boolean") ? "false" : "0";
  }
}
