package dev.asyncactivity.http.route;

import dev.asyncactivity.http.Request;
import dev.asyncactivity.http.Response;
import java.util.Set;

/**
 * Lets the pages of some origins send JSON, never with credentials.
 *
 * @param origins the origins, such as {@code https://app.example}; none by default
 */
public record Cors(Set<String> origins) {

  /** Nobody. */
  public static final Cors OFF = new Cors(Set.of());

  /** Whether a browser asks whether a page of one of the origins may send something. */
  public boolean isPreflight(Request request) {
    return request.method().equals("OPTIONS")
        && isAllowed(request)
        && request.header("Access-Control-Request-Method").isPresent();
  }

  private boolean isAllowed(Request request) {
    return request.header("Origin").filter(origins::contains).isPresent();
  }

  /** The response, as a page of one of the origins may read it. */
  public Response allowed(Request request, Response response) {
    if (origins.isEmpty()) {
      return response;
    }
    Response varying = response.with("Vary", "Origin");
    if (!isAllowed(request)) {
      return varying;
    }
    return varying
        .with("Access-Control-Allow-Origin", request.header("Origin").orElseThrow())
        .with("Access-Control-Allow-Methods", "GET, HEAD, POST")
        .with("Access-Control-Allow-Headers", "Authorization, Content-Type")
        .with("Access-Control-Expose-Headers", Response.OUTCOME + ", Retry-After");
  }
}
