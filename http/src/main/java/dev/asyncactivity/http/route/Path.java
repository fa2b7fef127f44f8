package dev.asyncactivity.http.route;

import dev.asyncactivity.http.Request;
import dev.asyncactivity.http.answer.Answers;
import dev.asyncactivity.http.answer.Problem;
import dev.asyncactivity.http.answer.RefusedException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a path names: a method, the token of an activity, and what is wanted. The token may come in
 * the {@code Authorization} header instead, where logs do not show it.
 *
 * @param name the method's path
 * @param token the callback token, whatever it is
 * @param rest what follows
 */
public record Path(String name, String token, List<String> rest) {
  private static final String BEARER = "bearer ";

  /** No token looks like one of these. */
  private static final Set<String> ACTIONS = Set.of("complete", "fail", "heartbeat", "cancel");

  /** Reads the path of a request; refuses what can be none of a callback. */
  public static Path of(Request request) {
    List<String> parts = parts(request.path());
    if (parts.isEmpty()) {
      throw new RefusedException(Problem.CALLBACK_NOT_FOUND);
    }
    String name = parts.get(0);
    if (parts.size() > 1 && !ACTIONS.contains(parts.get(1))) {
      return new Path(name, parts.get(1), parts.subList(2, parts.size()));
    }
    return new Path(name, bearer(request), parts.subList(1, parts.size()));
  }

  private static String bearer(Request request) {
    String credentials = request.header("Authorization").orElse("");
    if (!credentials.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      throw new RefusedException(
          Answers.problem(Problem.LOGIN_REQUIRED).with("WWW-Authenticate", "Bearer"));
    }
    return credentials.substring(BEARER.length()).strip();
  }

  /** The parts of a path, decoded; refuses what is not percent-encoded. */
  static List<String> parts(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.split("/", -1)) {
      try {
        parts.add(URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8));
      } catch (IllegalArgumentException e) {
        throw new RefusedException(Problem.CALLBACK_NOT_FOUND);
      }
    }
    if (parts.get(0).isEmpty()) {
      parts.remove(0);
    }
    if (!parts.isEmpty() && parts.get(parts.size() - 1).isEmpty()) {
      parts.remove(parts.size() - 1);
    }
    return parts;
  }
}
