package dev.asyncactivity.processor.diagnostic;

/** Why a type is {@link Problem#UNREADABLE_TYPE}, and the fix, which its text ends with. */
public enum UnreadableReason {
  OBJECT(
      "it arrives as a map, a list or a number, and a cast of it fails", "Name the class itself"),
  INTERFACE(
      "it is an interface without type information" + UnreadableReason.FAILS,
      "Use a record, or add @JsonTypeInfo"),
  ABSTRACT(
      "it is abstract and without type information" + UnreadableReason.FAILS,
      "Use a record, or add @JsonTypeInfo"),
  INNER("it is an inner class that is not static" + UnreadableReason.FAILS, "Make it static"),
  NO_CONSTRUCTOR(
      "it has no constructor without parameters, and no @JsonCreator" + UnreadableReason.FAILS,
      "Use a record, or add one of these"),
  BUILDER_ONLY(
      "Lombok's @Builder leaves it no constructor that Jackson can call" + UnreadableReason.FAILS,
      "Add @Jacksonized"),
  NO_PROPERTIES("it has no properties, so encoding it fails", "Use a record, or an enum"),
  READ_ONLY(
      "its %1$s() is written as a property \"%2$s\" that nothing reads" + UnreadableReason.FAILS,
      "Put @JsonIgnore on %1$s(), or rename it"),
  KEY(
      "as the key of a map it is written as its toString(), and not read from that",
      "Use a String, a number or an enum as the key, or a list of records"),
  TYPE_NOT_WRITTEN(
      "the type arguments of the outermost type are not known when it is written, so its"
          + " @JsonTypeInfo is left out"
          + UnreadableReason.FAILS,
      "Wrap it in a record that is not generic, or use an array"),
  NO_NAMES_LISTED(
      "its @JsonTypeInfo writes the names of its subtypes, and no @JsonSubTypes lists them"
          + UnreadableReason.FAILS,
      "List them"),
  NAME_NOT_LISTED(
      "its name is not in @JsonSubTypes of the type with @JsonTypeInfo" + UnreadableReason.FAILS,
      "Add it there"),

  // Cadence's: of Gson without adapters.
  UNTYPED_NUMBER(
      "a whole number arrives as a Double, and a record as a map", "Name the class itself"),
  CLOSED(
      "Gson reads its private fields, and the JDK does not open them, so encoding it fails",
      "Use a text or a number"),
  NO_INSTANCE("Gson makes no instance of it, so decoding it fails", "Use a record");

  private static final String FAILS = ", so decoding it fails at every try";

  private final String text;
  private final String fix;

  UnreadableReason(String text, String fix) {
    this.text = text;
    this.fix = fix;
  }

  /** The reason with the names of the members that are to blame. */
  public String text(Object... members) {
    return String.format(text, members);
  }

  /** What to do, with the names of these members. */
  public String fix(Object... members) {
    return String.format(fix, members);
  }
}
