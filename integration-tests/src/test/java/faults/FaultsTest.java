package faults;

import static org.assertj.core.api.Assertions.assertThat;

import faults.FaultRun.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
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
 * for each fault, {@code faults.seed} of the first run, {@code faults.server} for another server
 * than the in-memory one.
 */
class FaultsTest {
  private static final int RUNS = Integer.getInteger("faults.runs", 30);
  private static final long FIRST_SEED = Long.getLong("faults.seed", 1);
  private static final int LANES = Math.min(RUNS, 24);

  private static final BlockingQueue<Lane> LANE_POOL = new LinkedBlockingQueue<>();
  private static ExecutorService threads;
  private static ParkingHost host;

  @BeforeAll
  static void start() {
    host = ParkingHost.start(System.getProperty("faults.server", ""));
    threads = Executors.newFixedThreadPool(LANES);
    for (int i = 0; i < LANES; i++) {
      LANE_POOL.add(new Lane(host.target()));
    }
  }

  @AfterAll
  static void stop() throws Exception {
    threads.shutdownNow();
    LANE_POOL.forEach(Lane::close);
    host.close();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsReportedIsWhatHappened(Fault kind) throws Exception {
    long start = System.nanoTime();
    List<Callable<Report>> runs =
        LongStream.range(FIRST_SEED, FIRST_SEED + RUNS)
            .<Callable<Report>>mapToObj(seed -> () -> run(FaultCase.of(kind, seed)))
            .toList();
    List<Report> reports = new ArrayList<>();
    for (Future<Report> run : threads.invokeAll(runs)) {
      reports.add(run.get());
    }
    FaultTable table = new FaultTable(kind, reports, System.nanoTime() - start);
    System.out.println(table);

    assertThat(table.disagreements()).isEmpty();
    assertThat(table.slowest()).isLessThan(Lane.TOTAL_TIMEOUT.plusSeconds(3));
    assertThat(table.metFault()).isBetween(kind == Fault.NONE ? 0L : 1L, (long) RUNS);
  }

  private static Report run(FaultCase plan) throws Exception {
    Lane lane = LANE_POOL.take();
    try {
      return new FaultRun(host, lane, plan).run();
    } catch (Exception | AssertionError e) {
      throw new AssertionError(plan.toString(), e);
    } finally {
      LANE_POOL.add(lane);
    }
  }
}
