package dev.asyncactivity.internal.call;

import java.util.function.Supplier;

/**
 * Marks the calls that a batch makes. A batch is given what makes a call and not the call itself,
 * so the mark is on the thread while that runs.
 */
public final class BatchScope {
  private static final ThreadLocal<Boolean> CURRENT = new ThreadLocal<>();

  private BatchScope() {}

  /** Runs what makes a call of a batch. */
  public static <T> T of(Supplier<T> makesCall) {
    CURRENT.set(true);
    try {
      return makesCall.get();
    } finally {
      CURRENT.remove();
    }
  }

  static boolean isCurrent() {
    return CURRENT.get() != null;
  }
}
