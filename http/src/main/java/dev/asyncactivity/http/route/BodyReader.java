package dev.asyncactivity.http.route;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.http.Request;
import dev.asyncactivity.http.answer.Answers;
import dev.asyncactivity.http.answer.Problem;
import dev.asyncactivity.http.answer.RefusedException;
import dev.asyncactivity.http.route.Exposed.Body;
import dev.asyncactivity.http.shape.BodyCheck;
import dev.asyncactivity.http.shape.BodyError;
import dev.asyncactivity.http.shape.MalformedJsonException;
import dev.asyncactivity.http.shape.StrictJson;
import io.temporal.common.converter.DataConverterException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads bodies: by the shape first, with every error told, and then by the client's data converter,
 * which has the last word, as the workflow will.
 *
 * @param client the client
 */
public record BodyReader(AsyncActivityClient client) {
  private static final String JSON = "application/json";
  private static final String FORM = "application/x-www-form-urlencoded";

  /** What {@code Accept-Post} says. */
  public static final String ACCEPTED = JSON + ", " + FORM;

  /** Refuses a body where there must be none. */
  public void requireEmpty(Request request) {
    if (request.body().length > 0) {
      throw new RefusedException(
          Answers.invalid(List.of(new BodyError("", BodyError.Code.UNKNOWN, "must be empty"))));
    }
  }

  /** Whether the body is a form's, as the media type has it. */
  public static boolean isForm(Request request) {
    return request.mediaType().equals(FORM);
  }

  /** Whether the body is JSON, as the media type has it. */
  static boolean isJson(Request request) {
    String type = request.mediaType();
    return type.equals(JSON) || type.startsWith("application/") && type.endsWith("+json");
  }

  /** The value of a body. */
  public @Nullable Object read(Request request, Body body) {
    JsonNode json = json(request, body);
    List<BodyError> errors = BodyCheck.check(body.shape(), json);
    if (!errors.isEmpty()) {
      throw new RefusedException(Answers.invalid(errors));
    }
    body.fills().forEach(it -> it.into(json, request.caller()));
    try {
      return client.readJson(json.toString().getBytes(StandardCharsets.UTF_8), body.type());
    } catch (DataConverterException e) {
      throw new RefusedException(Answers.invalid(List.of(unread(e))));
    }
  }

  private static JsonNode json(Request request, Body body) {
    if (isForm(request)) {
      return FormBody.read(body.shape(), request.body());
    }
    if (!isJson(request) || !isPlain(request)) {
      throw new RefusedException(
          Answers.problem(Problem.UNSUPPORTED_MEDIA_TYPE).with("Accept-Post", ACCEPTED));
    }
    return parse(request);
  }

  /** JSON, if it is. */
  public static JsonNode parse(Request request) {
    try {
      return StrictJson.parse(request.body());
    } catch (MalformedJsonException e) {
      throw new RefusedException(Answers.problem(Problem.MALFORMED_JSON, e.getMessage()));
    }
  }

  /** As UTF-8, and not packed. */
  private static boolean isPlain(Request request) {
    String encoding = request.header("Content-Encoding").orElse("identity");
    return encoding.equalsIgnoreCase("identity") && isUtf8(request);
  }

  private static boolean isUtf8(Request request) {
    String type = request.header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    int at = type.indexOf("charset=");
    if (at < 0) {
      return true;
    }
    String charset = type.substring(at + "charset=".length()).replace("\"", "");
    return Set.of("utf-8", "utf8").contains(charset.split(";", 2)[0].strip());
  }

  /** Where the converter stopped; its message quotes the body, and so is not handed on. */
  private static BodyError unread(Throwable failure) {
    String pointer = "";
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof JsonMappingException mapping) {
        pointer =
            mapping.getPath().stream()
                .map(it -> "/" + Optional.ofNullable(it.getFieldName()).orElse("" + it.getIndex()))
                .collect(Collectors.joining());
      }
    }
    return new BodyError(pointer, BodyError.Code.FORMAT, "is not taken");
  }
}
