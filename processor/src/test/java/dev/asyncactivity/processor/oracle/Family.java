package dev.asyncactivity.processor.oracle;

import java.util.List;

/**
 * Methods with one name and the same parameters, which override one another.
 *
 * @param name the methods' name
 * @param parameters the parameters
 * @param result the result of all of them; {@code null} if each may choose one that is narrower
 */
record Family(String name, List<Parameter> parameters, Result result) {

  enum Parameter {
    STRING,
    NUMBER,
    STRINGS,
    ANY,
    /** The type argument where it is known, and the type variable where it is not. */
    GENERIC,
    /** A type variable of the method. */
    OWN
  }

  enum Result {
    VOID,
    NUMBER,
    BOOLEAN,
    STRING,
    /** A type variable of the method. */
    OWN,
    /** These may be narrowed from one to the next. */
    OBJECT,
    BOUND,
    ARGUMENT,
    /** The type variable of the interface; narrower than its bound, the argument once known. */
    VARIABLE
  }

  enum Kind {
    ABSTRACT,
    DEFAULT,
    STATIC,
    PRIVATE;

    boolean isInherited() {
      return this == ABSTRACT || this == DEFAULT;
    }
  }

  /** A method of {@code Object}: cannot be a default method. */
  boolean isOfObject() {
    return List.of("toString", "equals", "hashCode").contains(name);
  }

  boolean hasOwnVariable() {
    return result == Result.OWN;
  }

  /**
   * A method of a family.
   *
   * @param type the interface that declares it
   * @param result what it returns there
   * @param generic whether its parameters are of the interface's type variable
   */
  record Declaration(
      Node type, Family family, Kind kind, Result result, boolean generic, boolean throwing) {}

  /**
   * A method as a child sees it.
   *
   * @param result what it returns there, with the type argument that the child gives
   */
  record Seen(Declaration declaration, Result result) {}
}
