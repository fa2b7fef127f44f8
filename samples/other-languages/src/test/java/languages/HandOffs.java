package languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What the worker has handed off, by workflow. */
final class HandOffs<T> {
  private final Map<String, BlockingQueue<T>> byWorkflow = new ConcurrentHashMap<>();

  void put(String workflowId, T handOff) {
    of(workflowId).add(handOff);
  }

  /** The next one of the workflow. */
  T next(Expense expense) throws InterruptedException {
    T handOff = of(expense.workflowId()).poll(20, TimeUnit.SECONDS);
    assertThat(handOff).as("what the worker hands off").isNotNull();
    return handOff;
  }

  private BlockingQueue<T> of(String workflowId) {
    return byWorkflow.computeIfAbsent(workflowId, id -> new LinkedBlockingQueue<>());
  }
}
