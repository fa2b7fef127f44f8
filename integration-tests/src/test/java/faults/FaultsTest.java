package faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parking.ParkingHost;

/**
 * Whatever befalls the calls, what a handle reports is what happened. Settings: {@code faults.runs}
 * of each fault, {@code faults.seed} of the first one, {@code faults.server} for another server
 * than the in-memory one, {@code faults.lanes} for the runs side by side, {@code faults.timeout} of
 * a try, in milliseconds.
 */
class FaultsTest {
  private static final int RUNS = Integer.getInteger("faults.runs", 12);
  private static final long FIRST_SEED = Long.getLong("faults.seed", 1);
  private static final int LANES = Integer.getInteger("faults.lanes", 24);

  private static final BlockingQueue<Lane> IDLE = new LinkedBlockingQueue<>();
  private static final Map<Fault, List<Future<FaultReport>>> RUNNING = new EnumMap<>(Fault.class);
  private static final ExecutorService THREADS = Executors.newFixedThreadPool(LANES);
  private static ParkingHost host;

  /** All runs of all faults go side by side, as far as there are lanes. */
  @BeforeAll
  static void start() {
    host = ParkingHost.start(System.getProperty("faults.server", ""));
    for (int i = 0; i < LANES; i++) {
      IDLE.add(new Lane(host.target()));
    }
    for (Fault kind : Fault.values()) {
      RUNNING.put(
          kind,
          LongStream.range(FIRST_SEED, FIRST_SEED + RUNS)
              .mapToObj(seed -> THREADS.submit(() -> run(FaultCase.of(kind, seed))))
              .toList());
    }
  }

  private static FaultReport run(FaultCase plan) throws Exception {
    Lane lane = IDLE.take();
    try {
      return FaultRun.of(host, lane, plan);
    } catch (Exception | AssertionError e) {
      throw new AssertionError(plan.toString(), e);
    } finally {
      IDLE.add(lane);
    }
  }

  @AfterAll
  static void stop() throws Exception {
    THREADS.shutdownNow();
    IDLE.forEach(Lane::close);
    host.close();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsReportedIsWhatHappened(Fault kind) throws Exception {
    List<FaultReport> reports = new ArrayList<>();
    for (Future<FaultReport> run : RUNNING.get(kind)) {
      reports.add(run.get());
    }
    FaultTable table = new FaultTable(kind, reports);
    System.out.println(table);

    assertThat(table.disagreements()).isEmpty();
    assertThat(table.slowest()).isLessThan(Lane.TOTAL_TIMEOUT.plusSeconds(3));
    assertThat(table.metFault()).isBetween(kind == Fault.NONE ? 0L : 1L, (long) RUNS);
  }
}
