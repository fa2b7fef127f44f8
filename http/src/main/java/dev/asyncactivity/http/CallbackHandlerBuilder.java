package dev.asyncactivity.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.http.openapi.MethodShapes;
import dev.asyncactivity.http.openapi.OpenApiDocument;
import dev.asyncactivity.http.route.Auditing;
import dev.asyncactivity.http.route.Callbacks;
import dev.asyncactivity.http.route.Cors;
import dev.asyncactivity.http.route.Exposed;
import dev.asyncactivity.http.route.Fill;
import dev.asyncactivity.http.shape.ShapeReader;
import dev.asyncactivity.http.webhook.WebhookMapping;
import dev.asyncactivity.http.webhook.WebhookRoute;
import dev.asyncactivity.http.webhook.WebhookScheme;
import io.temporal.common.converter.JacksonJsonPayloadConverter;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Settings of a {@link CallbackHandler}. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class CallbackHandlerBuilder {
  final AsyncActivityClient client;
  RateLimiter rateLimiter = request -> Duration.ZERO;
  Cors cors = Cors.OFF;
  int maxBody = 65_536;
  private final List<CallbackContract> contracts = new ArrayList<>();
  private final Map<String, List<Fill>> fills = new HashMap<>();
  private final List<Webhook> webhooks = new ArrayList<>();
  private ObjectMapper mapper = JacksonJsonPayloadConverter.newDefaultObjectMapper();
  private Authorizer authorizer = (caller, method, address, action) -> Authorization.allow();
  private Audit audit = entry -> {};
  private Clock clock = Clock.systemUTC();
  private boolean takesPlainTokens;

  private record Webhook(
      String path, WebhookScheme scheme, String activityType, WebhookMapping mapping) {}

  CallbackHandlerBuilder(AsyncActivityClient client) {
    this.client = Objects.requireNonNull(client, "client");
  }

  /**
   * Lets the activities of a contract be answered.
   *
   * @param contract the contract
   * @return this builder
   */
  public CallbackHandlerBuilder expose(CallbackContract contract) {
    contracts.add(Objects.requireNonNull(contract, "contract"));
    CallbackContract.checkPaths(contracts);
    return this;
  }

  /**
   * What the bodies' shapes are read with: the mapper of the data converter.
   *
   * @param objectMapper the mapper; {@code JacksonJsonPayloadConverter.newDefaultObjectMapper()} by
   *     default
   * @return this builder
   */
  public CallbackHandlerBuilder setObjectMapper(ObjectMapper objectMapper) {
    this.mapper = Objects.requireNonNull(objectMapper, "objectMapper");
    return this;
  }

  /**
   * Who may do what.
   *
   * @param rule the rule; by default whoever has the link may
   * @return this builder
   */
  public CallbackHandlerBuilder setAuthorizer(Authorizer rule) {
    this.authorizer = Objects.requireNonNull(rule, "rule");
    return this;
  }

  /**
   * How many requests are let in.
   *
   * @param limiter the limiter; none by default
   * @return this builder
   */
  public CallbackHandlerBuilder setRateLimiter(RateLimiter limiter) {
    this.rateLimiter = Objects.requireNonNull(limiter, "limiter");
    return this;
  }

  /**
   * Who is told who answered what.
   *
   * @param listener the audit; nobody by default
   * @return this builder
   */
  public CallbackHandlerBuilder setAudit(Audit listener) {
    this.audit = Objects.requireNonNull(listener, "listener");
    return this;
  }

  /**
   * How many bytes a body may have.
   *
   * @param bytes the number, less than 2 GiB; 65 536 by default
   * @return this builder
   */
  public CallbackHandlerBuilder setMaxBody(int bytes) {
    if (bytes < 1 || bytes == Integer.MAX_VALUE) { // One more is read to see that it is too long.
      throw new IllegalArgumentException("The number of bytes is out of range: " + bytes);
    }
    this.maxBody = bytes;
    return this;
  }

  /**
   * The origins whose pages may send JSON, without credentials.
   *
   * @param origins the origins, such as {@code https://app.example}; none by default
   * @return this builder
   */
  public CallbackHandlerBuilder setCorsOrigins(String... origins) {
    this.cors = new Cors(Set.copyOf(Arrays.asList(origins)));
    return this;
  }

  /**
   * Takes a field from the login, never from the body: it is filled in, in each result, failure and
   * progress of the activity that has it. Nobody can answer without a login then.
   *
   * @param activityType the activity type
   * @param pointer the field, such as {@code /by}
   * @param value what of the login it is, such as {@code Caller::name}
   * @return this builder
   */
  public CallbackHandlerBuilder fill(
      String activityType, String pointer, Function<Caller, String> value) {
    if (!pointer.startsWith("/") || pointer.indexOf('/', 1) > 0 || pointer.length() < 2) {
      throw new IllegalArgumentException("Not the pointer of a field at the top: " + pointer);
    }
    fills
        .computeIfAbsent(activityType, type -> new ArrayList<>())
        .add(new Fill(pointer.substring(1), Objects.requireNonNull(value, "value")));
    return this;
  }

  /**
   * Answers activities by a sender's webhooks. No authorizer is asked: the signature is the right.
   *
   * @param path where, such as {@code /psp}
   * @param scheme how the sender signs, such as {@code Webhooks.standard("whsec_…")}
   * @param activityType the type of the activities, which must be exposed
   * @param settings sets which activity a webhook is for, and what it means
   * @return this builder
   */
  public CallbackHandlerBuilder webhook(
      String path, WebhookScheme scheme, String activityType, Consumer<WebhookMapping> settings) {
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException("A path begins with /: " + path);
    }
    WebhookMapping mapping = new WebhookMapping();
    settings.accept(mapping);
    webhooks.add(
        new Webhook(path, Objects.requireNonNull(scheme, "scheme"), activityType, mapping));
    return this;
  }

  /**
   * Takes plain callback tokens, which anybody can make who knows the ids: for tests, and where
   * only those reach the handler who may answer everything.
   *
   * @return this builder
   */
  public CallbackHandlerBuilder takePlainTokens() {
    this.takesPlainTokens = true;
    return this;
  }

  /**
   * What tells the time to webhooks and audits.
   *
   * @param other the clock; the system's by default
   * @return this builder
   */
  public CallbackHandlerBuilder setClock(Clock other) {
    this.clock = Objects.requireNonNull(other, "other");
    return this;
  }

  /**
   * Makes the handler; no call to the server.
   *
   * @return the handler
   * @throws IllegalStateException if nothing is exposed, the client's tokens are plain, or the
   *     object mapper reads otherwise than the build or the data converter
   * @throws IllegalArgumentException if a setting does not fit the contracts
   */
  public CallbackHandler build() {
    if (contracts.isEmpty()) {
      throw new IllegalStateException(
          "Nothing is exposed: .expose(CallbackContract.of(YourActivities.class))");
    }
    if (client.hasPlainTokens() && !takesPlainTokens) {
      throw new IllegalStateException(
          "The client's callback tokens are plain, so anybody can make one. Give the client and the"
              + " workers setTokenCodec(TokenCodec.sealed(keys)), or say takePlainTokens() where"
              + " only those reach the handler who may answer everything.");
    }
    StartUpCheck check = new StartUpCheck(mapper, client::readJson);
    contracts.forEach(check::check);
    return new CallbackHandler(this);
  }

  Callbacks callbacks() {
    Map<String, Exposed> exposed = exposed();
    requireFillsFit(exposed);
    return new Callbacks(client, exposed, authorizer, auditing());
  }

  private Map<String, Exposed> exposed() {
    ShapeReader shapes = ShapeReader.of(mapper);
    Map<String, Exposed> exposed = new LinkedHashMap<>();
    for (CallbackContract contract : contracts) {
      for (ContractMethod method : contract.methods()) {
        List<Fill> ofType = fills.getOrDefault(method.activityType(), List.of());
        exposed.put(method.path(), Exposed.of(method, shapes, ofType));
      }
    }
    return exposed;
  }

  /** A field that nothing has would silently not be filled. */
  private void requireFillsFit(Map<String, Exposed> exposed) {
    fills.forEach(
        (type, ofType) ->
            ofType.forEach(
                fill -> {
                  Exposed method = ofType(exposed, type);
                  boolean isThere =
                      method.actions().stream()
                          .flatMap(action -> method.body(action).stream())
                          .anyMatch(body -> body.fills().contains(fill));
                  if (!isThere) {
                    throw new IllegalArgumentException(
                        "Nothing that answers " + type + " has a field " + fill.field());
                  }
                }));
  }

  private static Exposed ofType(Map<String, Exposed> exposed, String activityType) {
    return exposed.values().stream()
        .filter(it -> it.method().activityType().equals(activityType))
        .findAny()
        .orElseThrow(
            () -> new IllegalArgumentException("No such activity is exposed: " + activityType));
  }

  Map<String, WebhookRoute> webhooks() {
    Map<String, Exposed> exposed = exposed();
    Map<String, WebhookRoute> routes = new LinkedHashMap<>();
    for (Webhook it : webhooks) {
      WebhookRoute route =
          new WebhookRoute(
              it.path(),
              it.scheme(),
              ofType(exposed, it.activityType()),
              it.mapping(),
              client,
              auditing(),
              clock);
      if (routes.put(it.path(), route) != null) {
        throw new IllegalArgumentException("Two webhooks have the path " + it.path());
      }
    }
    return routes;
  }

  private Auditing auditing() {
    return new Auditing(audit, clock);
  }

  String openApi() {
    List<MethodShapes> methods = exposed().values().stream().map(Exposed::described).toList();
    return OpenApiDocument.of(methods, "Callbacks", "1", null).toPrettyString();
  }
}
