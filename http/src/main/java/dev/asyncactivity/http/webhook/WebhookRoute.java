package dev.asyncactivity.http.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AmbiguousActivityException;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.ContractHandle;
import dev.asyncactivity.InvalidCallbackTokenException;
import dev.asyncactivity.http.Request;
import dev.asyncactivity.http.Response;
import dev.asyncactivity.http.answer.Answers;
import dev.asyncactivity.http.answer.Outcomes;
import dev.asyncactivity.http.answer.Problem;
import dev.asyncactivity.http.answer.RefusedException;
import dev.asyncactivity.http.route.Auditing;
import dev.asyncactivity.http.route.BodyReader;
import dev.asyncactivity.http.route.Call;
import dev.asyncactivity.http.route.Exposed;
import dev.asyncactivity.http.route.FormBody;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers a sender's webhooks. Never 404 or 410: senders disable an endpoint on them. What comes
 * too early is 503, so that the sender repeats it; what comes too late is 200, and counted.
 *
 * @param path the path
 * @param scheme how the sender signs
 * @param method the method that is answered
 * @param mapping what a webhook means
 * @param client the client
 * @param auditing is told who answered what
 * @param clock tells the time
 * @since 0.1.0
 */
public record WebhookRoute(
    String path,
    WebhookScheme scheme,
    Exposed method,
    WebhookMapping mapping,
    AsyncActivityClient client,
    Auditing auditing,
    Clock clock) {
  private static final Logger log = LoggerFactory.getLogger(WebhookRoute.class);

  /** What may come to be pending, as far as the server's answer tells. */
  private static final Set<String> EARLY =
      Set.of("none_of_type", "none_with_key", "unknown_workflow", "not_started");

  public WebhookRoute {
    mapping.requireComplete(path);
    if (mapping.isByAddress() && method.isBySignal()) {
      throw new IllegalArgumentException(
          "The webhook %s needs a token: %s is answered by a signal, and no address finds it"
              .formatted(path, method.method().activityType()));
    }
  }

  /** The answer to a webhook; throws what refuses it. */
  public CompletableFuture<Response> answer(Request request) {
    if (!request.method().equals("POST")) {
      throw new RefusedException(Answers.problem(Problem.METHOD_NOT_ALLOWED).with("Allow", "POST"));
    }
    SignatureVerdict verdict = scheme.verify(request, clock.instant());
    if (verdict != SignatureVerdict.VALID) {
      log.warn("A webhook to {} was refused: {}", path, verdict.code());
      throw new RefusedException(
          Answers.problem(Problem.BAD_SIGNATURE).with("WWW-Authenticate", "Signature"));
    }
    WebhookBody body = new WebhookBody(json(request));
    WebhookAnswer answer;
    ActivityAddress address;
    ContractHandle handle;
    try {
      answer = mapping.answerOf(body);
      if (answer instanceof WebhookAnswer.Ignore) {
        return CompletableFuture.completedFuture(Answers.outcome("ignored"));
      }
      address = mapping.addressOf(body, client::openToken);
      handle = method.handle(client, address);
    } catch (InvalidCallbackTokenException e) {
      log.warn("A webhook to {} has no good callback token: {}", path, e.operatorMessage());
      return CompletableFuture.completedFuture(Answers.outcome(Problem.CALLBACK_NOT_FOUND.code()));
    } catch (IllegalArgumentException e) {
      log.warn("A webhook to {} does not have what its mapping needs", path);
      throw new RefusedException(Problem.INVALID_BODY);
    }
    return Call.on(() -> deliver(handle, answer), Problem.INVALID_BODY)
        .thenApply(
            response -> {
              auditing.record(null, method, address, "webhook" + path, response);
              return response;
            });
  }

  private static JsonNode json(Request request) {
    if (!BodyReader.isForm(request)) {
      return BodyReader.parse(request);
    }
    ObjectNode fields = Answers.object();
    FormBody.fields(request.body()).forEach(fields::put);
    return fields;
  }

  private CompletableFuture<Response> deliver(ContractHandle handle, WebhookAnswer answer) {
    CompletableFuture<CompletionOutcome> outcome =
        answer instanceof WebhookAnswer.Fail fail
            ? handle.failAsync(fail.failure())
            : handle.completeAsync(((WebhookAnswer.Complete) answer).result());
    return outcome.thenApply(WebhookRoute::told).exceptionally(this::notTold);
  }

  private static Response told(CompletionOutcome outcome) {
    if (!(outcome instanceof NotPending refused)) {
      return Outcomes.of(outcome, false);
    }
    return EARLY.contains(refused.reason().code())
        ? Answers.problem(Problem.NOT_PARKED_YET)
        : Answers.outcome(Outcomes.problem(refused.reason()).code());
  }

  private Response notTold(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    if (!(cause instanceof AmbiguousActivityException)) {
      throw new CompletionException(cause);
    }
    log.warn("A webhook to {} names several activities: {}", path, cause.toString());
    return Answers.problem(Problem.NOT_PARKED_YET);
  }
}
