package dev.asyncactivity.http.shape;

/**
 * One thing that is wrong with a body. It names fields, never values.
 *
 * @param pointer where: a JSON pointer, empty for the whole body
 * @param code what, for programs
 * @param detail what, for people
 */
public record BodyError(String pointer, Code code, String detail) {

  /** What can be wrong. */
  public enum Code {
    /** A field is not there. */
    MISSING,
    /** No such field. */
    UNKNOWN,
    /** Null where null is not taken. */
    NULL,
    /** JSON of another type. */
    TYPE,
    /** A number with a fraction. */
    NOT_WHOLE,
    /** A number that is too small or too large. */
    RANGE,
    /** A text that is none of those which can be chosen. */
    CHOICE,
    /** A text of another form. */
    FORMAT,
    /** A field under two of its names. */
    TWICE;

    /** As it is written in an answer: {@code not-whole}. */
    public String text() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
