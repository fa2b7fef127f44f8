package dev.asyncactivity.http.route;

import com.uber.m3.tally.Scope;
import dev.asyncactivity.http.Response;
import java.util.Map;

/**
 * Counts requests in the SDK's own metrics scope. All tags are of a fixed number of values.
 *
 * @param scope the client's scope
 */
public record RequestMeter(Scope scope) {
  private static final String REQUESTS = "async_activity_http_requests";

  /** Counts an answer. */
  public void count(String route, Response response) {
    String outcome = response.outcome();
    scope
        .tagged(
            Map.of(
                "route",
                route,
                "status",
                String.valueOf(response.status()),
                "outcome",
                outcome.isEmpty() ? "none" : outcome))
        .counter(REQUESTS)
        .inc(1);
  }
}
