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
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the base class of implementations in the worker. */
final class ImplBaseGenerator {
  // The same in every base, so made once.
  private static final MethodSpec WITH_WORKER_CLIENT = withWorkerClient();
  private static final MethodSpec WITH_CLIENT = withClient();
  private static final MethodSpec PARKING = parking();

  private ImplBaseGenerator() {}

  static TypeSpec generate(ActivityInterfaceModel model) {
    TypeSpec.Builder type =
        Headers.publicClass(model, model.names().implBase())
            .addModifiers(Modifier.ABSTRACT)
            .addSuperinterface(model.type())
            .addJavadoc(
                "The base of the worker's implementation of {@link $T}.\n"
                    + "An asynchronous method's hand-off has the same name and parameters, and the"
                    + " handle last.\n",
                model.type())
            .addField(RuntimeNames.ACTIVITY_PARKING, "parking", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(WITH_WORKER_CLIENT)
            .addMethod(WITH_CLIENT);
    for (AsyncMethod method : model.methods()) {
      type.addMethod(activity(model, method)).addMethod(handOff(model, method));
    }
    if (!model.bySignal().isEmpty()) {
      type.addSuperinterface(model.names().handOffs());
      model.bySignal().forEach(method -> HandOffMethods.addTo(type, model, method));
    }
    return type.addMethod(PARKING).build();
  }

  private static MethodSpec withWorkerClient() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PROTECTED)
        .addJavadoc("Parks with the worker's own client and plain callback tokens.\n")
        .addStatement("this.parking = $T.withWorkerClient()", RuntimeNames.ACTIVITY_PARKING)
        .build();
  }

  private static MethodSpec withClient() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PROTECTED)
        .addJavadoc("Parks with the given client, whose codec makes the callback tokens.\n")
        .addParameter(RuntimeNames.ASYNC_ACTIVITY_CLIENT, "client")
        .addStatement("this.parking = $T.with(client)", RuntimeNames.ACTIVITY_PARKING)
        .build();
  }

  /** The override that Temporal calls. */
  private static MethodSpec activity(ActivityInterfaceModel model, AsyncMethod method) {
    MethodSpec.Builder activity =
        MethodSpec.methodBuilder(method.name())
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .returns(method.result())
            .varargs(method.varargs())
            .addJavadoc(
                "Parks activity {@code $L}:\ncaptures its task token, and returns without"
                    + " completing it.\n",
                Javadoc.text(method.activityType()));
    Headers.deprecated(method.deprecation()).ifPresent(activity::addAnnotation);
    for (Parameter parameter : method.parameters()) {
      activity.addParameter(parameterSpec(parameter));
    }
    String pending = pendingName(method);
    activity.addStatement(
        "$N()\n.park($>$>\n$T::new,\n$N -> $L)$<$<",
        GeneratedNames.PARKING_METHOD,
        model.names().handle(method),
        pending,
        handOffCall(method, method.name(), pending));
    if (!method.isVoid()) {
      activity.addStatement("return $L", ignoredResult(method.result()));
    }
    return activity.build();
  }

  /** Qualified, because a method may have a name like {@code yield}. */
  static CodeBlock handOffCall(AsyncMethod method, String name, String pending) {
    List<CodeBlock> arguments = new ArrayList<>();
    method.parameters().forEach(parameter -> arguments.add(CodeBlock.of("$N", parameter.name())));
    arguments.add(CodeBlock.of("$N", pending));
    return CodeBlock.of("this.$N($L)", name, CodeBlock.join(arguments, ",$W"));
  }

  private static MethodSpec handOff(ActivityInterfaceModel model, AsyncMethod method) {
    ClassName handle = model.names().handle(method);
    MethodSpec.Builder handOff =
        MethodSpec.methodBuilder(method.name())
            .addModifiers(Modifier.PROTECTED, Modifier.ABSTRACT)
            .addException(RuntimeNames.EXCEPTION)
            .addJavadoc(
                "Hands activity {@code $L} off:\ngives {@code $L.token()} to the outside. What"
                    + " it throws fails the attempt.\n",
                Javadoc.text(method.activityType()),
                pendingName(method));
    Headers.deprecated(method.deprecation()).ifPresent(handOff::addAnnotation);
    for (Parameter parameter : method.parameters()) {
      handOff.addParameter(parameterSpec(parameter));
    }
    return handOff.addParameter(handle, pendingName(method)).build();
  }

  private static MethodSpec parking() {
    return MethodSpec.methodBuilder(GeneratedNames.PARKING_METHOD)
        .addModifiers(Modifier.PROTECTED)
        .returns(RuntimeNames.ACTIVITY_PARKING)
        .addJavadoc(
            "For the methods above. Not private, so that a subclassing proxy asks its target.\n")
        .addStatement("return parking")
        .build();
  }

  static ParameterSpec parameterSpec(Parameter parameter) {
    return ParameterSpec.builder(parameter.type(), parameter.name())
        .addAnnotations(parameter.annotations())
        .build();
  }

  static String pendingName(AsyncMethod method) {
    NameAllocator names = new NameAllocator();
    method.parameters().forEach(parameter -> names.newName(parameter.name()));
    return names.newName("pending");
  }

  /** What a parked method returns: Temporal ignores it. */
  private static String ignoredResult(TypeName result) {
    TypeName type = result.withoutAnnotations();
    if (type.equals(TypeName.BOOLEAN)) {
      return "false";
    }
    return type.isPrimitive() ? "0" : "null";
  }
}
