package dev.asyncactivity.http.route;

import dev.asyncactivity.http.Request;

/** One request, and which route it took as far as is known. Not thread-safe. */
public final class Exchange {
  private final Request request;
  private String route = "unknown";

  public Exchange(Request request) {
    this.request = request;
  }

  public Request request() {
    return request;
  }

  /** The route without the token, one of a fixed number: for metrics. */
  public String route() {
    return route;
  }

  /** Says which route it is. */
  public void setRoute(String known) {
    route = known;
  }
}
