package dev.asyncactivity.http.route;

import dev.asyncactivity.ActivityAddress.OfToken;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.ContractHandle;
import dev.asyncactivity.InvalidCallbackTokenException;
import dev.asyncactivity.http.Action;
import dev.asyncactivity.http.Action.Kind;
import dev.asyncactivity.http.Authorization;
import dev.asyncactivity.http.Authorizer;
import dev.asyncactivity.http.Caller;
import dev.asyncactivity.http.Request;
import dev.asyncactivity.http.Response;
import dev.asyncactivity.http.answer.Answers;
import dev.asyncactivity.http.answer.Outcomes;
import dev.asyncactivity.http.answer.Problem;
import dev.asyncactivity.http.answer.RefusedException;
import dev.asyncactivity.http.route.Exposed.Body;
import dev.asyncactivity.http.shape.BodyError;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers the URLs that hold a token. The token is opened before anything is said of routes.
 *
 * @param client the client
 * @param exposed the methods, by path
 * @param authorizer says who may do what
 * @param auditing is told who answered what
 */
public record Callbacks(
    AsyncActivityClient client,
    Map<String, Exposed> exposed,
    Authorizer authorizer,
    Auditing auditing) {
  private static final Logger log = LoggerFactory.getLogger(Callbacks.class);

  /** The answer to a request; throws what refuses it. */
  public CompletableFuture<Response> answer(Exchange exchange) {
    Request request = exchange.request();
    Path path = Path.of(request);
    Exposed method = exposed.get(path.name());
    OfToken address = open(path.token(), method);
    AsyncActivityClient inTheirName = inTheNameOf(request.caller());
    ContractHandle handle = method.handle(inTheirName, address);
    exchange.setRoute(path.name());
    Action action = method.action(path.rest());
    exchange.setRoute(path.name() + "/" + action.path());
    requireMethod(request, action);
    if (action.kind() == Kind.VIEW) {
      authorize(request.caller(), method, address, action);
      return View.of(method, handle);
    }
    return Call.on(
            () -> {
              SameSite.require(request);
              authorize(request.caller(), method, address, action);
              return perform(method, handle, action, request);
            },
            action.kind() == Kind.CANCEL
                ? Problem.CANCELLATION_NOT_REQUESTED
                : Problem.INVALID_BODY)
        .thenApply(
            response -> {
              auditing.record(request.caller(), method, address, action.path(), response);
              return response;
            });
  }

  /** One text for every reason, and for a method that is not exposed. */
  private OfToken open(String token, @Nullable Exposed method) {
    try {
      OfToken address = client.openToken(token);
      if (method != null) {
        method.handle(client, address); // Whether it is a token of this method.
        return address;
      }
    } catch (InvalidCallbackTokenException e) {
      log.debug("A callback token was refused: {}", e.operatorMessage());
    }
    throw new RefusedException(Problem.CALLBACK_NOT_FOUND);
  }

  private AsyncActivityClient inTheNameOf(@Nullable Caller caller) {
    return caller == null ? client : client.withIdentity(client.identity() + "/" + caller.name());
  }

  private static void requireMethod(Request request, Action action) {
    boolean isView = action.kind() == Kind.VIEW;
    boolean isGet = request.method().equals("GET") || request.method().equals("HEAD");
    if (isView ? !isGet : !request.method().equals("POST")) {
      throw new RefusedException(
          Answers.problem(Problem.METHOD_NOT_ALLOWED).with("Allow", isView ? "GET, HEAD" : "POST"));
    }
  }

  private void authorize(@Nullable Caller caller, Exposed method, OfToken address, Action action) {
    Authorization decision = authorizer.authorize(caller, method.method(), address, action);
    if (decision instanceof Authorization.Login login) {
      throw new RefusedException(loginRequired(login.challenge()));
    }
    if (!(decision instanceof Authorization.Allow)) { // A rule that gives null has allowed nothing.
      throw new RefusedException(Problem.FORBIDDEN);
    }
  }

  private static Response loginRequired(String challenge) {
    return Answers.problem(Problem.LOGIN_REQUIRED).with("WWW-Authenticate", challenge);
  }

  private CompletableFuture<Response> perform(
      Exposed method, ContractHandle handle, Action action, Request request) {
    Optional<Object> value = value(method, action, request);
    return switch (action.kind()) {
      case COMPLETE ->
          handle.completeAsync(value.orElse(null)).thenApply(it -> Outcomes.of(it, false));
      case FAIL ->
          handle
              .failAsync(value.orElseThrow(Callbacks::noFailure))
              .thenApply(it -> Outcomes.of(it, method.isRetryable(action)));
      case HEARTBEAT ->
          (value.isPresent() ? handle.heartbeatAsync(value.get()) : handle.heartbeatAsync())
              .thenApply(Outcomes::of);
      case CANCEL -> handle.reportCancellationAsync().thenApply(it -> Outcomes.of(it, false));
      case VIEW -> throw new IllegalStateException("A view changes nothing");
    };
  }

  /** A type whose JSON is not described lets null through. */
  private static RefusedException noFailure() {
    return new RefusedException(
        Answers.invalid(List.of(new BodyError("", BodyError.Code.NULL, "must not be null"))));
  }

  private Optional<Object> value(Exposed method, Action action, Request request) {
    BodyReader reader = new BodyReader(client);
    Optional<Body> body = method.body(action);
    boolean mayBeEmpty = action.kind() == Kind.HEARTBEAT && request.body().length == 0;
    if (body.isEmpty() || mayBeEmpty) {
      reader.requireEmpty(request);
      return Optional.empty();
    }
    return Optional.ofNullable(reader.read(request, body.get()));
  }
}
