package dev.asyncactivity.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.asyncactivity.processor.model.ActivityInterfaceModel;
import dev.asyncactivity.processor.model.AsyncMethod;
import dev.asyncactivity.processor.model.GeneratedNames;
import dev.asyncactivity.processor.model.Platform;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Generates the router of an interface of both platforms: it opens a callback token of either. Its
 * handles have the forms that return outcomes; exceptions belong to the SDKs.
 */
final class RouterGenerator {
  private static final ClassName COMPLETION_OUTCOME =
      ClassName.get("dev.asyncactivity", "CompletionOutcome");
  private static final ClassName HEARTBEAT_OUTCOME =
      ClassName.get("dev.asyncactivity", "HeartbeatOutcome");
  private static final ClassName FAILURE_ANSWERS =
      ClassName.get("dev.asyncactivity", "FailureAnswers");
  private static final ClassName PROGRESS_ANSWERS =
      ClassName.get("dev.asyncactivity", "ProgressAnswers");
  private static final ClassName ROUTING =
      ClassName.get("dev.asyncactivity.internal.token", "PlatformRouting");
  private static final ClassName COMPLETABLE_FUTURE =
      ClassName.get("java.util.concurrent", "CompletableFuture");

  private RouterGenerator() {}

  /** Of Cadence's model, which every interface of both platforms has. */
  static TypeSpec generate(ActivityInterfaceModel model) {
    ClassName temporal = Poet.name(GeneratedNames.of(model.type(), Platform.TEMPORAL).completer());
    ClassName cadence = Poet.name(model.names().completer());
    TypeSpec.Builder type =
        Headers.publicClass(model, model.names().router())
            .addModifiers(Modifier.FINAL)
            .addJavadoc(
                "Opens handles for the parked activities of {@link $T} in Temporal and in Cadence."
                    + " Thread-safe.\n",
                Poet.name(model.type()))
            .addField(temporal, "temporal", Modifier.PRIVATE, Modifier.FINAL)
            .addField(cadence, "cadence", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(constructor(temporal, cadence))
            .addMethod(create(model, temporal, cadence));
    List<AsyncMethod> methods =
        model.methods().stream().filter(it -> model.routed().contains(it.name())).toList();
    methods.forEach(method -> type.addMethod(open(model, method)));
    methods.forEach(method -> type.addType(handle(method)));
    return type.build();
  }

  private static MethodSpec constructor(ClassName temporal, ClassName cadence) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(temporal, "temporal")
        .addParameter(cadence, "cadence")
        .addStatement("this.temporal = temporal")
        .addStatement("this.cadence = cadence")
        .build();
  }

  private static MethodSpec create(
      ActivityInterfaceModel model, ClassName temporal, ClassName cadence) {
    return MethodSpec.methodBuilder("create")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(temporal, "temporal")
        .addParameter(cadence, "cadence")
        .returns(Poet.name(model.names().router()))
        .addJavadoc("Creates a router over the completers of both platforms.\n")
        .addStatement("return new $T(temporal, cadence)", Poet.name(model.names().router()))
        .build();
  }

  private static MethodSpec open(ActivityInterfaceModel model, AsyncMethod method) {
    MethodSpec.Builder open =
        MethodSpec.methodBuilder(method.name())
            .addModifiers(Modifier.PUBLIC)
            .returns(Poet.name(model.names().router().nested(method.handleName())))
            .addParameter(RuntimeNames.STRING, "token")
            .addJavadoc("Returns a handle for the parked activity that the token identifies.\n")
            .addStatement(
                "return $T.open(token,$Wtemporal::$N,$Wcadence::$N)",
                ROUTING,
                method.name(),
                method.name());
    Headers.deprecated(method.deprecation()).ifPresent(open::addAnnotation);
    return open.build();
  }

  private static TypeSpec handle(AsyncMethod method) {
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(method.handleName())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addJavadoc("A parked {@code $L} activity of either platform.\n", method.name());
    if (method.failure() != null) {
      type.addSuperinterface(
          ParameterizedTypeName.get(FAILURE_ANSWERS, Poet.name(method.failure().type())));
    }
    if (method.progress() != null) {
      type.addSuperinterface(
          ParameterizedTypeName.get(PROGRESS_ANSWERS, Poet.type(method.progress()).box()));
    }
    TypeName result = method.isVoid() ? null : Poet.type(method.result());
    return type.addMethod(form("tryComplete", COMPLETION_OUTCOME, result))
        .addMethod(form("completeAsync", later(COMPLETION_OUTCOME), result))
        .addMethod(form("tryHeartbeat", HEARTBEAT_OUTCOME, null))
        .addMethod(form("heartbeatAsync", later(HEARTBEAT_OUTCOME), null))
        .addMethod(form("tryReportCancellation", COMPLETION_OUTCOME, null))
        .addMethod(form("reportCancellationAsync", later(COMPLETION_OUTCOME), null))
        .build();
  }

  private static TypeName later(ClassName outcome) {
    return ParameterizedTypeName.get(COMPLETABLE_FUTURE, outcome);
  }

  private static MethodSpec form(String name, TypeName outcome, @Nullable TypeName result) {
    MethodSpec.Builder form =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
            .addJavadoc("As {@code $L} of either platform's handle.\n", name)
            .returns(outcome);
    if (result != null) {
      form.addParameter(result, "result");
    }
    return form.build();
  }
}
