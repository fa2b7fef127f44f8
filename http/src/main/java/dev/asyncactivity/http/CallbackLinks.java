package dev.asyncactivity.http;

import dev.asyncactivity.AsyncActivityHandle;
import java.net.URI;

/**
 * Makes the URLs of callbacks, for the hand-off to give to the outside. Immutable.
 *
 * @since 0.1.0
 */
public final class CallbackLinks {
  private final String base;

  private CallbackLinks(String base) {
    this.base = base;
  }

  /**
   * The links of a handler.
   *
   * @param url where the handler is served, such as {@code https://leave.example/callbacks}
   * @return the links
   * @throws IllegalArgumentException if it is no URL with scheme and host, or has a query or a
   *     fragment
   */
  public static CallbackLinks under(String url) {
    URI uri = URI.create(url);
    if (uri.getScheme() == null || uri.getHost() == null || !isPlace(uri)) {
      throw new IllegalArgumentException("Not the URL of a place: " + url);
    }
    return new CallbackLinks(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
  }

  /** What is behind ? or # is no path: the token would be in logs, or never be sent. */
  private static boolean isPlace(URI uri) {
    return uri.getRawQuery() == null && uri.getRawFragment() == null;
  }

  /**
   * The URL by which a parked activity is looked at, and below which it is answered: {@code
   * /complete} and so on.
   *
   * @param pending the handle in the hand-off
   * @return the URL, which holds the token: whoever has it can answer
   * @throws IllegalStateException if the handle has no callback token
   */
  public String to(AsyncActivityHandle pending) {
    return base + "/" + ContractMethod.pathOf(pending.activityType()) + "/" + pending.token();
  }
}
