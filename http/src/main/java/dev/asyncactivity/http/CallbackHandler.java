package dev.asyncactivity.http;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.http.answer.Answers;
import dev.asyncactivity.http.answer.Problem;
import dev.asyncactivity.http.answer.RefusedException;
import dev.asyncactivity.http.route.Callbacks;
import dev.asyncactivity.http.route.Cors;
import dev.asyncactivity.http.route.Exchange;
import dev.asyncactivity.http.route.RequestMeter;
import dev.asyncactivity.http.webhook.WebhookRoute;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers the URLs by which those outside complete, fail and look at activities: a request in, a
 * response out. Whatever serves HTTP calls it; a servlet is in {@code async-activity-servlet}. Only
 * what is exposed can be reached. Thread-safe.
 *
 * <p>Below the path where it is served there are
 *
 * <ul>
 *   <li>{@code GET /{name}/{token}}: how the activity stands, which never decides anything;
 *   <li>{@code POST /{name}/{token}/complete}, {@code /fail/{type}}, {@code /heartbeat} and {@code
 *       /cancel};
 *   <li>the same without the token in the path, where the {@code Authorization} header has it as a
 *       bearer's;
 *   <li>{@code GET /openapi.json}, and the paths of webhooks.
 * </ul>
 *
 * @since 0.1.0
 */
public final class CallbackHandler {
  private static final Logger log = LoggerFactory.getLogger(CallbackHandler.class);
  private static final byte[] NOTHING = {};

  private final Callbacks callbacks;
  private final Map<String, WebhookRoute> webhooks;
  private final String openApi;
  private final RateLimiter rateLimiter;
  private final Cors cors;
  private final RequestMeter meter;
  private final int maxBody;

  CallbackHandler(CallbackHandlerBuilder builder) {
    this.callbacks = builder.callbacks();
    this.webhooks = builder.webhooks();
    this.openApi = builder.openApi();
    this.rateLimiter = builder.rateLimiter;
    this.cors = builder.cors;
    this.meter = new RequestMeter(builder.client.calls().metrics());
    this.maxBody = builder.maxBody;
  }

  /**
   * A builder of a handler.
   *
   * @param client what answers the activities, with the token codec of the workers
   * @return the builder
   */
  public static CallbackHandlerBuilder newBuilder(AsyncActivityClient client) {
    return new CallbackHandlerBuilder(client);
  }

  /**
   * How many bytes a body may have.
   *
   * @return the number; whoever serves HTTP need not read more than one beyond it
   */
  public int maxBody() {
    return maxBody;
  }

  /**
   * Answers a request, and waits for it.
   *
   * @param request the request
   * @return the response, whatever happens: nothing is thrown
   */
  public Response handle(Request request) {
    return handleAsync(request).join();
  }

  /**
   * Answers a request, and holds no thread while Temporal is asked. The body is read in the calling
   * thread; the audit may hear of it in another.
   *
   * @param request the request
   * @return the response, whatever happens: the future never fails
   */
  public CompletableFuture<Response> handleAsync(Request request) {
    Exchange exchange = new Exchange(request);
    CompletableFuture<Response> answer;
    try {
      answer = answer(exchange);
    } catch (RuntimeException | Error e) { // As in another thread, where both fail the future.
      answer = CompletableFuture.failedFuture(e);
    }
    return answer
        .exceptionally(CallbackHandler::failed)
        .thenApply(
            response -> {
              meter.count(exchange.route(), response);
              return finished(request, response);
            });
  }

  private static Response failed(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    if (cause instanceof RefusedException refused) {
      return refused.response();
    }
    // Without its message, which may quote a body.
    log.error("A request failed: {}", cause.getClass().getName(), withoutMessage(cause));
    return Answers.problem(Problem.INTERNAL_ERROR);
  }

  private CompletableFuture<Response> answer(Exchange exchange) {
    Request request = exchange.request();
    Duration wait = rateLimiter.admit(request);
    if (wait.compareTo(Duration.ZERO) > 0) {
      String seconds = String.valueOf(Math.max(1, wait.toSeconds()));
      throw new RefusedException(
          Answers.problem(Problem.TOO_MANY_REQUESTS).with("Retry-After", seconds));
    }
    if (cors.isPreflight(request)) {
      exchange.setRoute("preflight");
      return CompletableFuture.completedFuture(Answers.empty(204));
    }
    if (request.body().length > maxBody) {
      throw new RefusedException(Problem.BODY_TOO_LARGE);
    }
    if (request.path().equals("/openapi.json")) {
      exchange.setRoute("openapi");
      return CompletableFuture.completedFuture(openApi(request));
    }
    WebhookRoute webhook = webhooks.get(request.path());
    if (webhook != null) {
      exchange.setRoute("webhook" + webhook.path());
      return webhook.answer(request);
    }
    return callbacks.answer(exchange);
  }

  private Response openApi(Request request) {
    if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
      return Answers.problem(Problem.METHOD_NOT_ALLOWED).with("Allow", "GET, HEAD");
    }
    return Answers.text(200, "application/json", openApi);
  }

  private Response finished(Request request, Response response) {
    Response finished =
        cors.allowed(request, response)
            .with("Cache-Control", "no-store")
            .with("Referrer-Policy", "same-origin")
            .with("X-Content-Type-Options", "nosniff");
    return request.method().equals("HEAD") ? withoutBody(finished) : finished;
  }

  /** With the length that a GET's has: whoever serves HTTP sees none, and may say 0. */
  private static Response withoutBody(Response full) {
    String length = String.valueOf(full.body().length);
    return new Response(full.status(), full.with("Content-Length", length).headers(), NOTHING);
  }

  private static Throwable withoutMessage(Throwable failure) {
    Throwable shown = new Throwable(failure.getClass().getName());
    shown.setStackTrace(failure.getStackTrace());
    return shown;
  }
}
