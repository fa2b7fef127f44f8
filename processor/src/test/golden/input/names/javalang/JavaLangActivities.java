package names.javalang;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.util.List;

/** A user's types with the simple names of those that need no import. */
@ActivityInterface(namePrefix = "JavaLang_")
public interface JavaLangActivities {

  @AsyncActivity(failure = Exception.class, progress = Object.class)
  String own(Override override, Deprecated deprecated, Integer integer);

  @AsyncActivity
  java.lang.String theOther(java.lang.Integer integer, List<java.lang.Object> objects);

  @java.lang.Deprecated
  @AsyncActivity
  SuppressWarnings old(String text);
}
