package dev.asyncactivity.http;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP request, as whatever serves HTTP has read it.
 *
 * @param method the method, such as {@code POST}
 * @param path the path below the callbacks' own, percent-encoded as it came, such as {@code
 *     /request-approval/aas_…/complete}; no query
 * @param headers the headers, whatever the case of their names; of one that came more than once,
 *     the values with commas between them
 * @param body the raw body; empty if there is none. One that is longer than {@link
 *     CallbackHandler#maxBody} may end one byte after that
 * @param caller who has logged in, or null for nobody
 * @since 0.1.0
 */
public record Request(
    String method, String path, Map<String, String> headers, byte[] body, @Nullable Caller caller) {

  public Request {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(body, "body");
    TreeMap<String, String> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    sorted.putAll(headers);
    headers = Collections.unmodifiableMap(sorted);
  }

  /**
   * A header.
   *
   * @param name its name, in any case
   * @return its value, without space around it; empty if it did not come
   */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name)).map(String::strip);
  }

  /**
   * The media type of the body, without parameters.
   *
   * @return the media type in lower case; empty if none was given
   */
  public String mediaType() {
    String type = header("Content-Type").orElse("");
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /** The method alone: the path holds a token, and the rest is the caller's own. */
  @Override
  public String toString() {
    return "Request[" + method + "]";
  }
}
