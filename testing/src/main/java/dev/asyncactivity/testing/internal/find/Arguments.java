package dev.asyncactivity.testing.internal.find;

import io.temporal.api.common.v1.Payloads;
import io.temporal.api.history.v1.ActivityTaskScheduledEventAttributes;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.client.WorkflowClient;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Arguments of activities, from their workflows' histories. */
public record Arguments(WorkflowClient client, Runs runs) {

  /** Reads an argument as the worker does. */
  public <T extends @Nullable Object> T read(Pending activity, int index, Class<T> type) {
    Payloads input =
        runs.history(activity.run()).stream()
            .filter(HistoryEvent::hasActivityTaskScheduledEventAttributes)
            .map(HistoryEvent::getActivityTaskScheduledEventAttributes)
            .filter(it -> it.getActivityId().equals(activity.info().getActivityId()))
            .map(ActivityTaskScheduledEventAttributes::getInput)
            .reduce(Payloads.getDefaultInstance(), (first, second) -> second);
    return client
        .getOptions()
        .getDataConverter()
        .fromPayloads(index, Optional.of(input), type, type);
  }
}
