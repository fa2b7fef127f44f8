package dev.asyncactivity.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.asyncactivity.processor.model.ActivityInterfaceModel;
import dev.asyncactivity.processor.model.AsyncMethod;
import dev.asyncactivity.processor.model.GeneratedNames;
import dev.asyncactivity.processor.model.Parameter;
import javax.lang.model.element.Modifier;

/** Generates what the base of implementations has for answers by signal. */
final class HandOffMethods {

  private HandOffMethods() {}

  static void addTo(TypeSpec.Builder base, ActivityInterfaceModel model, AsyncMethod method) {
    base.addMethod(
        activity(model, method, GeneratedNames.handOffMethod(method), method.name())
            .addJavadoc(
                "Hands activity {@code $L} off where the workflow waits itself.\n",
                Javadoc.text(method.activityType()))
            .build());
    String withdraw = GeneratedNames.withdrawMethod(method);
    base.addMethod(
        activity(model, method, withdraw, withdraw)
            .addJavadoc(
                "Withdraws activity {@code $L}, for which nobody waits any more.\n",
                Javadoc.text(method.activityType()))
            .build());
    base.addMethod(hook(model, method, withdraw));
  }

  private static MethodSpec.Builder activity(
      ActivityInterfaceModel model, AsyncMethod method, String name, String hook) {
    MethodSpec.Builder activity =
        MethodSpec.methodBuilder(name)
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addParameters(HandOffsGenerator.parameters(method))
            .addStatement(
                "$N().handOff($L,$W$N,$W$L ->\n$L)",
                GeneratedNames.PARKING_METHOD,
                Literals.string(method.activityType()),
                HandOffsGenerator.ticketName(method),
                ImplBaseGenerator.handleArguments(method),
                ImplBaseGenerator.handOffCall(model, method, hook));
    Headers.deprecated(method.deprecation()).ifPresent(activity::addAnnotation);
    return activity;
  }

  private static MethodSpec hook(ActivityInterfaceModel model, AsyncMethod method, String name) {
    MethodSpec.Builder hook =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PROTECTED)
            .addException(RuntimeNames.EXCEPTION)
            .addJavadoc(
                "Tells the outside that activity {@code $L} is no longer wanted.\nCalled if {@code"
                    + " WaitOptions.setWithdraw} says so; does nothing.\n",
                Javadoc.text(method.activityType()));
    Headers.deprecated(method.deprecation()).ifPresent(hook::addAnnotation);
    for (Parameter parameter : method.parameters()) {
      hook.addParameter(ImplBaseGenerator.parameterSpec(parameter));
    }
    return hook.addParameter(
            Poet.name(model.names().handle(method)), ImplBaseGenerator.pendingName(method))
        .build();
  }
}
