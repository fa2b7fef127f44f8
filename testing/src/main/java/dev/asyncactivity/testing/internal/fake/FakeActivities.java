package dev.asyncactivity.testing.internal.fake;

import dev.asyncactivity.ActivityAddress.TaskToken;
import dev.asyncactivity.internal.address.ParkedActivity;
import io.grpc.Status;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** All activities of a fake. Thread-safe. */
public final class FakeActivities {
  private final Map<TaskToken, Attempt> byToken = new ConcurrentHashMap<>();
  private final AtomicInteger last = new AtomicInteger();
  private final String namespace;

  public FakeActivities(String namespace) {
    this.namespace = namespace;
  }

  /** An attempt that a task token names. */
  record Attempt(FakeState state, int number) {}

  /** Parks an activity of a type, in a workflow of its own. */
  public ParkedActivity park(String type) {
    int number = last.incrementAndGet();
    long now = System.currentTimeMillis();
    String runId = "run-" + number;
    return new ParkedActivity(
        new TaskToken(("fake-task-token-" + number).getBytes(StandardCharsets.UTF_8)),
        namespace,
        "workflow-" + number,
        runId,
        "activity-" + number,
        type,
        1,
        "FakeWorkflow",
        "fake",
        now,
        now);
  }

  /** Adds an activity that was parked, here or elsewhere. */
  public FakeState add(ParkedActivity parked) {
    Attempt known = byToken.get(parked.taskToken());
    if (known != null && !known.state().isBound()) {
      known.state().bind(parked);
      return known.state();
    }
    if (known != null && parked.equals(known.state().parked())) {
      return known.state();
    }
    FakeState state = new FakeState(parked);
    byToken.put(parked.taskToken(), new Attempt(state, parked.attempt()));
    return state;
  }

  /** The attempt of a task token; one that was parked elsewhere is adopted. */
  Attempt of(TaskToken token) {
    return byToken.computeIfAbsent(token, unknown -> new Attempt(new FakeState(null), 1));
  }

  /** The activity with Temporal's own ids. */
  FakeState of(String workflowId, String runId, String activityId) {
    return in(workflowId, runId).stream()
        .filter(state -> state.hasId(activityId))
        .findFirst()
        .orElseThrow(() -> Status.NOT_FOUND.asRuntimeException());
  }

  /** The activities of a run. */
  List<FakeState> in(String workflowId, String runId) {
    return byToken.values().stream()
        .map(Attempt::state)
        .filter(state -> state.isIn(workflowId, runId))
        .toList();
  }

  /** Whether there is one of which only the task token is known. */
  boolean hasUnbound() {
    return byToken.values().stream().anyMatch(attempt -> !attempt.state().isBound());
  }
}
