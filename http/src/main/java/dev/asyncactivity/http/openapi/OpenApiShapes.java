package dev.asyncactivity.http.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.asyncactivity.http.openapi.MethodShapes.Failure;
import dev.asyncactivity.http.schema.SchemaShapes;
import dev.asyncactivity.http.shape.MalformedJsonException;
import dev.asyncactivity.http.shape.Shape;
import dev.asyncactivity.http.shape.StrictJson;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the contracts of methods back from what {@link OpenApiDocument} has written. */
public final class OpenApiShapes {
  private final JsonNode paths;
  private final SchemaShapes schemas;

  private OpenApiShapes(JsonNode document) {
    paths = document.path("paths");
    schemas = new SchemaShapes(document.path("components").path("schemas"));
  }

  /**
   * The methods of a document, by path.
   *
   * @throws IllegalArgumentException if it is none that {@link OpenApiDocument} has written
   */
  public static Map<String, MethodShapes> of(String document) {
    try {
      return of(StrictJson.parse(document.getBytes(StandardCharsets.UTF_8)));
    } catch (MalformedJsonException e) {
      throw new IllegalArgumentException("No contract: " + e.getMessage(), e);
    }
  }

  /** The methods of a document, by path. */
  private static Map<String, MethodShapes> of(JsonNode document) {
    if (!document.path("openapi").asText().startsWith("3.1.")) {
      throw new IllegalArgumentException("No contract: it is no OpenAPI 3.1");
    }
    OpenApiShapes reader = new OpenApiShapes(document);
    Map<String, MethodShapes> methods = new TreeMap<>();
    reader
        .paths
        .fieldNames()
        .forEachRemaining(
            path -> {
              if (path.endsWith(OpenApiDocument.TOKEN)) {
                String name = path.substring(1, path.length() - OpenApiDocument.TOKEN.length());
                methods.put(name, reader.method(name, path));
              }
            });
    return methods;
  }

  private MethodShapes method(String name, String base) {
    Map<String, Failure> failures = new LinkedHashMap<>();
    String fail = base + Operations.FAIL;
    paths
        .fieldNames()
        .forEachRemaining(
            path -> {
              Shape body = path.startsWith(fail) ? body(path) : null;
              if (body != null) {
                boolean retryable =
                    paths.get(path).path("post").path(OpenApiDocument.RETRYABLE).asBoolean();
                String type =
                    URLDecoder.decode(path.substring(fail.length()), StandardCharsets.UTF_8);
                failures.put(type, new Failure(retryable, body));
              }
            });
    JsonNode item = paths.get(base);
    return new MethodShapes(
        name,
        item.path(OpenApiDocument.ACTIVITY_TYPE).asText(),
        item.path(OpenApiDocument.EXACT).asBoolean(),
        body(base + Operations.COMPLETE),
        failures,
        body(base + Operations.HEARTBEAT));
  }

  private @Nullable Shape body(String path) {
    JsonNode schema =
        paths
            .path(path)
            .path("post")
            .path("requestBody")
            .path("content")
            .path("application/json")
            .path("schema");
    return schema.isMissingNode() ? null : schemas.of(schema);
  }
}
