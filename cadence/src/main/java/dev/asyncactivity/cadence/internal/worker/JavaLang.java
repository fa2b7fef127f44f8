package dev.asyncactivity.cadence.internal.worker;

import com.google.gson.Gson;

/**
 * Whether cadence-client can write exceptions: its Gson reads the private fields of {@code
 * Throwable}. Without the flag a worker that should report a failing activity reports nothing, and
 * the activity times out.
 */
public final class JavaLang {
  /** What to do. */
  public static final String FLAG =
      "start the JVM with --add-opens java.base/java.lang=ALL-UNNAMED, which cadence-client needs"
          + " to report failing activities";

  private JavaLang() {}

  /** Whether the JVM has the flag. */
  public static boolean isOpen() {
    return Throwable.class.getModule().isOpen("java.lang", Gson.class.getModule());
  }
}
