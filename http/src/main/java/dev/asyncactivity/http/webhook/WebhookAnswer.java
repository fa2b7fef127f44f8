package dev.asyncactivity.http.webhook;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a webhook means for the activity.
 *
 * @since 0.1.0
 */
public sealed interface WebhookAnswer {

  /**
   * It completes it.
   *
   * @param result the result, of the method's type; null for {@code void}
   */
  static WebhookAnswer complete(@Nullable Object result) {
    return new Complete(result);
  }

  /**
   * It fails it with a declared failure.
   *
   * @param failure the record
   */
  static WebhookAnswer fail(Object failure) {
    return new Fail(failure);
  }

  /** It is about something else: the sender is answered 200. */
  static WebhookAnswer ignore() {
    return new Ignore();
  }

  /**
   * It completes the activity.
   *
   * @param result the result
   * @since 0.1.0
   */
  record Complete(@Nullable Object result) implements WebhookAnswer {}

  /**
   * It fails the activity.
   *
   * @param failure the record
   * @since 0.1.0
   */
  record Fail(Object failure) implements WebhookAnswer {
    public Fail {
      Objects.requireNonNull(failure, "failure");
    }
  }

  /**
   * It is about something else.
   *
   * @since 0.1.0
   */
  record Ignore() implements WebhookAnswer {}
}
