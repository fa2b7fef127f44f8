package dev.asyncactivity.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.asyncactivity.processor.model.ActivityInterfaceModel;
import dev.asyncactivity.processor.model.Deprecation;
import java.util.Iterator;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What every generated top-level class begins with. */
final class Headers {
  private static final String PROCESSOR = "dev.asyncactivity.processor.AsyncActivityProcessor";

  private Headers() {}

  static TypeSpec.Builder publicClass(ActivityInterfaceModel model, ClassName name) {
    return complete(model, TypeSpec.classBuilder(name));
  }

  static TypeSpec.Builder publicInterface(ActivityInterfaceModel model, ClassName name) {
    return complete(model, TypeSpec.interfaceBuilder(name));
  }

  private static TypeSpec.Builder complete(ActivityInterfaceModel model, TypeSpec.Builder type) {
    type.addModifiers(Modifier.PUBLIC);
    if (model.hasGeneratedAnnotation()) {
      type.addAnnotation(
          AnnotationSpec.builder(RuntimeNames.GENERATED)
              .addMember("value", "$S", PROCESSOR)
              .build());
    }
    type.addAnnotation(RuntimeNames.ASYNC_ACTIVITY_GENERATED);
    if (model.nullMarking() != null) {
      type.addAnnotation(model.nullMarking());
    }
    deprecated(model.deprecation()).ifPresent(type::addAnnotation);
    if (!model.suppressions().isEmpty()) {
      type.addAnnotation(suppressWarnings(model));
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

  private static AnnotationSpec suppressWarnings(ActivityInterfaceModel model) {
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
    Iterator<String> names = model.suppressions().iterator();
    while (names.hasNext()) {
      annotation.addMember("value", "$S", names.next());
    }
    return annotation.build();
  }
}
