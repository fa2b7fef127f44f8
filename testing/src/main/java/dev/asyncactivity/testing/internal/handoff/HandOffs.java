package dev.asyncactivity.testing.internal.handoff;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.testing.internal.handoff.HandOff.Stage;
import io.temporal.client.WorkflowClient;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the workers on one connection have handed off, and how they shall be disturbed. */
public final class HandOffs {
  private static final Map<Object, HandOffs> OF_CONNECTION =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final Map<String, HandOff> latest = new ConcurrentHashMap<>();
  private final Map<String, Queue<Fault>> faults = new HashMap<>();

  private HandOffs() {}

  /** What happens to a hand-off instead of it, or before it. */
  public sealed interface Fault {
    /** The worker dies before it. */
    record Crash() implements Fault {}

    /** The outside is faster than it. */
    record Before(Consumer<ActivityAddress> action) implements Fault {}
  }

  /** The hand-offs on the connection of a client. */
  public static HandOffs of(WorkflowClient client) {
    return OF_CONNECTION.computeIfAbsent(
        client.getWorkflowServiceStubs().getRawChannel(), channel -> new HandOffs());
  }

  /** Disturbs the next hand-off of an activity type that is not disturbed yet. */
  public void disturbNext(String activityType, Fault fault) {
    synchronized (faults) {
      faults.computeIfAbsent(activityType, type -> new ArrayDeque<>()).add(fault);
    }
  }

  @Nullable Fault nextFault(String activityType) {
    synchronized (faults) {
      Queue<Fault> waiting = faults.get(activityType);
      return waiting == null ? null : waiting.poll();
    }
  }

  void begin(Parked address, @Nullable Object[] arguments) {
    latest.put(
        key(address.runId(), address.activityId()),
        new HandOff(
            address, Collections.unmodifiableList(Arrays.asList(arguments)), Stage.RUNNING));
  }

  void end(Parked address, Stage stage) {
    latest.computeIfPresent(
        key(address.runId(), address.activityId()),
        (key, handOff) -> handOff.address().equals(address) ? handOff.in(stage) : handOff);
  }

  void forget(Parked address) {
    latest.computeIfPresent(
        key(address.runId(), address.activityId()),
        (key, handOff) -> handOff.address().equals(address) ? null : handOff);
  }

  /** The latest hand-off of an activity, or null if none was seen. */
  public @Nullable HandOff find(String runId, String activityId) {
    return latest.get(key(runId, activityId));
  }

  private static String key(@Nullable String runId, @Nullable String activityId) {
    return Objects.requireNonNullElse(runId, "") + '/' + activityId;
  }
}
