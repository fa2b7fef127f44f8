package dev.asyncactivity.internal.delivery;

import dev.asyncactivity.ActivityAddress.TaskToken;
import dev.asyncactivity.internal.call.CallContext;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the ticket of a hand-off through the heartbeats after it, each of which replaces all
 * details. By task token it is looked up once, as it is the attempt's; by ids each time, as it may
 * be the next attempt's. Thread-safe.
 */
final class TicketKeeping {
  private static final int MOST_KNOWN = 1000;

  private final Lookups lookups;
  private final Encoding encoding;
  private final Map<TaskToken, List<@Nullable Object>> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(
                Map.Entry<TaskToken, List<@Nullable Object>> eldest) {
              return size() > MOST_KNOWN;
            }
          });

  TicketKeeping(Lookups lookups, Encoding encoding) {
    this.lookups = lookups;
    this.encoding = encoding;
  }

  /** The heartbeat with the ticket, if there is one. */
  CompletableFuture<Operation.Heartbeat> keep(Operation.Heartbeat heartbeat, CallContext call) {
    TaskToken token = call.activity().taskToken();
    List<@Nullable Object> ofToken = token == null ? null : known.get(token);
    if (ofToken != null || !call.activity().hasIds()) {
      return CompletableFuture.completedFuture(
          ofToken == null ? heartbeat : heartbeat.with(ofToken));
    }
    String id = call.activity().byIds().activityId();
    return lookups
        .describe(call)
        .thenApply(
            run -> {
              List<@Nullable Object> ticket =
                  run.flatMap(it -> it.withId(id))
                      .map(it -> encoding.behindProgress(it.details(), call.activity()))
                      .orElse(List.of());
              if (token != null && !ticket.isEmpty()) {
                known.put(token, ticket);
              }
              return heartbeat.with(ticket);
            });
  }
}
