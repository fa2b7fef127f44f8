package dev.asyncactivity.http.shape;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** What JSON is taken for a type. Schema, check, forms and drift are made of it. */
public sealed interface Shape {

  /** A string of a kind. */
  record Text(TextKind kind) implements Shape {}

  /**
   * A number.
   *
   * @param whole whether it has no fraction
   * @param min the least, or null
   * @param max the greatest, or null
   */
  record Num(
      boolean whole,
      @org.jspecify.annotations.Nullable BigDecimal min,
      @org.jspecify.annotations.Nullable BigDecimal max)
      implements Shape {}

  /** True or false. */
  record Bool() implements Shape {}

  /** One of some strings. */
  record Choice(List<String> options) implements Shape {
    public Choice {
      options = List.copyOf(options);
    }
  }

  /** An array. */
  record ListOf(Shape element) implements Shape {}

  /**
   * An object whose keys are data.
   *
   * @param key what the keys are: a {@link Text} or {@link Choice}
   * @param value what the values are
   */
  record MapOf(Shape key, Shape value) implements Shape {}

  /**
   * An object of known fields.
   *
   * @param name the name of its type, unique for one reader
   * @param fields the fields, in the order of the declaration
   * @param open whether other fields are taken, too
   */
  record Obj(String name, List<Field> fields, boolean open) implements Shape {
    public Obj {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A field.
   *
   * @param name what it is written as
   * @param aliases what else it may be written as
   * @param shape its value
   * @param required whether it must be there
   */
  record Field(String name, List<String> aliases, Shape shape, boolean required) {
    public Field {
      aliases = List.copyOf(aliases);
    }
  }

  /** Null, or something. */
  record Nullable(Shape shape) implements Shape {}

  /** An object that contains objects of its own type: what it is stands further up. */
  final class Ref implements Shape {
    private final String name;
    private @org.jspecify.annotations.Nullable Obj target;

    /** A reference that {@link #bind} will complete. */
    public Ref(String name) {
      this.name = name;
    }

    /** Says what it is a reference to. */
    public void bind(Obj found) {
      target = found;
    }

    public String name() {
      return name;
    }

    public Obj target() {
      return Objects.requireNonNull(target, "bound while the type was read");
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
      return other instanceof Ref ref && ref.name.equals(name);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }

    @Override
    public String toString() {
      return "Ref[" + name + "]";
    }
  }

  /**
   * Anything, because what is taken is not known.
   *
   * @param why what makes it so
   */
  record Opaque(String why) implements Shape {}
}
