package dev.asyncactivity.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.asyncactivity.processor.model.ActivityInterfaceModel;
import dev.asyncactivity.processor.model.AsyncMethod;
import dev.asyncactivity.processor.model.GeneratedNames;
import dev.asyncactivity.processor.model.Parameter;
import dev.asyncactivity.processor.model.WireNames;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the interface of the activities that hand off and withdraw. */
final class HandOffsGenerator {

  private HandOffsGenerator() {}

  static TypeSpec generate(ActivityInterfaceModel model) {
    TypeSpec.Builder type =
        Headers.publicInterface(model, model.names().handOffs())
            .addAnnotation(RuntimeNames.ACTIVITY_INTERFACE)
            .addJavadoc(
                "The hand-offs of {@link $T} where the workflow waits itself.\n"
                    + "{@link $T} implements them,\nand {@link $T} calls them.\n",
                Poet.name(model.type()),
                Poet.name(model.names().implBase()),
                Poet.name(model.names().waits()));
    for (AsyncMethod method : model.bySignal()) {
      type.addMethod(
          activity(
              method,
              GeneratedNames.handOffMethod(method),
              WireNames.handOff(method.activityType()),
              "Hands activity {@code $L} off.\n"));
      type.addMethod(
          activity(
              method,
              GeneratedNames.withdrawMethod(method),
              WireNames.withdraw(method.activityType()),
              "Says that nobody waits for activity {@code $L} any more.\n"));
    }
    return type.build();
  }

  private static MethodSpec activity(
      AsyncMethod method, String name, String activityType, String javadoc) {
    MethodSpec.Builder activity =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
            .addAnnotation(
                AnnotationSpec.builder(RuntimeNames.ACTIVITY_METHOD)
                    .addMember("name", "$L", Literals.string(activityType))
                    .build())
            .addParameters(parameters(method))
            .addJavadoc(javadoc, Javadoc.text(method.activityType()));
    Headers.deprecated(method.deprecation()).ifPresent(activity::addAnnotation);
    return activity.build();
  }

  /** The method's, and the ticket. */
  static List<ParameterSpec> parameters(AsyncMethod method) {
    List<ParameterSpec> parameters = new ArrayList<>();
    for (Parameter parameter : method.parameters()) {
      parameters.add(ImplBaseGenerator.parameterSpec(parameter));
    }
    parameters.add(ParameterSpec.builder(RuntimeNames.WAIT_TICKET, ticketName(method)).build());
    return parameters;
  }

  static String ticketName(AsyncMethod method) {
    NameAllocator names = new NameAllocator();
    method.parameters().forEach(parameter -> names.newName(parameter.name()));
    return names.newName("ticket");
  }
}
