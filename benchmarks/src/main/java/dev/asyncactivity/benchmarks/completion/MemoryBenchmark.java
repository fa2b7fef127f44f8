package dev.asyncactivity.benchmarks.completion;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Completes very many activities in one go, in a small heap. Each is made when its turn comes, as
 * it would be read from a queue or a file.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class MemoryBenchmark {
  static final int CALLS = 100_000;

  /** The server's address. */
  @Param("")
  public String target = "";

  private Clients clients;
  private PipelinedCalls pipelined;

  /** What JMH reports besides the time. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Heap {
    /** Of the process, in MiB. */
    public double maxMib;

    /** See {@link HeapWatch}. */
    public double peakMib;

    private HeapWatch watch;

    /** Watches. */
    @Setup(Level.Trial)
    public void watch() {
      watch = new HeapWatch();
    }

    private void report() {
      maxMib = Runtime.getRuntime().maxMemory() / 1048576.0;
      peakMib = watch.peakMib();
    }
  }

  /** Connects, and begins to record. */
  @Setup(Level.Trial)
  public void connect() {
    CallRecorder.noClientYet();
    clients = new Clients(target);
    pipelined = new PipelinedCalls(clients);
    CallRecorder.start();
  }

  /** Disconnects. */
  @TearDown(Level.Trial)
  public void disconnect() {
    clients.close();
  }

  private Iterable<ParkedReview> reviews() {
    return () -> ParkedReview.invented(CALLS, clients.completer()).iterator();
  }

  /** See {@link PipelinedCalls#rawStub}. */
  @Benchmark
  public void rawStubAsync(Heap heap) throws InterruptedException {
    pipelined.rawStub(reviews());
    end(heap);
  }

  /** See {@link PipelinedCalls#batch}. */
  @Benchmark
  public void oursBatch(Heap heap) throws InterruptedException {
    pipelined.batch(reviews());
    end(heap);
  }

  private static void end(Heap heap) {
    heap.report();
    CallRecorder.stop();
  }
}
