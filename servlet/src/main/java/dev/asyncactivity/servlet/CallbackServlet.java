package dev.asyncactivity.servlet;

import dev.asyncactivity.http.CallbackHandler;
import dev.asyncactivity.http.Caller;
import dev.asyncactivity.http.Request;
import dev.asyncactivity.http.Response;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Serves a {@link CallbackHandler} in a servlet container, below the path that the servlet is
 * mapped to, such as {@code /callbacks/*}. Thread-safe.
 *
 * @since 0.1.0
 */
public final class CallbackServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient CallbackHandler handler;
  private final transient Function<HttpServletRequest, @Nullable Caller> login;

  /**
   * A servlet whose callers are those whom the container has let log in: the request's user
   * principal.
   *
   * @param handler answers the requests
   */
  public CallbackServlet(CallbackHandler handler) {
    this(handler, CallbackServlet::principal);
  }

  /**
   * A servlet with a login of its own.
   *
   * @param handler answers the requests
   * @param login says who sends a request; null for nobody
   */
  public CallbackServlet(
      CallbackHandler handler, Function<HttpServletRequest, @Nullable Caller> login) {
    this.handler = Objects.requireNonNull(handler, "handler");
    this.login = Objects.requireNonNull(login, "login");
  }

  private static @Nullable Caller principal(HttpServletRequest request) {
    Principal principal = request.getUserPrincipal();
    return principal == null ? null : new Caller(principal.getName());
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] body = request.getInputStream().readNBytes(handler.maxBody() + 1);
    Response answer =
        handler.handle(
            new Request(
                request.getMethod(), path(request), headers(request), body, login.apply(request)));
    response.setStatus(answer.status());
    answer.headers().forEach(response::setHeader);
    if (!request.getMethod().equals("HEAD")) { // Of which the length is among the headers.
      response.setContentLength(answer.body().length);
      response.getOutputStream().write(answer.body());
    }
  }

  /** As it came: the path info is decoded, and so may have other slashes. */
  private static String path(HttpServletRequest request) {
    return request
        .getRequestURI()
        .substring(request.getContextPath().length() + request.getServletPath().length());
  }

  private static Map<String, String> headers(HttpServletRequest request) {
    Map<String, String> headers = new HashMap<>();
    for (String name : Collections.list(request.getHeaderNames())) {
      headers.put(name, String.join(", ", Collections.list(request.getHeaders(name))));
    }
    return headers;
  }
}
