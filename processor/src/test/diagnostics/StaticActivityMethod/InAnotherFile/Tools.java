package cases;

import io.temporal.activity.ActivityMethod;

interface Tools {
  @ActivityMethod
  static void log(String line) {}
}
