package faults;

import java.time.Duration;

/**
 * Two clients of this process, each with a connection of its own, behind one proxy. Runs follow one
 * another in a lane; the lanes go side by side.
 */
final class Lane implements AutoCloseable {
  /** The time for one try. */
  static final Duration RPC_TIMEOUT = Duration.ofMillis(Long.getLong("faults.timeout", 400));

  /** The time for a call on a handle, with all its tries. */
  static final Duration TOTAL_TIMEOUT = RPC_TIMEOUT.multipliedBy(6);

  /** The longest pause between two tries. */
  static final Duration LONGEST_PAUSE = Duration.ofMillis(200);

  private final FaultProxy proxy;
  private LaneClient first;
  private LaneClient second;

  Lane(String target) {
    proxy = new FaultProxy(target);
    first = LaneClient.connect(proxy.target());
    second = LaneClient.connect(proxy.target());
  }

  LaneClient first() {
    return first;
  }

  LaneClient second() {
    return second;
  }

  /** Begins a run, with new clients in the place of those that were shut down. */
  void play(FaultScript script) {
    proxy.play(FaultScript.none());
    first = first.orAnother(proxy.target());
    second = second.orAnother(proxy.target());
    proxy.play(script);
  }

  @Override
  public void close() {
    first.service().shutdownNow();
    second.service().shutdownNow();
    proxy.close();
  }
}
