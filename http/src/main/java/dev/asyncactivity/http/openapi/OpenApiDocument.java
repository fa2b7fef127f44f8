package dev.asyncactivity.http.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.asyncactivity.http.schema.JsonSchema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the contracts of methods as OpenAPI 3.1. */
public final class OpenApiDocument {
  static final String SCHEMAS = "#/components/schemas/";
  static final String TOKEN = "/{token}";
  static final String ACTIVITY_TYPE = "x-activity-type";
  static final String EXACT = "x-this-attempt-only";
  static final String RETRYABLE = "x-retryable";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonSchema schemas = new JsonSchema(SCHEMAS);
  private final ObjectNode paths = NODES.objectNode();

  private OpenApiDocument() {}

  /**
   * The document.
   *
   * @param baseUrl what the paths begin with, or null if that is not known
   */
  public static ObjectNode of(
      List<MethodShapes> methods, String title, String version, @Nullable String baseUrl) {
    OpenApiDocument writer = new OpenApiDocument();
    methods.forEach(writer::add);
    ObjectNode document = NODES.objectNode().put("openapi", "3.1.1");
    document.putObject("info").put("title", title).put("version", version);
    if (baseUrl != null) {
      document.putArray("servers").addObject().put("url", baseUrl);
    }
    document.set("paths", writer.paths);
    document.set("components", writer.components());
    return document;
  }

  private void add(MethodShapes method) {
    String byBearer = "/" + method.path();
    String byLink = byBearer + TOKEN;
    for (String base : List.of(byLink, byBearer)) {
      ObjectNode item = item(base, method);
      ObjectNode view = item.putObject("get");
      describe(view, method, base, "View", "Tells how " + method.activityType() + " stands.");
      view.set("responses", Responses.ofView());
    }
    for (Operations operation : Operations.of(method)) {
      add(method, operation, byLink);
      add(method, operation, byBearer);
    }
  }

  private void add(MethodShapes method, Operations operation, String base) {
    ObjectNode post = item(base + operation.suffix(), method).putObject("post");
    describe(post, method, base, operation.name(), operation.summary());
    if (operation.retryable() != null) {
      post.put(RETRYABLE, operation.retryable());
    }
    if (operation.body() != null) {
      ObjectNode body = post.putObject("requestBody").put("required", operation.bodyRequired());
      body.putObject("content")
          .putObject("application/json")
          .set("schema", schemas.of(operation.body()));
    }
    post.set("responses", Responses.ofAnswer());
  }

  private ObjectNode item(String path, MethodShapes method) {
    ObjectNode item = paths.putObject(path).put(ACTIVITY_TYPE, method.activityType());
    if (method.exact()) {
      item.put(EXACT, true);
    }
    if (path.contains(TOKEN)) {
      item.putArray("parameters").addObject().put("$ref", "#/components/parameters/Token");
    }
    return item;
  }

  private static void describe(
      ObjectNode operation, MethodShapes method, String base, String name, String summary) {
    boolean byLink = base.endsWith(TOKEN);
    operation
        .put("operationId", camelCase(method.path()) + name + (byLink ? "" : "ByBearer"))
        .put("summary", summary);
    operation.putArray("tags").add(method.activityType());
    if (!byLink) {
      operation.putArray("security").addObject().putArray("callbackToken");
    }
  }

  private static String camelCase(String path) {
    String joined =
        Arrays.stream(path.split("-"))
            .map(it -> Character.toUpperCase(it.charAt(0)) + it.substring(1))
            .collect(Collectors.joining());
    return Character.toLowerCase(joined.charAt(0)) + joined.substring(1);
  }

  private ObjectNode components() {
    ObjectNode components = NODES.objectNode();
    Map<String, ObjectNode> all = new TreeMap<>(Responses.schemas());
    all.putAll(schemas.definitions());
    components.putObject("schemas").setAll(all);
    components.set("responses", Responses.components());
    components.set("headers", Responses.headers());
    ObjectNode token = components.putObject("parameters").putObject("Token");
    token
        .put("name", "token")
        .put("in", "path")
        .put("required", true)
        .put("description", "The callback token, which addresses one activity.")
        .putObject("schema")
        .put("type", "string")
        .put("pattern", "^[A-Za-z0-9_-]+$");
    components
        .putObject("securitySchemes")
        .putObject("callbackToken")
        .put("type", "http")
        .put("scheme", "bearer")
        .put("description", "The callback token, where logs do not show it.");
    return components;
  }
}
