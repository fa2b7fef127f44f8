package dev.asyncactivity.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * How a method is polled.
 *
 * @param interval the time between two polls, as {@code Duration.parse} takes it
 * @param reference the type of what the hand-off returns, or null if there is none
 */
public record Polling(String interval, @Nullable JavaType reference) {

  /** The name of the method that polls. */
  public static String methodName(AsyncMethod method) {
    return "poll" + method.handleName();
  }
}
