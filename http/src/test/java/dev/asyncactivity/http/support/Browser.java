package dev.asyncactivity.http.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.asyncactivity.http.CallbackHandler;
import dev.asyncactivity.http.Caller;
import dev.asyncactivity.http.Request;
import dev.asyncactivity.http.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sends requests to a handler as somebody outside does. */
public record Browser(
    CallbackHandler handler, Map<String, String> headers, @Nullable Caller caller) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  public Browser(CallbackHandler handler) {
    this(handler, Map.of(), null);
  }

  public Browser with(String name, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(name, value);
    return new Browser(handler, more, caller);
  }

  public Browser as(String name) {
    return new Browser(handler, headers, new Caller(name));
  }

  public Response send(String method, String path, byte[] body) {
    return handler.handle(new Request(method, path, headers, body, caller));
  }

  public Response get(String path) {
    return send("GET", path, new byte[0]);
  }

  /** Posts JSON, or nothing. */
  public Response post(String path, String json) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    boolean isTyped = body.length == 0 || headers.containsKey("Content-Type");
    return (isTyped ? this : with("Content-Type", "application/json")).send("POST", path, body);
  }

  public static JsonNode json(Response response) {
    try {
      return MAPPER.readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
