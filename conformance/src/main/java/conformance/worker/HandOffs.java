package conformance.worker;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The hand-offs of this process's worker, by workflow.
 *
 * @param <H> what is noted of each
 */
public final class HandOffs<H> {
  private static final long PATIENCE_SECONDS = 60;

  private final Map<String, BlockingQueue<H>> byWorkflow = new ConcurrentHashMap<>();

  /** Notes a hand-off. */
  public void add(String workflowId, H handOff) {
    of(workflowId).add(handOff);
  }

  /** The next hand-off of a workflow that was not taken yet; waits for it, but not for ever. */
  public Optional<H> next(String workflowId) throws InterruptedException {
    return Optional.ofNullable(of(workflowId).poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
  }

  /** How many hand-offs of a workflow were not taken yet. */
  public int count(String workflowId) {
    return of(workflowId).size();
  }

  private BlockingQueue<H> of(String workflowId) {
    return byWorkflow.computeIfAbsent(workflowId, id -> new LinkedBlockingQueue<>());
  }
}
