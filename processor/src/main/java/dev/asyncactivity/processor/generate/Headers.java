package dev.asyncactivity.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeSpec;
import dev.asyncactivity.processor.model.ActivityInterfaceModel;
import dev.asyncactivity.processor.model.Deprecation;
import dev.asyncactivity.processor.model.QualifiedName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What every generated top-level class begins with. */
final class Headers {
  private static final String PROCESSOR = "dev.asyncactivity.processor.AsyncActivityProcessor";

  private Headers() {}

  static TypeSpec.Builder publicClass(ActivityInterfaceModel model, QualifiedName name) {
    return complete(model, name, TypeSpec.classBuilder(Poet.name(name)));
  }

  static TypeSpec.Builder publicInterface(ActivityInterfaceModel model, QualifiedName name) {
    return complete(model, name, TypeSpec.interfaceBuilder(Poet.name(name)));
  }

  private static TypeSpec.Builder complete(
      ActivityInterfaceModel model, QualifiedName name, TypeSpec.Builder type) {
    type.addModifiers(Modifier.PUBLIC);
    if (model.hasGeneratedAnnotation()) {
      type.addAnnotation(
          AnnotationSpec.builder(RuntimeNames.GENERATED)
              .addMember("value", "$S", PROCESSOR)
              .build());
    }
    type.addAnnotation(RuntimeNames.ASYNC_ACTIVITY_GENERATED);
    if (model.nullMarking() != null) {
      type.addAnnotation(Poet.name(model.nullMarking()));
    }
    deprecated(model.deprecation()).ifPresent(type::addAnnotation);
    List<String> suppressions = suppressions(model, name);
    if (!suppressions.isEmpty()) {
      type.addAnnotation(suppressWarnings(suppressions));
    }
    return type.alwaysQualify(model.maskedNames().toArray(new String[0]));
  }

  static Optional<AnnotationSpec> deprecated(Deprecation deprecation) {
    return switch (deprecation) {
      case NONE -> Optional.empty();
      case DEPRECATED -> Optional.of(AnnotationSpec.builder(Deprecated.class).build());
      case FOR_REMOVAL ->
          Optional.of(
              AnnotationSpec.builder(Deprecated.class).addMember("forRemoval", "$L", true).build());
    };
  }

  /** Only the base has the methods with parameters, which generic varargs make unchecked. */
  private static List<String> suppressions(ActivityInterfaceModel model, QualifiedName name) {
    return model.suppressions().stream()
        .filter(it -> !it.equals("unchecked") || name.equals(model.names().implBase()))
        .toList();
  }

  private static AnnotationSpec suppressWarnings(List<String> names) {
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
    names.forEach(name -> annotation.addMember("value", "$S", name));
    return annotation.build();
  }
}
