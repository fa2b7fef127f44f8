package dev.asyncactivity.processor.parse.json;

import dev.asyncactivity.processor.diagnostic.UnreadableReason;
import dev.asyncactivity.processor.parse.Verdict;
import dev.asyncactivity.processor.parse.Verdict.Silent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a type and the types of its properties, each as the reader knows it and as the
 * writer does. They differ: the reader has the method's generic type, the writer only the class of
 * the value, so that it knows a type argument of the outermost type by its bound.
 */
final class TypeWalk {
  /** Generic types can grow without end. */
  private static final int MOST_TYPES = 500;

  private final Elements elements;
  private final Types types;
  private final Set<String> seen = new HashSet<>();

  TypeWalk(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  Verdict judgeRoot(TypeMirror type) {
    return judge(type, asOfItsClass(type));
  }

  /** A type as it is known from an object's class alone. */
  private TypeMirror asOfItsClass(TypeMirror type) {
    if (type instanceof ArrayType array) {
      TypeMirror component = asOfItsClass(array.getComponentType());
      boolean isGeneric = component instanceof DeclaredType || component instanceof ArrayType;
      return isGeneric && component.getKind() != TypeKind.ERROR
          ? types.getArrayType(component)
          : type; // Also of what is no type of a component, such as void.
    }
    return type instanceof DeclaredType declared ? declared.asElement().asType() : type;
  }

  private Verdict judge(TypeMirror readAs, TypeMirror writtenAs) {
    TypeMirror read = bound(readAs);
    TypeMirror written = bound(writtenAs);
    if (read.getKind().isPrimitive() || read.getKind() == TypeKind.VOID) {
      return Silent.READABLE;
    }
    if (read instanceof ArrayType array) {
      TypeMirror component =
          written instanceof ArrayType other ? other.getComponentType() : array.getComponentType();
      return judge(array.getComponentType(), component);
    }
    if (!(read instanceof DeclaredType declared) || read.getKind() == TypeKind.ERROR) {
      return Silent.UNJUDGED;
    }
    if (!seen.add(read + " " + written)) {
      return Silent.READABLE; // As far as it goes: the first time, it is judged.
    }
    TypeElement type = (TypeElement) declared.asElement();
    if (seen.size() > MOST_TYPES) {
      return Silent.UNJUDGED;
    }
    return JdkTypes.isJdk(type)
        ? judgeJdk(declared, type, written)
        : judgeClass(declared, type, written);
  }

  private static TypeMirror bound(TypeMirror type) {
    if (type instanceof TypeVariable variable) {
      return bound(variable.getUpperBound());
    }
    @Nullable TypeMirror bound =
        type instanceof WildcardType wildcard ? wildcard.getExtendsBound() : null;
    return bound == null ? type : bound(bound);
  }

  private Verdict judgeJdk(DeclaredType read, TypeElement type, TypeMirror written) {
    if (JdkTypes.isScalar(type) || type.getKind() == ElementKind.ENUM) {
      return Silent.READABLE;
    }
    List<? extends TypeMirror> arguments = read.getTypeArguments();
    boolean isKnown = JdkTypes.isHolder(type) || JdkTypes.isMap(type);
    if (arguments.isEmpty() || !(isKnown || JdkTypes.isOtherHolder(type))) {
      return Silent.UNJUDGED;
    }
    List<? extends TypeMirror> writtenArguments = asWritten(read, written).getTypeArguments();
    int last = arguments.size() - 1;
    Verdict verdict = isKnown ? Silent.READABLE : Silent.UNJUDGED;
    if (last == 1) {
      verdict = verdict.and(() -> MapKeys.judge(bound(arguments.get(0))));
    }
    return verdict.and(() -> judge(arguments.get(last), writtenArguments.get(last)));
  }

  /** The writer looks at the value's class where it knows less than the reader. */
  private DeclaredType asWritten(DeclaredType read, TypeMirror written) {
    boolean isSame =
        written instanceof DeclaredType other
            && other.asElement().equals(read.asElement())
            && other.getTypeArguments().size() == read.getTypeArguments().size();
    return (DeclaredType) (isSame ? written : read.asElement().asType());
  }

  private Verdict judgeClass(DeclaredType read, TypeElement type, TypeMirror written) {
    JsonClass seenByJackson = new JsonClass(type);
    if (new Construction(type).isBuilderOnly(elements) && !seenByJackson.isAnnotated()) {
      return Verdict.unreadable(UnreadableReason.BUILDER_ONLY, type);
    }
    if (seenByJackson.isUnjudged()) {
      return Silent.UNJUDGED;
    }
    return TypeInformation.of(seenByJackson)
        .map(information -> judgePolymorphic(information, type, written))
        .orElseGet(() -> judgeValue(read, seenByJackson, written));
  }

  private Verdict judgePolymorphic(
      TypeInformation information, TypeElement type, TypeMirror written) {
    if (!information.isNeeded()) {
      return Silent.UNJUDGED;
    }
    if (!TypeInformation.isOn(written)) {
      return Verdict.unreadable(UnreadableReason.TYPE_NOT_WRITTEN, type);
    }
    if (!type.getTypeParameters().isEmpty() || !isClass(written, type)) {
      return Silent.UNJUDGED;
    }
    Set<TypeElement> listed = information.listed();
    Set<TypeElement> classes = information.classes();
    if (classes.isEmpty() && information.isByName()) {
      return Verdict.unreadable(UnreadableReason.NO_NAMES_LISTED, type);
    }
    Verdict verdict = information.isOpen() ? Silent.UNJUDGED : Silent.READABLE;
    for (TypeElement subtype : classes) {
      verdict = verdict.and(() -> judgeSubtype(subtype, information, listed));
    }
    return verdict;
  }

  private Verdict judgeSubtype(
      TypeElement type, TypeInformation information, Set<TypeElement> listed) {
    JsonClass seenByJackson = new JsonClass(type);
    if (information.isByName() && !listed.contains(type)) {
      return Verdict.unreadable(UnreadableReason.NAME_NOT_LISTED, type);
    }
    boolean isPlain =
        type.getKind() != ElementKind.ENUM
            && type.getTypeParameters().isEmpty()
            && !information.isNamedTwice(type);
    if (!isPlain
        || seenByJackson.isUnjudged()
        || seenByJackson.hasProperty(information.property())) {
      return Silent.UNJUDGED;
    }
    return judgeValue((DeclaredType) type.asType(), seenByJackson, type.asType());
  }

  private static boolean isClass(TypeMirror type, TypeElement expected) {
    return type instanceof DeclaredType declared && declared.asElement().equals(expected);
  }

  /** A value whose class is known. */
  private Verdict judgeValue(DeclaredType read, JsonClass type, TypeMirror written) {
    if (type.type().getKind() == ElementKind.ENUM) {
      return Silent.READABLE;
    }
    Construction construction = new Construction(type.type());
    Verdict verdict = construction.verdict();
    if (verdict != Silent.READABLE) {
      return verdict;
    }
    Map<String, VariableElement> creator = construction.creatorParameters();
    // A subclass is met there, and is no part of what the class says.
    if (!type.type().getPermittedSubclasses().isEmpty()) {
      verdict = Silent.UNJUDGED;
    }
    boolean isEmpty = !type.isRecord();
    for (JsonProperty property : type.properties(creator)) {
      if (!type.leavesOut(property)) {
        isEmpty &= !property.isWritten();
        verdict = verdict.and(() -> judgeProperty(property, read, type, written));
      } else if (type.isRecord() || property.isCreated()) {
        isEmpty = false;
        verdict = verdict.and(() -> Silent.UNJUDGED); // The creator's part may be left of it.
      }
    }
    if (isEmpty) {
      return type.hasAnnotations()
          ? Silent.UNJUDGED
          : Verdict.unreadable(UnreadableReason.NO_PROPERTIES, type.type());
    }
    return verdict;
  }

  private Verdict judgeProperty(
      JsonProperty property, DeclaredType read, JsonClass type, TypeMirror written) {
    if (!property.isWritten()) {
      return property.isRead() ? Silent.UNJUDGED : Silent.READABLE;
    }
    if (property.isUnjudged() || (type.isRecord() && property.hasSetter())) {
      return Silent.UNJUDGED;
    }
    if (!property.isRead()) {
      return judgeReadOnly(property, type);
    }
    List<TypeMirror> asRead =
        property.members().stream().map(member -> typeIn(read, member)).toList();
    TypeMirror first = asRead.get(0);
    if (!asRead.stream().allMatch(other -> types.isSameType(first, other))) {
      return Silent.UNJUDGED;
    }
    return judge(first, typeIn(asWritten(read, written), property.members().get(0)));
  }

  /** Jackson adds to a collection or a map that a getter returns, if it can. */
  private Verdict judgeReadOnly(JsonProperty property, JsonClass type) {
    ExecutableElement getter = property.getter().orElseThrow();
    if (mayBeFilled(getter.getReturnType())) {
      return Silent.UNJUDGED;
    }
    if (type.skipsUnknown()) {
      return Silent.READABLE;
    }
    return Verdict.unreadable(
        UnreadableReason.READ_ONLY,
        (TypeElement) getter.getEnclosingElement(),
        getter.getSimpleName(),
        property.name());
  }

  private static boolean mayBeFilled(TypeMirror type) {
    return bound(type) instanceof DeclaredType declared
        && new Supertypes((TypeElement) declared.asElement())
            .all().stream().anyMatch(JdkTypes::isCollectionOrMap);
  }

  /** The type of a getter, a field or a parameter with its owner's type arguments. */
  private TypeMirror typeIn(DeclaredType owner, Element member) {
    if (member instanceof ExecutableElement getter) {
      return methodIn(owner, getter).getReturnType();
    }
    return member.getEnclosingElement() instanceof ExecutableElement method
        ? methodIn(owner, method).getParameterTypes().get(method.getParameters().indexOf(member))
        : types.asMemberOf(owner, member);
  }

  private ExecutableType methodIn(DeclaredType owner, ExecutableElement method) {
    return (ExecutableType) types.asMemberOf(owner, method);
  }
}
