package dev.asyncactivity.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityHandle;
import dev.asyncactivity.ParkedActivity;
import dev.asyncactivity.cli.contract.KnownType;
import dev.asyncactivity.cli.output.Json;
import dev.asyncactivity.cli.value.JsonValues;
import io.temporal.common.converter.DataConverterException;
import java.util.List;
import java.util.Optional;

/** What is printed of a parked activity. */
final class ParkedFields {
  /** The fields that a table has room for. */
  static final List<String> COLUMNS =
      List.of(
          "activityType",
          "workflowId",
          "activityId",
          "attempt",
          "state",
          "since",
          "deadline",
          "progress");

  private static final String UNREADABLE = "(unreadable)";

  private ParkedFields() {}

  static ObjectNode of(
      KnownType type, ParkedActivity<AsyncActivityHandle> activity, JsonValues values) {
    ObjectNode fields =
        Json.object()
            .put("activityType", type.name())
            .put("workflowId", activity.workflowId())
            .put("runId", runId(activity))
            .put("activityId", activity.activityId())
            .put("attempt", activity.attempt())
            .put("state", state(activity))
            .put("since", activity.since().map(Object::toString).orElse(null))
            .put("deadline", activity.deadline().map(Object::toString).orElse(null))
            .put("cancelRequested", activity.cancelRequested())
            .put("paused", activity.paused())
            .put("worker", activity.worker());
    progress(type, activity, values).ifPresent(it -> fields.set("progress", it));
    return fields;
  }

  private static String runId(ParkedActivity<AsyncActivityHandle> activity) {
    ActivityAddress address = activity.handle().address();
    return address instanceof ActivityAddress.ById ids ? String.valueOf(ids.runId()) : "";
  }

  private static String state(ParkedActivity<AsyncActivityHandle> activity) {
    if (activity.cancelRequested()) {
      return "cancelling";
    }
    if (activity.paused()) {
      return "paused";
    }
    return activity.since().isPresent() ? "running" : "waiting";
  }

  private static Optional<JsonNode> progress(
      KnownType type, ParkedActivity<AsyncActivityHandle> activity, JsonValues values) {
    Class<?> declared = type.contract().progressType();
    if (declared == null) {
      return Optional.empty();
    }
    try {
      return activity.progress(declared).flatMap(values::write);
    } catch (DataConverterException e) {
      // It is written by whoever heartbeats; the others should still be listed.
      return Optional.of(Json.object().textNode(UNREADABLE));
    }
  }
}
