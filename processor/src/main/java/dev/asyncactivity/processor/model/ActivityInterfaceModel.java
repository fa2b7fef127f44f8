package dev.asyncactivity.processor.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * An activity interface with asynchronous methods: all that the generators need to know.
 *
 * @param platform whose activities they are
 * @param type the interface
 * @param names the names of what is generated
 * @param methods the asynchronous methods, own ones first
 * @param failures the distinct failure families of the methods, in their order
 * @param deprecation whether the interface is deprecated
 * @param nullMarking the JSpecify annotation that stands on the interface or a class around it, or
 *     null; one on the package or module covers the generated code by itself
 * @param hasGeneratedAnnotation whether {@code javax.annotation.processing.Generated} can be used
 * @param suppressions the warnings that types and methods of the interface cause wherever they are
 *     mentioned, such as {@code rawtypes}
 * @param maskedNames simple names that mean something else in the interface or in its package, so
 *     that the generated code must qualify them
 * @param routed the names of the methods whose handles the router opens: none, if the interface is
 *     of one platform
 */
public record ActivityInterfaceModel(
    Platform platform,
    QualifiedName type,
    GeneratedNames names,
    List<AsyncMethod> methods,
    List<FailureFamily> failures,
    Deprecation deprecation,
    @Nullable QualifiedName nullMarking,
    boolean hasGeneratedAnnotation,
    SortedSet<String> suppressions,
    Set<String> maskedNames,
    Set<String> routed) {

  public ActivityInterfaceModel {
    methods = List.copyOf(methods);
    failures = List.copyOf(failures);
  }

  /** The same with a router, for the methods that the model of the other platform has, too. */
  public ActivityInterfaceModel routedWith(ActivityInterfaceModel other) {
    Set<String> both = new LinkedHashSet<>();
    methods.forEach(method -> both.add(method.name()));
    both.retainAll(other.methods.stream().map(AsyncMethod::name).toList());
    return new ActivityInterfaceModel(
        platform,
        type,
        names,
        methods,
        failures,
        deprecation,
        nullMarking,
        hasGeneratedAnnotation,
        suppressions,
        maskedNames,
        both);
  }

  /** The methods whose answers may come by signal. */
  public List<AsyncMethod> bySignal() {
    return methods.stream().filter(AsyncMethod::bySignal).toList();
  }
}
