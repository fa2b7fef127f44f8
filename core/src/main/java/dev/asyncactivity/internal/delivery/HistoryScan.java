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
    } else if (isMeant(event)) {
      if (found == null) {
        found = event;
      } else if (!newestFirst) {
        ends.remove(found.scheduledEvent());
        found = event;
      }
    } else {
      // Newest first, whatever has the id and comes before the one that is meant came after it.
      reused |= newestFirst ? found == null : found != null;
      ends.remove(event.scheduledEvent());
    }
  }

  private boolean isMeant(Scheduled event) {
    // In one of two cases the worker's time is 1 ms before the event's, in memory.
    return activity.firstScheduled() == 0
        || Math.abs(event.time() - activity.firstScheduled()) <= 1;
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
        ? new ActivityRecord(null, null, false, complete)
        : new ActivityRecord(found.taskQueue(), ends.get(found.scheduledEvent()), reused, complete);
  }
}
