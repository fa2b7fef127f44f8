package dev.asyncactivity.internal.failure;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The annotations of a record and its components, wherever the compiler leaves them: what is
 * written at a component may be only at its type, field, accessor or parameter.
 */
final class RecordAnnotations {
  /** Packages with annotations that change a component's name, or a record's form, in JSON. */
  private static final List<String> CHANGING =
      List.of(
          "com.fasterxml.jackson.",
          "tools.jackson.",
          "com.google.gson.",
          "jakarta.json.",
          "javax.json.",
          "java.beans.",
          "kotlin.");

  private RecordAnnotations() {}

  /** Whether the JSON of the whole record may be another than its components tell. */
  static boolean mayChange(Class<?> record) {
    return Stream.concat(
            placesIn(record), supertypesOf(record).flatMap(RecordAnnotations::placesIn))
        .anyMatch(RecordAnnotations::mayBeChanged);
  }

  /** Whether the component's JSON may have another name or form. */
  static boolean mayChange(Class<?> record, RecordComponent component) {
    return placesOf(record, component).anyMatch(RecordAnnotations::mayBeChanged);
  }

  /** Whether the component may be null. */
  static boolean isNullable(Class<?> record, RecordComponent component) {
    return placesOf(record, component)
        .flatMap(place -> Arrays.stream(place.getAnnotations()))
        .anyMatch(annotation -> annotation.annotationType().getSimpleName().equals("Nullable"));
  }

  private static Stream<AnnotatedElement> placesOf(Class<?> record, RecordComponent component) {
    int index =
        componentsOf(record).map(RecordComponent::getName).toList().indexOf(component.getName());
    Method accessor = component.getAccessor();
    return Stream.of(
            Stream.of(component, component.getAnnotatedType()),
            Stream.of(accessor, accessor.getAnnotatedReturnType()),
            Arrays.stream(record.getDeclaredFields())
                .filter(field -> field.getName().equals(component.getName())),
            Arrays.stream(record.getDeclaredConstructors())
                .filter(constructor -> isCanonical(record, constructor))
                .map(constructor -> constructor.getParameters()[index]))
        .flatMap(places -> places);
  }

  /** All but those of the components. */
  private static Stream<AnnotatedElement> placesIn(Class<?> type) {
    return Stream.of(
            Stream.of(type),
            Arrays.stream(type.getDeclaredConstructors()),
            Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> !isCanonical(type, constructor))
                .flatMap(constructor -> Arrays.stream(constructor.getParameters())),
            Arrays.stream(type.getDeclaredMethods()).filter(method -> !isAccessor(type, method)))
        .flatMap(places -> places);
  }

  /** Jackson takes annotations from these too. */
  private static Stream<Class<?>> supertypesOf(Class<?> type) {
    return Arrays.stream(type.getInterfaces())
        .flatMap(parent -> Stream.concat(Stream.of(parent), supertypesOf(parent)));
  }

  private static boolean isCanonical(Class<?> type, Constructor<?> constructor) {
    return Arrays.equals(
        componentsOf(type).map(RecordComponent::getType).toArray(),
        constructor.getParameterTypes());
  }

  private static boolean isAccessor(Class<?> type, Method method) {
    return componentsOf(type).anyMatch(component -> component.getAccessor().equals(method));
  }

  private static Stream<RecordComponent> componentsOf(Class<?> type) {
    return type.isRecord() ? Arrays.stream(type.getRecordComponents()) : Stream.empty();
  }

  private static boolean mayBeChanged(AnnotatedElement place) {
    return Arrays.stream(place.getAnnotations()).anyMatch(RecordAnnotations::isChanging);
  }

  private static boolean isChanging(Annotation annotation) {
    Class<?> type = annotation.annotationType();
    return CHANGING.stream().anyMatch(type.getName()::startsWith) || isBundle(type);
  }

  /** One may stand for several of Jackson's. */
  private static boolean isBundle(Class<?> annotation) {
    return Arrays.stream(annotation.getAnnotations())
        .anyMatch(own -> own.annotationType().getSimpleName().equals("JacksonAnnotationsInside"));
  }
}
