package dev.asyncactivity.internal.transport;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How this client's last calls that end an activity were answered. When the answer to a call got
 * lost and the caller makes it again, what is recorded may be its own; and when a call was
 * accepted, what is recorded is not a later one's own, though it may look like it. Thread-safe.
 */
final class RecentCalls {
  private static final int CAPACITY = 4096;

  private enum State {
    ACCEPTED,
    UNANSWERED
  }

  private final Map<Object, State> states =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, State> eldest) {
          return size() > CAPACITY;
        }
      };

  synchronized void accepted(Object activity) {
    states.put(activity, State.ACCEPTED);
  }

  /** Nobody was told what became of the call. */
  synchronized void unanswered(Object activity) {
    states.putIfAbsent(activity, State.UNANSWERED); // What was accepted stays so.
  }

  /** Whether what is recorded may be the call's own. */
  synchronized boolean mayBeOwn(Object activity, boolean lostAnswer) {
    State state = states.get(activity);
    return state == State.UNANSWERED || lostAnswer && state != State.ACCEPTED;
  }
}
