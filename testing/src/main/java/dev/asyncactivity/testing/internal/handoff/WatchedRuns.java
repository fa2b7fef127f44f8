package dev.asyncactivity.testing.internal.handoff;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The workflow runs whose worker has the interceptor, so that their hand-offs are seen. */
public final class WatchedRuns {
  private static final int MOST = 10_000;

  private static final Set<String> RUN_IDS =
      Collections.synchronizedSet(
          Collections.newSetFromMap(
              new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                  return size() > MOST;
                }
              }));

  private WatchedRuns() {}

  static void add(String runId) {
    RUN_IDS.add(runId);
  }

  /** Whether a worker of this process with the interceptor has taken the run. */
  public static boolean contains(String runId) {
    return RUN_IDS.contains(runId);
  }
}
