package dev.asyncactivity.internal.call;

import dev.asyncactivity.internal.address.KnownActivity;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The nonces of this process's last calls that nobody was told the end of. When such a call is made
 * again, what the server has recorded under one of them is its own. Once dropped, it is somebody's.
 *
 * <p>A nonce is of one call and so of one attempt. An address that names whatever is pending names
 * the activity of its unanswered call until that is settled: an answer that is given again must not
 * reach the next question. Thread-safe.
 */
public final class UnansweredCalls {
  /** For all clients of the process. */
  public static final UnansweredCalls OF_PROCESS = new UnansweredCalls(4096);

  private static final int MOST_NONCES = 16;

  private final Map<Object, Unanswered> entries;

  UnansweredCalls(int capacity) {
    entries =
        new LinkedHashMap<>() {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Object, Unanswered> eldest) {
            return size() > capacity;
          }
        };
  }

  private record Unanswered(KnownActivity activity, LinkedHashSet<String> nonces) {}

  /** Keeps the nonce of a call. */
  public synchronized void add(CallContext call) {
    KnownActivity activity = call.activity();
    if (!activity.hasIds()) {
      return; // It cannot be looked up, so it cannot be recognized.
    }
    Unanswered entry =
        entries.computeIfAbsent(
            activity.callKey(), key -> new Unanswered(activity, new LinkedHashSet<>()));
    entry.nonces().add(call.nonce());
    if (entry.nonces().size() > MOST_NONCES) {
      entry.nonces().remove(entry.nonces().iterator().next());
    }
    entries.put(call.address().callKey(), entry);
  }

  /** Whether a nonce is that of an unanswered call on the activity. */
  public synchronized boolean contains(KnownActivity activity, String nonce) {
    Unanswered entry = entries.get(activity.callKey());
    return entry != null && entry.nonces().contains(nonce);
  }

  /** Takes the nonce as the call's own: of several calls that are made again, one has it. */
  public synchronized boolean claim(CallContext call, String nonce) {
    Unanswered entry = entries.get(call.activity().callKey());
    boolean claimed = entry != null && entry.nonces().remove(nonce);
    if (claimed) {
      call.own(nonce);
    }
    return claimed;
  }

  /** The activity of the unanswered call with this address, or null. */
  public synchronized @Nullable KnownActivity activityOf(KnownActivity address) {
    Unanswered entry = entries.get(address.callKey());
    return entry == null ? null : entry.activity();
  }

  /** The caller was told what became of the activity: the address is free for the next one. */
  public synchronized void settled(CallContext call) {
    if (!entries.isEmpty() && !call.address().callKey().equals(call.activity().callKey())) {
      entries.remove(call.address().callKey());
    }
  }

  /** The caller was told that the call was accepted; told again, it is not. */
  public synchronized void accepted(CallContext call) {
    if (entries.isEmpty()) {
      return; // As nearly always.
    }
    entries.remove(call.address().callKey());
    entries.remove(call.activity().callKey());
  }
}
