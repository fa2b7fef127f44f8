package dev.asyncactivity.http.drift;

import dev.asyncactivity.http.ContractDrift.Change;
import dev.asyncactivity.http.openapi.MethodShapes;
import dev.asyncactivity.http.openapi.MethodShapes.Failure;
import dev.asyncactivity.http.shape.Shape;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What has changed between the methods of two versions. */
public final class MethodDrift {
  private final Changes changes = new Changes();

  private MethodDrift() {}

  /** The changes, from the side of those who answer. */
  public static List<Change> between(
      Map<String, MethodShapes> before, Map<String, MethodShapes> now) {
    MethodDrift drift = new MethodDrift();
    before.forEach(
        (path, method) -> {
          MethodShapes today = now.get(path);
          if (today == null) {
            drift.changes.breaks(path, "is gone, and with it every link to it");
          } else {
            drift.compare(method, today);
          }
        });
    now.keySet().stream()
        .filter(path -> !before.containsKey(path))
        .forEach(path -> drift.changes.adds(path, "is new"));
    return drift.changes.all();
  }

  private void compare(MethodShapes before, MethodShapes now) {
    String path = before.path();
    if (!before.activityType().equals(now.activityType())) {
      changes.breaks(
          path,
          "answers %s now, and refuses the links of %s"
              .formatted(now.activityType(), before.activityType()));
    }
    if (now.exact() && !before.exact()) {
      changes.breaks(path, "refuses the link of an earlier attempt now");
    } else if (before.exact() && !now.exact()) {
      changes.adds(path, "takes the link of an earlier attempt, too");
    }
    body(path + "/complete", before.result(), now.result());
    failures(path, before.failures(), now.failures());
    progress(path + "/heartbeat", before.progress(), now.progress());
  }

  private void failures(String path, Map<String, Failure> before, Map<String, Failure> now) {
    before.forEach(
        (type, failure) -> {
          String where = path + "/fail/" + type;
          Failure today = now.get(type);
          if (today == null) {
            changes.breaks(where, "is no longer declared");
            return;
          }
          if (failure.retryable() != today.retryable()) {
            changes.breaks(
                where,
                today.retryable()
                    ? "no longer ends the activity: it is retried"
                    : "ends the activity now: it was retried");
          }
          body(where, failure.shape(), today.shape());
        });
    now.keySet().stream()
        .filter(type -> !before.containsKey(type))
        .forEach(type -> changes.adds(path + "/fail/" + type, "is new"));
  }

  private void body(String where, @Nullable Shape before, @Nullable Shape now) {
    if (before != null && now != null) {
      ShapeDrift.addTo(changes, where, before, now);
    } else if (before != null) {
      changes.breaks(where, "takes no body any more");
    } else if (now != null) {
      changes.breaks(where, "needs a body now");
    }
  }

  /** A heartbeat without a body is always taken. */
  private void progress(String where, @Nullable Shape before, @Nullable Shape now) {
    if (before == null && now != null) {
      changes.adds(where, "takes a body, too");
    } else {
      body(where, before, now);
    }
  }
}
