package dev.asyncactivity.processor.model;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A type of the contract, with its nullness at every level. As a text it has no annotations. */
public sealed interface JavaType {

  /** The annotations of the type itself. */
  List<Nullness> nullness();

  /**
   * A primitive type, or {@code void}.
   *
   * @param keyword its keyword
   * @param nullness its annotations
   */
  record Primitive(String keyword, List<Nullness> nullness) implements JavaType {

    public boolean isVoid() {
      return keyword.equals("void");
    }

    @Override
    public String toString() {
      return keyword;
    }
  }

  /**
   * A class with its type arguments.
   *
   * @param outer the type of the instance around an inner class's, or null
   * @param name the class
   * @param arguments its type arguments
   * @param nullness its annotations
   */
  record Declared(
      @Nullable Declared outer,
      QualifiedName name,
      List<JavaType> arguments,
      List<Nullness> nullness)
      implements JavaType {

    @Override
    public String toString() {
      String simple = outer == null ? name.toString() : outer + "." + name.simpleName();
      return arguments.isEmpty()
          ? simple
          : arguments.stream()
              .map(Object::toString)
              .collect(Collectors.joining(", ", simple + "<", ">"));
    }
  }

  /**
   * An array.
   *
   * @param component what it holds
   * @param nullness its annotations
   */
  record Array(JavaType component, List<Nullness> nullness) implements JavaType {

    @Override
    public String toString() {
      return component + "[]";
    }
  }

  /**
   * A type argument that is not known.
   *
   * @param upper what it extends, or null
   * @param lower what it is a parent of, or null
   */
  record Wildcard(@Nullable JavaType upper, @Nullable JavaType lower) implements JavaType {

    /** None: they have no meaning on a wildcard. */
    @Override
    public List<Nullness> nullness() {
      return List.of();
    }

    @Override
    public String toString() {
      if (upper != null) {
        return "? extends " + upper;
      }
      return lower != null ? "? super " + lower : "?";
    }
  }

  /**
   * A type variable.
   *
   * @param name its name
   * @param nullness its annotations
   */
  record Variable(String name, List<Nullness> nullness) implements JavaType {

    @Override
    public String toString() {
      return name;
    }
  }
}
