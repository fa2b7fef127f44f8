package dev.asyncactivity.http;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * An HTTP response, for whatever serves HTTP to write.
 *
 * @param status the status
 * @param headers the headers
 * @param body the body; empty if there is none
 * @since 0.1.0
 */
public record Response(int status, Map<String, String> headers, byte[] body) {

  /** The header that repeats the outcome: no proxy sets it. */
  public static final String OUTCOME = "Async-Activity-Outcome";

  public Response {
    TreeMap<String, String> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    sorted.putAll(headers);
    headers = Collections.unmodifiableMap(sorted);
  }

  /**
   * What became of the call, in a word that never changes, such as {@code accepted}.
   *
   * @return the outcome; empty if the response is none of a call
   */
  public String outcome() {
    return headers.getOrDefault(OUTCOME, "");
  }

  /**
   * The body as text.
   *
   * @return the text
   */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /**
   * The same with another header.
   *
   * @param name the header
   * @param value its value
   * @return the response
   */
  public Response with(String name, String value) {
    TreeMap<String, String> more = new TreeMap<>(headers);
    more.put(name, value);
    return new Response(status, more, body);
  }

  @Override
  public String toString() {
    return "Response[" + status + " " + outcome() + "]";
  }
}
