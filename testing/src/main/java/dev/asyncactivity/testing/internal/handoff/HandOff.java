package dev.asyncactivity.testing.internal.handoff;

import dev.asyncactivity.ActivityAddress.Parked;
import java.util.List;

/**
 * One attempt of an activity in a worker.
 *
 * @param address what the hand-off was given
 * @param arguments the activity's arguments, as the worker read them
 * @param stage how far it is
 */
public record HandOff(Parked address, List<Object> arguments, Stage stage) {

  /** How far a hand-off is. */
  public enum Stage {
    /** The activity's method runs. */
    RUNNING,
    /** The method has returned, and the execution waits for the outside. */
    PARKED,
    /** The worker is as good as dead: the hand-off was not made, and the server hears nothing. */
    CRASHED
  }

  HandOff in(Stage other) {
    return new HandOff(address, arguments, other);
  }

  /** The attempt, from 1. */
  public int attempt() {
    return address.attempt();
  }
}
