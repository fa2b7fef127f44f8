package dev.asyncactivity.http.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.Optional;

/**
 * What a webhook says. Immutable.
 *
 * @since 0.1.0
 */
public final class WebhookBody {
  private final JsonNode json;

  /**
   * What a sender has sent.
   *
   * @param json the body as JSON; of a form, an object with its fields
   */
  public WebhookBody(JsonNode json) {
    this.json = Objects.requireNonNull(json, "json");
  }

  /**
   * A text, number or boolean, as text.
   *
   * @param pointer where, as a JSON pointer such as {@code /data/order}
   * @return the text
   * @throws IllegalArgumentException if there is none; the sender is answered 422
   */
  public String at(String pointer) {
    return find(pointer)
        .orElseThrow(() -> new IllegalArgumentException("The webhook has no " + pointer));
  }

  /**
   * A text, number or boolean, as text, if there is one.
   *
   * @param pointer where, as a JSON pointer
   * @return the text; empty if there is none
   */
  public Optional<String> find(String pointer) {
    JsonNode found = json.at(pointer);
    return found.isValueNode() && !found.isNull() ? Optional.of(found.asText()) : Optional.empty();
  }

  /**
   * All of it.
   *
   * @return the JSON, which must not be changed
   */
  public JsonNode json() {
    return json;
  }

  /** Nothing of what it says: that is somebody's data. */
  @Override
  public String toString() {
    return "WebhookBody";
  }
}
