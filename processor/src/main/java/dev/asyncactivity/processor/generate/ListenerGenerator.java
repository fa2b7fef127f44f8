package dev.asyncactivity.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.asyncactivity.processor.model.ActivityInterfaceModel;
import dev.asyncactivity.processor.model.AsyncMethod;
import dev.asyncactivity.processor.model.FailureFamily;
import dev.asyncactivity.processor.model.FailureFamily.FailureRecord;
import dev.asyncactivity.processor.model.GeneratedNames;
import dev.asyncactivity.processor.model.WireNames;
import javax.lang.model.element.Modifier;

/**
 * Generates the interface of a workflow's signals and queries: one method for each type of value,
 * because a workflow reads a value only as the type of a handler.
 */
final class ListenerGenerator {

  private ListenerGenerator() {}

  static ClassName name(ActivityInterfaceModel model) {
    return Poet.name(model.names().waits()).nestedClass(GeneratedNames.LISTENER);
  }

  static TypeSpec generate(ActivityInterfaceModel model) {
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(name(model))
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("The signals and queries. Public, because Temporal calls them.\n");
    NameAllocator names = new NameAllocator();
    for (AsyncMethod method : model.bySignal()) {
      addSignals(type, names, method);
      type.addMethod(query(names, method));
    }
    return type.build();
  }

  private static void addSignals(TypeSpec.Builder type, NameAllocator names, AsyncMethod method) {
    String activity = method.activityType();
    MethodSpec.Builder complete = signal(names, method, "Complete", WireNames.complete(activity));
    if (!method.isVoid()) {
      complete.addParameter(boxed(method), "result");
    }
    type.addMethod(complete.build());
    FailureFamily family = method.failure();
    if (family != null) {
      for (FailureRecord failure : family.records()) {
        type.addMethod(
            signal(
                    names,
                    method,
                    "Fail" + failure.record().simpleName(),
                    WireNames.fail(activity, failure.type()))
                .addParameter(Poet.name(failure.record()), "failure")
                .build());
      }
    }
    type.addMethod(
        signal(names, method, "FailWith", WireNames.failWith(activity))
            .addParameter(RuntimeNames.WAIT_FAULT, "fault")
            .build());
  }

  /** A primitive parameter given null would fail the workflow's task. */
  private static TypeName boxed(AsyncMethod method) {
    TypeName result = Poet.type(method.result());
    return method.isPrimitive() ? result.withoutAnnotations().box() : result;
  }

  private static MethodSpec.Builder signal(
      NameAllocator names, AsyncMethod method, String suffix, String wireName) {
    return listening(names, method, suffix, RuntimeNames.SIGNAL_METHOD, wireName);
  }

  private static MethodSpec query(NameAllocator names, AsyncMethod method) {
    MethodSpec.Builder query =
        listening(
                names,
                method,
                "Answer",
                RuntimeNames.QUERY_METHOD,
                WireNames.answer(method.activityType()))
            .returns(RuntimeNames.WAIT_ANSWER);
    if (!method.isVoid()) {
      query.addParameter(boxed(method), "result");
    }
    return query.build();
  }

  private static MethodSpec.Builder listening(
      NameAllocator names,
      AsyncMethod method,
      String suffix,
      ClassName annotation,
      String wireName) {
    MethodSpec.Builder listening =
        MethodSpec.methodBuilder(names.newName(method.name() + suffix))
            .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
            .addAnnotation(
                AnnotationSpec.builder(annotation)
                    .addMember("name", "$L", Literals.string(wireName))
                    .build())
            .addParameter(RuntimeNames.WAIT_CALL, "call");
    Headers.deprecated(method.deprecation()).ifPresent(listening::addAnnotation);
    return listening;
  }
}
