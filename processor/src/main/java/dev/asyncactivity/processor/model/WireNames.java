package dev.asyncactivity.processor.model;

import java.util.ArrayList;
import java.util.List;

/** The names on the wire that an activity type gives where a signal answers. */
public final class WireNames {

  private WireNames() {}

  public static String handOff(String activityType) {
    return activityType + ".handOff";
  }

  public static String withdraw(String activityType) {
    return activityType + ".withdraw";
  }

  public static String complete(String activityType) {
    return activityType + ".complete";
  }

  public static String fail(String activityType, String failureType) {
    return activityType + ".fail." + failureType;
  }

  public static String failWith(String activityType) {
    return activityType + ".failWith";
  }

  public static String answer(String activityType) {
    return activityType + ".answer";
  }

  /** The names of a method's signals. */
  public static List<String> signals(AsyncMethod method) {
    String type = method.activityType();
    List<String> signals = new ArrayList<>(List.of(complete(type), failWith(type)));
    if (method.failure() != null) {
      method.failure().records().forEach(it -> signals.add(fail(type, it.type())));
    }
    return signals;
  }
}
