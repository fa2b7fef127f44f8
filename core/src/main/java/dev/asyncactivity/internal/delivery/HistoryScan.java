package dev.asyncactivity.internal.delivery;

import dev.asyncactivity.internal.address.KnownActivity;
import dev.asyncactivity.internal.delivery.ActivityEvent.Ended;
import dev.asyncactivity.internal.delivery.ActivityEvent.Scheduled;
import dev.asyncactivity.internal.delivery.Inspector.HistoryPage;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks for one activity in the pages of a history, in either direction, and keeps only what may be
 * its own. Other SDKs give an id again once it is free: of several activities with the id, the one
 * that was scheduled when the address says is meant, or else the last. Not thread-safe.
 */
final class HistoryScan {
  private static final long MOST_IN_MEMORY = 1000;

  private final KnownActivity activity;
  private final Map<Long, RecordedEnd> ends = new HashMap<>();
  private @Nullable Scheduled found;
  private boolean reused;
  private boolean complete;

  HistoryScan(KnownActivity activity) {
    this.activity = activity;
  }

  void accept(HistoryPage page) {
    for (ActivityEvent event : page.events()) {
      if (event instanceof Scheduled scheduled) {
        accept(scheduled, page.newestFirst());
      } else if (page.newestFirst() || isFound(event.scheduledEvent())) {
        ends.put(event.scheduledEvent(), ((Ended) event).end());
      }
    }
    complete = page.next() == null || page.newestFirst() && found != null;
  }

  private void accept(Scheduled event, boolean newestFirst) {
    if (!event.activityId().equals(activity.activityId())) {
      ends.remove(event.scheduledEvent());
    } else if (newestFirst) {
      acceptOlder(event);
    } else {
      acceptNewer(event);
    }
  }

  /** Whatever has the id and comes before the one that is meant was scheduled after it. */
  private void acceptOlder(Scheduled event) {
    if (found == null && distance(event) <= 1) {
      found = event;
    } else {
      reused |= found == null;
      ends.remove(event.scheduledEvent());
    }
  }

  /** In memory, the worker's time is a little before the event's: the closest is meant. */
  private void acceptNewer(Scheduled event) {
    if (found != null && distance(event) > distance(found)) {
      reused = true;
    } else if (distance(event) <= MOST_IN_MEMORY) {
      if (found != null) {
        ends.remove(found.scheduledEvent());
      }
      found = event;
    }
  }

  private long distance(Scheduled event) {
    return activity.firstScheduled() == 0 ? 0 : Math.abs(event.time() - activity.firstScheduled());
  }

  private boolean isFound(long scheduledEvent) {
    return found != null && found.scheduledEvent() == scheduledEvent;
  }

  /** Whether no further page can change what was found. */
  boolean isComplete() {
    return complete;
  }

  ActivityRecord record() {
    return found == null
        ? new ActivityRecord(0, null, null, null, false, complete)
        : new ActivityRecord(
            found.time(),
            found.taskQueue(),
            found.input(),
            ends.get(found.scheduledEvent()),
            reused,
            complete);
  }
}
