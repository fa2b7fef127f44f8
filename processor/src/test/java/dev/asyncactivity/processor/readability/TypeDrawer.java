package dev.asyncactivity.processor.readability;

import dev.asyncactivity.processor.oracle.Dice;
import java.util.ArrayList;
import java.util.List;

/** Draws types, and declares what it needs for them. */
final class TypeDrawer {
  private static final List<String> SCALARS =
      List.of(
          "String",
          "String",
          "Integer",
          "Long",
          "Boolean",
          "Double",
          "java.math.BigDecimal",
          "java.math.BigInteger",
          "java.util.UUID",
          "java.util.Locale",
          "java.util.Currency",
          "java.util.Date",
          "java.util.OptionalInt",
          "java.net.URI",
          "java.time.Instant",
          "java.time.Duration",
          "java.time.Period",
          "java.time.LocalDate",
          "java.time.LocalTime",
          "java.time.LocalDateTime",
          "java.time.OffsetDateTime",
          "java.time.ZonedDateTime",
          "java.time.Year",
          "java.time.YearMonth",
          "java.time.ZoneId",
          "java.time.DayOfWeek",
          "CharSequence");
  private static final List<String> PRIMITIVES =
      List.of("int", "long", "boolean", "double", "char", "byte[]", "int[][]", "short", "float");
  private static final List<String> HOLDERS =
      List.of(
          "java.util.List",
          "java.util.List",
          "java.util.Set",
          "java.util.Collection",
          "java.util.Optional",
          "java.util.Deque",
          "java.util.ArrayList");
  private static final List<String> KEYS =
      List.of(
          "String",
          "String",
          "String",
          "Integer",
          "Long",
          "Boolean",
          "java.util.UUID",
          "java.util.Locale",
          "java.time.LocalDate",
          "java.time.Instant",
          "java.time.Duration",
          "java.math.BigDecimal",
          "java.util.List<String>",
          "java.util.Optional<String>");

  private final Dice dice;
  private final Members members;
  private final List<String> declarations = new ArrayList<>();
  private int names;

  TypeDrawer(long seed) {
    dice = new Dice(seed);
    members = new Members(dice);
  }

  Dice dice() {
    return dice;
  }

  Members members() {
    return members;
  }

  String newName() {
    return "T" + ++names;
  }

  void declare(String declaration) {
    declarations.add(declaration);
  }

  String declarations() {
    return String.join("\n", declarations);
  }

  /** The type of a component, a field or a result that may be a primitive. */
  String propertyType(int depth) {
    return dice.percent(25) ? dice.oneOf(PRIMITIVES) : anyType(depth);
  }

  /** A type that can be a type argument. */
  String anyType(int depth) {
    // The outermost type is never a scalar, which would show nothing.
    int chance = depth == 0 ? dice.below(82) + 18 : dice.below(100) - 25 * depth;
    if (chance < 18) {
      return dice.oneOf(SCALARS);
    }
    if (chance < 38) {
      return holder(depth);
    }
    if (chance < 58) {
      return new RecordDrawer(this).record(depth);
    }
    if (chance < 76) {
      return new BeanDrawer(this).bean(depth);
    }
    if (chance < 88) {
      return new FamilyDrawer(this).use(depth);
    }
    return chance < 96 ? new RecordDrawer(this).generic(depth) : other(depth);
  }

  private String holder(int depth) {
    int kind = dice.below(10);
    if (kind < 2) {
      return anyType(depth + 1) + "[]";
    }
    if (kind < 5) {
      return "java.util.Map<" + key() + ", " + anyType(depth + 1) + ">";
    }
    if (kind == 5) {
      return "java.util.List<? extends " + anyType(depth + 1) + ">";
    }
    return dice.oneOf(HOLDERS) + "<" + anyType(depth + 1) + ">";
  }

  private String key() {
    int kind = dice.below(12);
    if (kind < 8) {
      return dice.oneOf(KEYS);
    }
    if (kind == 8) {
      return enumeration();
    }
    String name = newName();
    String text = dice.percent(40) ? "public String toString() { return \"k\"; }" : "";
    declare(
        switch (kind) {
          case 9 -> "record %s(String text) { %s }\n".formatted(name, text);
          case 10 -> "record %s(int a, int b) { %s }\n".formatted(name, text);
          default ->
              "class %s { public String a; %s public static %s of(String a) { return new %s(); } }\n"
                  .formatted(name, text, name, name);
        });
    return name;
  }

  private String enumeration() {
    String name = newName();
    String helper = dice.percent(30) ? "public boolean isOne() { return true; }" : "";
    declare("enum %s { ONE, TWO { }; %s }\n".formatted(name, helper));
    return name;
  }

  private String other(int depth) {
    String name = newName();
    switch (dice.below(7)) {
      case 0, 1 -> {
        declare(
            "interface %s { }\nrecord %sA(int a) implements %s { }\n".formatted(name, name, name));
        return name;
      }
      case 2 -> {
        declare(
            "abstract class %s { public int a; }\nclass %sA extends %s { }\n"
                .formatted(name, name, name));
        return name;
      }
      case 3 -> {
        declare("class %s { class Inner { public int a; } }\n".formatted(name));
        return name + ".Inner";
      }
      case 4 -> {
        declare(
            "record %s(String text, %s next) { %s }\n"
                .formatted(name, name, members.helpers(Members.taken(List.of("text", "next")))));
        return name;
      }
      case 5 -> {
        declare(
            "class %s extends java.util.ArrayList<%s> { }\n".formatted(name, anyType(depth + 1)));
        return name;
      }
      default -> {
        return enumeration();
      }
    }
  }
}
