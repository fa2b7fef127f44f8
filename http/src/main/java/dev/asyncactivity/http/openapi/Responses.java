package dev.asyncactivity.http.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What every method answers alike. */
final class Responses {
  static final String OUTCOME = "AsyncActivityOutcome";
  static final String STATE = "AsyncActivityState";
  static final String PROBLEM = "AsyncActivityProblem";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<Integer> OF_VIEW = List.of(401, 403, 404, 429, 500, 503);
  private static final List<Integer> RETRY_LATER = List.of(409, 429, 503);

  private static final Map<Integer, String> PROBLEMS = new LinkedHashMap<>();

  static {
    PROBLEMS.put(400, "The body is not JSON.");
    PROBLEMS.put(401, "A login or a callback token is missing.");
    PROBLEMS.put(403, "This caller may not do this.");
    PROBLEMS.put(404, "There is no such callback.");
    PROBLEMS.put(
        409, "It was answered before, otherwise; or, with Retry-After, it has not started yet.");
    PROBLEMS.put(410, "It can no longer be answered.");
    PROBLEMS.put(413, "The body is too large.");
    PROBLEMS.put(415, "The body is of another media type.");
    PROBLEMS.put(422, "The body does not fit: each error is told.");
    PROBLEMS.put(429, "Too many requests.");
    PROBLEMS.put(500, "Something is wrong here.");
    PROBLEMS.put(503, "No answer from Temporal: send it again.");
  }

  private Responses() {}

  /** The responses of a look at a callback. */
  static ObjectNode ofView() {
    ObjectNode responses = NODES.objectNode();
    responses.set("200", success("How it stands, and what it can be answered with.", STATE));
    OF_VIEW.forEach(status -> responses.set("" + status, reference(status)));
    return responses;
  }

  /** The responses of an answer. */
  static ObjectNode ofAnswer() {
    ObjectNode responses = NODES.objectNode();
    responses.set("200", success("It was taken, or the same answer had been.", OUTCOME));
    PROBLEMS.keySet().forEach(status -> responses.set("" + status, reference(status)));
    return responses;
  }

  private static ObjectNode reference(int status) {
    return NODES.objectNode().put("$ref", "#/components/responses/Status" + status);
  }

  private static ObjectNode success(String description, String schema) {
    ObjectNode response = NODES.objectNode().put("description", description);
    outcomeHeader(response);
    response.set("content", content("application/json", schema));
    return response;
  }

  /** The problems, to be referred to. */
  static ObjectNode components() {
    ObjectNode all = NODES.objectNode();
    PROBLEMS.forEach(
        (status, description) -> {
          ObjectNode response = all.putObject("Status" + status).put("description", description);
          ObjectNode headers = outcomeHeader(response);
          if (RETRY_LATER.contains(status)) {
            headers
                .putObject("Retry-After")
                .put("description", "Seconds after which to send it again.")
                .putObject("schema")
                .put("type", "integer");
          }
          response.set("content", content("application/problem+json", PROBLEM));
        });
    return all;
  }

  private static ObjectNode outcomeHeader(ObjectNode response) {
    ObjectNode headers = response.putObject("headers");
    headers.putObject("Async-Activity-Outcome").put("$ref", "#/components/headers/Outcome");
    return headers;
  }

  /** The header that no proxy sets. */
  static ObjectNode headers() {
    ObjectNode headers = NODES.objectNode();
    headers
        .putObject("Outcome")
        .put("description", "The outcome in a word: without it, something else has answered.")
        .putObject("schema")
        .put("type", "string");
    return headers;
  }

  private static ObjectNode content(String mediaType, String schema) {
    ObjectNode content = NODES.objectNode();
    content.putObject(mediaType).putObject("schema").put("$ref", OpenApiDocument.SCHEMAS + schema);
    return content;
  }

  /** The schemas of what is answered. */
  static Map<String, ObjectNode> schemas() {
    ObjectNode outcome = object("outcome");
    property(outcome, "outcome", "string");
    property(outcome, "same", "boolean");
    ObjectNode state = object("activity", "state", "actions");
    property(state, "activity", "string");
    property(state, "state", "string");
    property(state, "actions", "array").putObject("items").put("type", "object");
    ObjectNode problem = object("type", "title", "status");
    property(problem, "type", "string").put("format", "uri-reference");
    property(problem, "title", "string");
    property(problem, "status", "integer");
    property(problem, "detail", "string");
    property(problem, "outcome", "string");
    ObjectNode error = object("pointer", "code", "detail");
    List.of("pointer", "code", "detail").forEach(it -> property(error, it, "string"));
    property(problem, "errors", "array").set("items", error);
    return Map.of(OUTCOME, outcome, STATE, state, PROBLEM, problem);
  }

  private static ObjectNode object(String... required) {
    ObjectNode schema = NODES.objectNode().put("type", "object");
    schema.putObject("properties");
    List.of(required).forEach(schema.putArray("required")::add);
    return schema;
  }

  private static ObjectNode property(ObjectNode schema, String name, String type) {
    return schema.withObject("/properties").putObject(name).put("type", type);
  }
}
