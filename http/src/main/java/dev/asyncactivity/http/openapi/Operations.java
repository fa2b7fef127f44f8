package dev.asyncactivity.http.openapi;

import dev.asyncactivity.http.openapi.MethodShapes.Failure;
import dev.asyncactivity.http.shape.Shape;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What can be sent to the URLs of a method.
 *
 * @param suffix the end of the path, such as {@code /complete}
 * @param name what it is called in the ids of operations
 * @param summary what it does
 * @param body what the body is, or null for an empty one
 * @param bodyRequired whether there must be a body, if there is one
 * @param retryable whether the activity is tried again afterwards; null but for failures
 */
record Operations(
    String suffix,
    String name,
    String summary,
    @Nullable Shape body,
    boolean bodyRequired,
    @Nullable Boolean retryable) {
  static final String COMPLETE = "/complete";
  static final String FAIL = "/fail/";
  static final String HEARTBEAT = "/heartbeat";
  static final String CANCEL = "/cancel";

  static List<Operations> of(MethodShapes method) {
    String type = method.activityType();
    List<Operations> all = new ArrayList<>();
    all.add(
        new Operations(
            COMPLETE, "Complete", "Completes " + type + ".", method.result(), true, null));
    for (Map.Entry<String, Failure> entry : method.failures().entrySet()) {
      Failure failure = entry.getValue();
      all.add(
          new Operations(
              FAIL + encode(entry.getKey()),
              "Fail" + entry.getKey().replaceAll("[^\\p{L}\\p{Nd}]", "_"),
              failure.retryable()
                  ? "Fails this attempt of " + type + ", which is then retried."
                  : "Fails " + type + ".",
              failure.shape(),
              true,
              failure.retryable()));
    }
    all.add(
        new Operations(
            HEARTBEAT,
            "Heartbeat",
            "Says that " + type + " is still being worked on.",
            method.progress(),
            false,
            null));
    all.add(
        new Operations(
            CANCEL, "Cancel", "Reports that " + type + " was cancelled.", null, false, null));
    return all;
  }

  private static String encode(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
