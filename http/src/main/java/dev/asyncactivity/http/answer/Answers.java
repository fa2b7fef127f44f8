package dev.asyncactivity.http.answer;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.asyncactivity.http.Response;
import dev.asyncactivity.http.shape.BodyError;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Makes responses. */
public final class Answers {
  /** Seconds after which an attempt that waits for its start may have begun. */
  private static final String SOON = "1";

  /** Seconds after which Temporal may answer again. */
  private static final String LATER = "5";

  private static final byte[] NOTHING = {};

  private Answers() {}

  /** An empty JSON object. */
  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** Nothing to say. */
  public static Response empty(int status) {
    return new Response(status, Map.of(), NOTHING);
  }

  /** A text of a media type. */
  public static Response text(int status, String type, String text) {
    return new Response(
        status, Map.of("Content-Type", type), text.getBytes(StandardCharsets.UTF_8));
  }

  /** JSON that is no outcome. */
  public static Response json(int status, ObjectNode body) {
    return bytes(status, "application/json", body);
  }

  /** It was done. */
  public static Response outcome(String outcome) {
    return outcome(outcome, object());
  }

  /** It was done before, by the same answer. */
  public static Response same(String outcome) {
    return outcome(outcome, object().put("same", true));
  }

  private static Response outcome(String outcome, ObjectNode more) {
    ObjectNode body = object().put("outcome", outcome);
    body.setAll(more);
    return json(200, body).with(Response.OUTCOME, outcome);
  }

  /** Something is wrong, and no more can be said. */
  public static Response problem(Problem problem) {
    return problem(problem, "");
  }

  /** Something is wrong. */
  public static Response problem(Problem problem, String detail) {
    return problem(problem, detail, object());
  }

  /** Something is wrong, with members of its own. */
  public static Response problem(Problem problem, String detail, ObjectNode more) {
    ObjectNode body =
        object()
            .put("type", "urn:async-activity:problem:" + problem.code())
            .put("title", problem.title())
            .put("status", problem.status());
    if (!detail.isEmpty()) {
      body.put("detail", detail);
    }
    body.put("outcome", problem.code()).setAll(more);
    Response response =
        bytes(problem.status(), "application/problem+json", body)
            .with(Response.OUTCOME, problem.code());
    return switch (problem) {
      case NOT_STARTED -> response.with("Retry-After", SOON);
      case NO_ANSWER, NOT_PARKED_YET -> response.with("Retry-After", LATER);
      default -> response;
    };
  }

  /** The body does not fit, in each of these ways. */
  public static Response invalid(List<BodyError> errors) {
    ObjectNode more = object();
    var list = more.putArray("errors");
    for (BodyError error : errors) {
      list.addObject()
          .put("pointer", error.pointer())
          .put("code", error.code().text())
          .put("detail", error.detail());
    }
    return problem(Problem.INVALID_BODY, "", more);
  }

  private static Response bytes(int status, String type, ObjectNode body) {
    return text(status, type, body.toString());
  }
}
