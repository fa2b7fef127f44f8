package dev.asyncactivity.http.webhook;

import dev.asyncactivity.ActivityAddress;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which activity a webhook is for, and what it means for it. Not thread-safe while it is set; the
 * functions must be.
 *
 * @since 0.1.0
 */
public final class WebhookMapping {
  private @Nullable Function<WebhookBody, ActivityAddress> address;
  private @Nullable Function<WebhookBody, String> token;
  private @Nullable Function<WebhookBody, WebhookAnswer> answer;

  /** For the handler's builder. */
  public WebhookMapping() {}

  /**
   * By a business key: what the webhook says names the workflow.
   *
   * @param naming gives the address
   * @return this mapping
   */
  public WebhookMapping address(Function<WebhookBody, ActivityAddress> naming) {
    this.address = Objects.requireNonNull(naming, "naming");
    return this;
  }

  /**
   * By a callback token, which the sender was given in a field that it sends back as it is.
   *
   * @param carrying finds the token
   * @return this mapping
   */
  public WebhookMapping token(Function<WebhookBody, String> carrying) {
    this.token = Objects.requireNonNull(carrying, "carrying");
    return this;
  }

  /**
   * Each webhook completes its activity.
   *
   * @param result makes the result
   * @return this mapping
   */
  public WebhookMapping complete(Function<WebhookBody, @Nullable Object> result) {
    Objects.requireNonNull(result, "result");
    return answer(body -> WebhookAnswer.complete(result.apply(body)));
  }

  /**
   * What each webhook means. Asked before {@link #address} and {@link #token}, so that what is
   * about something else needs neither.
   *
   * @param meaning gives the answer
   * @return this mapping
   */
  public WebhookMapping answer(Function<WebhookBody, WebhookAnswer> meaning) {
    this.answer = Objects.requireNonNull(meaning, "meaning");
    return this;
  }

  /** The answer that a webhook gives. */
  WebhookAnswer answerOf(WebhookBody body) {
    return Objects.requireNonNull(answer).apply(body);
  }

  /** The address that a webhook names, by its token or otherwise. */
  ActivityAddress addressOf(WebhookBody body, Function<String, ActivityAddress> open) {
    return token != null
        ? open.apply(token.apply(body))
        : Objects.requireNonNull(address).apply(body);
  }

  /** Whether the activity is looked for, and not named by its token. */
  boolean isByAddress() {
    return address != null;
  }

  /** Throws if something is missing. */
  void requireComplete(String path) {
    if (answer == null || (address == null) == (token == null)) {
      throw new IllegalArgumentException(
          "The webhook " + path + " needs complete or answer, and either address or token");
    }
  }
}
