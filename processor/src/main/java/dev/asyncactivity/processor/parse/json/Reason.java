package dev.asyncactivity.processor.parse.json;

import dev.asyncactivity.processor.parse.json.Verdict.Unreadable;
import javax.lang.model.element.TypeElement;

/** Why a type is not read back, with the fix; {@code %s} is the member that is to blame. */
enum Reason {
  OBJECT(
      "it arrives as a map, a list or a number, and a cast of it fails", "Name the class itself"),
  INTERFACE(
      "it is an interface without type information" + Reason.FAILS,
      "Use a record, or add @JsonTypeInfo"),
  ABSTRACT(
      "it is abstract and without type information" + Reason.FAILS,
      "Use a record, or add @JsonTypeInfo"),
  INNER("it is an inner class that is not static" + Reason.FAILS, "Make it static"),
  NO_CONSTRUCTOR(
      "it has no constructor without parameters, and no @JsonCreator" + Reason.FAILS,
      "Use a record, or add one of these"),
  BUILDER_ONLY(
      "Lombok's @Builder leaves it no constructor that Jackson can call" + Reason.FAILS,
      "Add @Jacksonized"),
  NO_PROPERTIES("it has no properties, so encoding it fails", "Use a record, or an enum"),
  READ_ONLY(
      "its %1$s() is written as a property \"%2$s\" that nothing reads" + Reason.FAILS,
      "Put @JsonIgnore on %1$s(), or rename it"),
  KEY(
      "as the key of a map it is written as its toString(), and not read from that",
      "Use a String, a number or an enum as the key, or a list of records"),
  TYPE_NOT_WRITTEN(
      "the type arguments of the outermost type are not known when it is written, so its"
          + " @JsonTypeInfo is left out"
          + Reason.FAILS,
      "Wrap it in a record that is not generic, or use an array"),
  NO_NAMES_LISTED(
      "its @JsonTypeInfo writes the names of its subtypes, and no @JsonSubTypes lists them"
          + Reason.FAILS,
      "List them"),
  NAME_NOT_LISTED(
      "its name is not in @JsonSubTypes of the type with @JsonTypeInfo" + Reason.FAILS,
      "Add it there");

  private static final String FAILS = ", so decoding it fails at every try";

  private final String text;
  private final String fix;

  Reason(String text, String fix) {
    this.text = text;
    this.fix = fix;
  }

  Unreadable of(TypeElement type, Object... members) {
    return new Unreadable(
        type.getQualifiedName().toString(),
        String.format(text, members),
        String.format(fix, members));
  }
}
