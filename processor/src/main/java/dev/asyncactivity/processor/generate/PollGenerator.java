package dev.asyncactivity.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.asyncactivity.processor.model.ActivityInterfaceModel;
import dev.asyncactivity.processor.model.AsyncMethod;
import dev.asyncactivity.processor.model.GeneratedNames;
import dev.asyncactivity.processor.model.Parameter;
import dev.asyncactivity.processor.model.Polling;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates what the base has of a method that is polled. */
record PollGenerator(ActivityInterfaceModel model, AsyncMethod method, Polling polling) {

  /** The call that runs an attempt: it hands off, or polls. */
  CodeBlock attempt() {
    String pending = name("pending");
    String reference = polling.reference() == null ? "" : name("reference");
    CodeBlock.Builder arguments = CodeBlock.builder();
    if (polling.reference() != null) {
      arguments.add("$T.class,\n", polling.reference().withoutAnnotations());
    }
    arguments.add(
        "$T::new,\n$N -> this.$N($L),\n$L -> this.$N($L)",
        model.names().handle(method),
        pending,
        method.name(),
        arguments(pending),
        reference.isEmpty() ? "()" : reference,
        Polling.methodName(method),
        arguments(reference));
    CodeBlock call =
        CodeBlock.of(
            "$N()\n.every($S)\n.$N($>$>\n$L)$<$<",
            GeneratedNames.PARKING_METHOD,
            polling.interval(),
            method.isVoid() ? "pollDone" : "poll",
            arguments.build());
    return method.isVoid() ? call : CodeBlock.of("return $L\n.orElse($L)", call, ifParked());
  }

  private CodeBlock arguments(String last) {
    List<CodeBlock> arguments = new ArrayList<>();
    method.parameters().forEach(parameter -> arguments.add(CodeBlock.of("$N", parameter.name())));
    if (!last.isEmpty()) {
      arguments.add(CodeBlock.of("$N", last));
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
          model.names().failures());
    }
    Headers.deprecated(method.deprecation()).ifPresent(poll::addAnnotation);
    for (Parameter parameter : method.parameters()) {
      poll.addParameter(ImplBaseGenerator.parameterSpec(parameter));
    }
    if (polling.reference() != null) {
      poll.addParameter(polling.reference(), name("reference"));
    }
    return poll.build();
  }

  private TypeName pollResult() {
    return method.isVoid()
        ? TypeName.BOOLEAN
        : ParameterizedTypeName.get(
            RuntimeNames.OPTIONAL, method.result().withoutAnnotations().box());
  }

  private String name(String suggested) {
    NameAllocator names = new NameAllocator();
    method.parameters().forEach(parameter -> names.newName(parameter.name()));
    return names.newName(suggested);
  }

  /** What a parked method returns: Temporal ignores it. */
  private String ifParked() {
    TypeName type = method.result().withoutAnnotations();
    if (!type.isPrimitive()) {
      return "null";
    }
    if (type.equals(TypeName.BOOLEAN)) {
      return "false";
    }
    return type.equals(TypeName.INT) ? "0" : "(" + type + ") 0";
  }
}
