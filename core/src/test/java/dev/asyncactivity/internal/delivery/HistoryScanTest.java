package dev.asyncactivity.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.ActivityAddress.TaskToken;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.internal.address.KnownActivity;
import dev.asyncactivity.internal.address.ParkedActivity;
import dev.asyncactivity.internal.delivery.ActivityEvent.Ended;
import dev.asyncactivity.internal.delivery.ActivityEvent.Scheduled;
import dev.asyncactivity.internal.delivery.Inspector.HistoryPage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other SDKs give an id again once it is free: only the activity that is meant counts. */
class HistoryScanTest {
  private static final RecordedEnd FIRST_END = new RecordedEnd.Canceled("first");
  private static final RecordedEnd SECOND_END = new RecordedEnd.Canceled("second");

  private static final RecordedValue INPUT = new RecordedValue() {};

  /** Id "1" is used twice; between them id "2". */
  private static final List<ActivityEvent> EVENTS =
      List.of(
          new Scheduled(5, "1", 10_000, "q", INPUT),
          new Ended(5, FIRST_END),
          new Scheduled(9, "2", 20_000, "q", INPUT),
          new Scheduled(15, "1", 30_000, "q", INPUT),
          new Ended(15, SECOND_END),
          new Ended(9, new RecordedEnd.Canceled("other")));

  private static ActivityRecord scan(long firstScheduled, boolean newestFirst, int pageSize) {
    ActivityAddress address =
        firstScheduled == 0
            ? ActivityAddress.of("w", "r", "1")
            : new Parked(
                new ParkedActivity(
                    new TaskToken(new byte[] {1}),
                    "default",
                    "w",
                    "r",
                    "1",
                    "Review",
                    1,
                    null,
                    null,
                    firstScheduled,
                    firstScheduled));
    HistoryScan scan =
        new HistoryScan(KnownActivity.of(address, "default", "Review", Attempts.ANY));
    List<ActivityEvent> events = new ArrayList<>(EVENTS);
    if (newestFirst) {
      Collections.reverse(events);
    }
    for (int from = 0; from < events.size() && !scan.isComplete(); from += pageSize) {
      int to = Math.min(events.size(), from + pageSize);
      scan.accept(
          new HistoryPage(events.subList(from, to), newestFirst, to == events.size() ? null : to));
    }
    return scan.record();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 100})
  void findsTheOneThatWasScheduledThen(int pageSize) {
    for (boolean newestFirst : new boolean[] {true, false}) {
      assertThat(scan(10_000, newestFirst, pageSize))
          .isEqualTo(new ActivityRecord(10_000, "q", INPUT, FIRST_END, true, true));
      assertThat(scan(30_000, newestFirst, pageSize))
          .isEqualTo(new ActivityRecord(30_000, "q", INPUT, SECOND_END, false, true));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 100})
  void findsTheLastWithoutATime(int pageSize) {
    for (boolean newestFirst : new boolean[] {true, false}) {
      assertThat(scan(0, newestFirst, pageSize))
          .isEqualTo(new ActivityRecord(30_000, "q", INPUT, SECOND_END, false, true));
    }
  }

  @Test
  void inMemoryTheWorkersTimeIsNotQuiteTheEvents() {
    assertThat(scan(9_980, false, 100).end()).isEqualTo(FIRST_END);
    assertThat(scan(29_700, false, 100).end()).isEqualTo(SECOND_END);
    assertThat(scan(9_980, true, 100).isScheduled()).isFalse();
  }
}
