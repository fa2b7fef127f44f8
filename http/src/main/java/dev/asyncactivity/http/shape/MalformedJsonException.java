package dev.asyncactivity.http.shape;

/**
 * A body is no JSON, or none that every reader would understand alike. Its message has no value.
 */
public final class MalformedJsonException extends Exception {
  private static final long serialVersionUID = 1L;

  MalformedJsonException(String message) {
    super(message);
  }
}
