package dev.asyncactivity.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.asyncactivity.processor.model.ActivityInterfaceModel;
import dev.asyncactivity.processor.model.AsyncMethod;
import dev.asyncactivity.processor.model.JavaType;
import dev.asyncactivity.processor.model.Parameter;
import dev.asyncactivity.processor.model.Polling;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates what the base has of a method that is polled. */
record PollGenerator(ActivityInterfaceModel model, AsyncMethod method, Polling polling) {

  /** The call that runs an attempt: it hands off, or polls. */
  CodeBlock attempt() {
    JavaType reference = polling.reference();
    return CodeBlock.of(
        "$L$L.every($S$L).$L($L\n$L ->$>$>\n$L,$<$<\n$L -> this.$N($L))",
        method.isVoid() ? "" : "return ",
        ImplBaseGenerator.parking(method),
        polling.interval(),
        method.isPrimitive() ? ", " + ignoredResult() : "",
        method.isVoid() ? "pollDone" : "poll",
        reference == null
            ? ""
            : CodeBlock.of("$T.class,", Poet.type(reference).withoutAnnotations()),
        ImplBaseGenerator.handleArguments(method),
        ImplBaseGenerator.handOffCall(model, method, method.name()),
        reference == null ? "()" : referenceName(),
        Polling.methodName(method),
        arguments());
  }

  private CodeBlock arguments() {
    List<CodeBlock> arguments = new ArrayList<>();
    method.parameters().forEach(parameter -> arguments.add(CodeBlock.of("$N", parameter.name())));
    if (polling.reference() != null) {
      arguments.add(CodeBlock.of("$N", referenceName()));
    }
    return CodeBlock.join(arguments, ",$W");
  }

  /** The method of the user that asks for the result. */
  MethodSpec poll() {
    MethodSpec.Builder poll =
        MethodSpec.methodBuilder(Polling.methodName(method))
            .addModifiers(Modifier.PROTECTED, Modifier.ABSTRACT)
            .addException(RuntimeNames.EXCEPTION)
            .returns(pollResult());
    poll.addJavadoc(
        method.isVoid()
            ? "Whether what {@code $L} handed off is done;\nif not, it is asked again after {@code"
                + " $L}.\n"
            : "The result of what {@code $L} handed off;\nif empty, it is asked for again after"
                + " {@code $L}.\n",
        Javadoc.text(method.name()),
        polling.interval());
    if (method.failure() != null) {
      poll.addJavadoc(
          "A declared failure is thrown: {@code throw $T.toApplicationFailure(failure)}.\n",
          Poet.name(model.names().failures()));
    }
    Headers.deprecated(method.deprecation()).ifPresent(poll::addAnnotation);
    for (Parameter parameter : method.parameters()) {
      poll.addParameter(ImplBaseGenerator.parameterSpec(parameter));
    }
    if (polling.reference() != null) {
      poll.addParameter(Poet.type(polling.reference()), referenceName());
    }
    return poll.build();
  }

  private TypeName pollResult() {
    return method.isVoid()
        ? TypeName.BOOLEAN
        : ParameterizedTypeName.get(
            RuntimeNames.OPTIONAL, Poet.type(method.result()).withoutAnnotations().box());
  }

  private String referenceName() {
    return ImplBaseGenerator.namesIn(method).newName("reference");
  }

  /** What a parked method of a primitive type returns, boxed: Temporal ignores it. */
  private String ignoredResult() {
    TypeName type = Poet.type(method.result()).withoutAnnotations();
    if (type.equals(TypeName.BOOLEAN)) {
      return "false";
    }
    return type.equals(TypeName.INT) ? "0" : "(" + type + ") 0";
  }
}
