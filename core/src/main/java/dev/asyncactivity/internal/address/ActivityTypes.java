package dev.asyncactivity.internal.address;

/** Compares names of activity types as the SDK makes them. */
public final class ActivityTypes {
  private static final char DOTTED_CAPITAL_I = '\u0130';

  private ActivityTypes() {}

  /**
   * Whether two names mean the same activity type. The SDK makes the name of a method {@code issue}
   * with the default locale of the JVM that it runs in: {@code Issue}, but with a dotted capital I
   * in Turkish and Azerbaijani. The worker may be such a JVM while the completer is not.
   *
   * @param one a name
   * @param other a name
   * @return whether they are the same but for the dot
   */
  public static boolean same(String one, String other) {
    return one.equals(other) || undotted(one).equals(undotted(other));
  }

  private static String undotted(String name) {
    return name.replace(DOTTED_CAPITAL_I, 'I');
  }
}
