package dev.asyncactivity.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.asyncactivity.processor.model.JavaType;
import dev.asyncactivity.processor.model.Nullness;
import dev.asyncactivity.processor.model.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The model's names and types in the words of JavaPoet. */
final class Poet {

  private Poet() {}

  static ClassName name(QualifiedName name) {
    List<String> names = name.simpleNames();
    return ClassName.get(
        name.packageName(), names.get(0), names.subList(1, names.size()).toArray(new String[0]));
  }

  static TypeName type(JavaType type) {
    TypeName plain = plain(type);
    return type.nullness().isEmpty() ? plain : plain.annotated(annotations(type.nullness()));
  }

  private static TypeName plain(JavaType type) {
    if (type instanceof JavaType.Primitive primitive) {
      return primitive(primitive);
    }
    if (type instanceof JavaType.Declared declared) {
      return declared(declared);
    }
    if (type instanceof JavaType.Array array) {
      return ArrayTypeName.of(type(array.component()));
    }
    if (type instanceof JavaType.Wildcard wildcard) {
      return wildcard(wildcard);
    }
    return TypeVariableName.get(((JavaType.Variable) type).name());
  }

  private static TypeName primitive(JavaType.Primitive primitive) {
    return switch (primitive.keyword()) {
      case "void" -> TypeName.VOID;
      case "boolean" -> TypeName.BOOLEAN;
      case "byte" -> TypeName.BYTE;
      case "short" -> TypeName.SHORT;
      case "int" -> TypeName.INT;
      case "long" -> TypeName.LONG;
      case "char" -> TypeName.CHAR;
      case "float" -> TypeName.FLOAT;
      default -> TypeName.DOUBLE;
    };
  }

  private static TypeName declared(JavaType.Declared type) {
    List<TypeName> arguments = type.arguments().stream().map(Poet::type).toList();
    @Nullable TypeName outer = type.outer() == null ? null : type(type.outer());
    if (outer instanceof ParameterizedTypeName parameterized) {
      return parameterized.nestedClass(type.name().simpleName(), arguments);
    }
    ClassName raw =
        outer instanceof ClassName around
            ? around.nestedClass(type.name().simpleName())
            : name(type.name());
    // The annotations stand on the class name: JavaPoet prints those of a parameterized type there.
    return arguments.isEmpty()
        ? raw
        : ParameterizedTypeName.get(raw, arguments.toArray(new TypeName[0]));
  }

  private static TypeName wildcard(JavaType.Wildcard wildcard) {
    if (wildcard.upper() != null) {
      return WildcardTypeName.subtypeOf(type(wildcard.upper()));
    }
    return wildcard.lower() != null
        ? WildcardTypeName.supertypeOf(type(wildcard.lower()))
        : WildcardTypeName.subtypeOf(Object.class);
  }

  static List<AnnotationSpec> annotations(List<Nullness> annotations) {
    return annotations.stream().map(Poet::annotation).toList();
  }

  private static AnnotationSpec annotation(Nullness nullness) {
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(name(nullness.type()));
    for (Nullness.Value value : nullness.values()) {
      if (value.of() != null) {
        annotation.addMember(value.element(), "$T.$L", name(value.of()), value.value());
      } else if (value.value() instanceof String text) {
        annotation.addMember(value.element(), "$L", Literals.string(text));
      } else {
        annotation.addMember(value.element(), "$L", value.value());
      }
    }
    return annotation.build();
  }
}
