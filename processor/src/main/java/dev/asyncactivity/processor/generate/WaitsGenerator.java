package dev.asyncactivity.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.asyncactivity.processor.model.ActivityInterfaceModel;
import dev.asyncactivity.processor.model.AsyncMethod;
import dev.asyncactivity.processor.model.FailureFamily;
import javax.lang.model.element.Modifier;

/** Generates the class by which a workflow waits itself. */
final class WaitsGenerator {
  private static final TypeName CARRIED =
      ParameterizedTypeName.get(RuntimeNames.LIST, RuntimeNames.CARRIED_WAIT);

  private WaitsGenerator() {}

  static TypeSpec generate(ActivityInterfaceModel model) {
    ClassName waits = Poet.name(model.names().waits());
    TypeSpec.Builder type =
        Headers.publicClass(model, model.names().waits())
            .addModifiers(Modifier.FINAL)
            .addJavadoc(
                "Calls {@link $T} from a workflow that waits for the answers itself, by signal.\n"
                    + "Of one workflow run: register it in a field, or in a constructor with {@code"
                    + " @WorkflowInit}.\n",
                Poet.name(model.type()))
            .addField(
                ParameterizedTypeName.get(RuntimeNames.WAIT_BOOK, Poet.name(model.type())),
                "book",
                Modifier.PRIVATE,
                Modifier.FINAL)
            .addMethod(constructor(model))
            .addMethod(register(waits))
            .addMethod(registerCarried(waits))
            .addMethod(newStub(model))
            .addMethod(newStubWithOptions(model))
            .addMethod(carry());
    for (AsyncMethod method : model.bySignal()) {
      type.addMethod(resume(method));
    }
    return type.addType(ListenerGenerator.generate(model)).build();
  }

  private static MethodSpec constructor(ActivityInterfaceModel model) {
    CodeBlock methods =
        model.bySignal().stream()
            .map(method -> waitMethod(model, method))
            .collect(CodeBlock.joining(",\n"));
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(CARRIED, "carried")
        .addStatement(
            "this.book = $T.register($>$>\n$T.class,\n$T.class,\ncarried,\n$L)$<$<",
            RuntimeNames.WAIT_BOOK,
            Poet.name(model.type()),
            ListenerGenerator.name(model),
            methods)
        .build();
  }

  private static CodeBlock waitMethod(ActivityInterfaceModel model, AsyncMethod method) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.of($L,$W$L,$W$T.$L)",
                RuntimeNames.WAIT_METHOD,
                Literals.string(method.name()),
                Literals.string(method.activityType()),
                RuntimeNames.ATTEMPTS,
                method.attempts());
    if (method.isPrimitive()) {
      code.add("$>\n.primitive()$<");
    }
    FailureFamily failure = method.failure();
    if (failure != null) {
      code.add(
          "$>\n.failing($T.class,$W$T::toApplicationFailure)$<",
          Poet.name(failure.type()),
          Poet.name(model.names().failures()));
    }
    return code.build();
  }

  private static MethodSpec register(ClassName waits) {
    return MethodSpec.methodBuilder("register")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(waits)
        .addJavadoc("Registers with the workflow; without waits of the run before.\n")
        .addStatement("return register($T.of())", RuntimeNames.LIST)
        .build();
  }

  private static MethodSpec registerCarried(ClassName waits) {
    return MethodSpec.methodBuilder("register")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(CARRIED, "carried")
        .returns(waits)
        .addJavadoc(
            "Registers with the workflow, and opens what the run before has carried over.\n"
                + "Call it in a constructor with {@code @WorkflowInit}:\n"
                + "the workflow's method is too late for the first answers.\n")
        .addStatement("return new $T(carried)", waits)
        .build();
  }

  private static MethodSpec newStub(ActivityInterfaceModel model) {
    return MethodSpec.methodBuilder("newStub")
        .addModifiers(Modifier.PUBLIC)
        .addParameter(RuntimeNames.ACTIVITY_OPTIONS, "handOff")
        .returns(Poet.name(model.type()))
        .addJavadoc("A stub that waits for any time, with Temporal's default retry policy.\n")
        .addStatement("return newStub(handOff, $T.getDefaultInstance())", RuntimeNames.WAIT_OPTIONS)
        .build();
  }

  private static MethodSpec newStubWithOptions(ActivityInterfaceModel model) {
    return MethodSpec.methodBuilder("newStub")
        .addModifiers(Modifier.PUBLIC)
        .addParameter(RuntimeNames.ACTIVITY_OPTIONS, "handOff")
        .addParameter(RuntimeNames.WAIT_OPTIONS, "options")
        .returns(Poet.name(model.type()))
        .addJavadoc(
            "A stub whose calls hand off as {@code handOff} says, and wait as {@code options}"
                + " say.\n")
        .addStatement("return book.newStub(handOff, options)")
        .build();
  }

  private static MethodSpec carry() {
    return MethodSpec.methodBuilder("carry")
        .addModifiers(Modifier.PUBLIC)
        .returns(CARRIED)
        .addJavadoc(
            "The waits that are open, for the next run; waits for hand-offs that run.\nContinue as"
                + " new at once after it. What was answered meanwhile is not among them.\n")
        .addStatement("return book.carry()")
        .build();
  }

  private static MethodSpec resume(AsyncMethod method) {
    MethodSpec.Builder resume =
        MethodSpec.methodBuilder("resume" + method.handleName())
            .addModifiers(Modifier.PUBLIC)
            .addParameter(RuntimeNames.CARRIED_WAIT, "wait")
            .returns(Poet.type(method.result()))
            .addJavadoc(
                "Waits on for activity {@code $L}, which the run before has handed off.\n",
                Javadoc.text(method.activityType()));
    Headers.deprecated(method.deprecation()).ifPresent(resume::addAnnotation);
    String name = Literals.string(method.name());
    if (method.isVoid()) {
      resume.addStatement("book.resume($L, wait)", name);
    } else if (method.isPrimitive()) {
      TypeName boxed = Poet.type(method.result()).withoutAnnotations().box();
      resume.addStatement("return book.<$T>resume($L, wait)", boxed, name);
    } else {
      resume.addStatement("return book.resume($L, wait)", name);
    }
    return resume.build();
  }
}
