package dev.asyncactivity.internal.ticket;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a hand-off leaves for the attempts after it: the second of the activity's heartbeat details,
 * behind the user's own progress. The third is the reference of a polled activity.
 *
 * @param attempt the attempt that handed off
 * @param handedOffAt when it did, by the server's clock
 * @param longWait how it was to wait, or null where its own clock says that
 * @param key what the activity is found by, or null
 */
public record Ticket(
    int attempt, Instant handedOffAt, @Nullable Wait longWait, @Nullable String key) {
  private static final String FORMAT = "asyncActivity";
  private static final int THIS_FORMAT = 1;
  private static final String ATTEMPT = "attempt";
  private static final String HANDED_OFF_AT = "handedOffAt";
  private static final String WAIT_UNTIL = "waitUntil";
  private static final String START_TO_CLOSE = "startToClose";
  private static final String UNKEPT = "unkept";
  private static final String KEY = "key";

  /**
   * A wait on the long clock.
   *
   * @param until when it was to end, by the server's clock
   * @param startToClose the clock that the attempt was to be given, in ms
   * @param unkept how many waits before it, one after the other, the short clock has ended
   */
  public record Wait(Instant until, long startToClose, int unkept) {}

  /** Plain values, so that every data converter writes them, and people read them. */
  public Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put(FORMAT, THIS_FORMAT);
    values.put(ATTEMPT, attempt);
    values.put(HANDED_OFF_AT, handedOffAt.toString());
    if (longWait != null) {
      values.put(WAIT_UNTIL, longWait.until().toString());
      values.put(START_TO_CLOSE, longWait.startToClose());
      values.put(UNKEPT, longWait.unkept());
    }
    if (key != null) {
      values.put(KEY, key);
    }
    return values;
  }

  static Optional<Ticket> of(Map<?, ?> values) {
    return values.get(FORMAT) instanceof Number format
            && format.intValue() == THIS_FORMAT
            && values.get(ATTEMPT) instanceof Number attempt
            && values.get(HANDED_OFF_AT) instanceof String handedOffAt
        ? Optional.of(
            new Ticket(
                attempt.intValue(),
                Instant.parse(handedOffAt),
                waitOf(values),
                values.get(KEY) instanceof String key ? key : null))
        : Optional.empty();
  }

  private static @Nullable Wait waitOf(Map<?, ?> values) {
    return values.get(WAIT_UNTIL) instanceof String until
            && values.get(START_TO_CLOSE) instanceof Number startToClose
            && values.get(UNKEPT) instanceof Number unkept
        ? new Wait(Instant.parse(until), startToClose.longValue(), unkept.intValue())
        : null;
  }
}
