package dev.asyncactivity.internal.transport;

import dev.asyncactivity.ActivityAddress;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The activities that this client has ended last. When the answer to a further call with the same
 * result gets lost, the recorded result looks like that call's own; here it is known that it is
 * not. Thread-safe.
 */
final class RecentlyAccepted {
  private static final int CAPACITY = 1024;

  private final Set<ActivityAddress> addresses =
      Collections.synchronizedSet(
          Collections.newSetFromMap(
              new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<ActivityAddress, Boolean> eldest) {
                  return size() > CAPACITY;
                }
              }));

  void add(ActivityAddress address) {
    addresses.add(address);
  }

  boolean contains(ActivityAddress address) {
    return addresses.contains(address);
  }
}
