package dev.asyncactivity.internal.waiting;

import org.jspecify.annotations.Nullable;

/** The names that an activity type gives, on the wire. */
public final class WaitNames {
  private static final String COMPLETE = ".complete";
  private static final String FAIL = ".fail.";
  private static final String FAIL_WITH = ".failWith";
  private static final String ANSWER = ".answer";
  private static final String HAND_OFF = ".handOff";
  private static final String WITHDRAW = ".withdraw";

  private WaitNames() {}

  /** The signal with a result. */
  public static String complete(String activityType) {
    return activityType + COMPLETE;
  }

  /** The signal with a declared failure. */
  public static String fail(String activityType, String failureType) {
    return activityType + FAIL + failureType;
  }

  /** The signal with any other failure. */
  public static String failWith(String activityType) {
    return activityType + FAIL_WITH;
  }

  /** The query. */
  public static String answer(String activityType) {
    return activityType + ANSWER;
  }

  static String handOff(String activityType) {
    return activityType + HAND_OFF;
  }

  /** The activity type whose hand-off has this type; null if none has. */
  public static @Nullable String handedOffBy(String type) {
    return type.endsWith(HAND_OFF) ? type.substring(0, type.length() - HAND_OFF.length()) : null;
  }

  static String withdraw(String activityType) {
    return activityType + WITHDRAW;
  }
}
