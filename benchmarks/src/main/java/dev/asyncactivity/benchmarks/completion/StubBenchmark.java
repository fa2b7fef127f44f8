package dev.asyncactivity.benchmarks.completion;

import dev.asyncactivity.benchmarks.server.CannedServer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Completions that a {@link CannedServer} answers, by one thread: what a client can do. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class StubBenchmark {
  /** Ten times as many as are in flight, so that the first and the last count for little. */
  static final int BULK = 10 * PipelinedCalls.IN_FLIGHT;

  /** More than our client remembers, and each of them comes up again and again. */
  private static final int ACTIVITIES = 4 * BULK;

  /** The server's address. */
  @Param("")
  public String target = "";

  private Clients clients;
  private List<ParkedReview> reviews;
  private BlockingCalls blocking;
  private PipelinedCalls pipelined;
  private int next;

  /** Connects. */
  @Setup(Level.Trial)
  public void connect() {
    CallRecorder.noClientYet();
    clients = new Clients(target);
    reviews = ParkedReview.invented(ACTIVITIES, clients.completer()).toList();
    blocking = new BlockingCalls(clients);
    pipelined = new PipelinedCalls(clients);
  }

  /** Begins to record. */
  @Setup(Level.Iteration)
  public void start() {
    CallRecorder.start();
  }

  /** Ends the record. */
  @TearDown(Level.Iteration)
  public void stop() {
    CallRecorder.stop();
  }

  /** Disconnects. */
  @TearDown(Level.Trial)
  public void disconnect() {
    clients.close();
  }

  private ParkedReview one() {
    next = (next + 1) % ACTIVITIES;
    return reviews.get(next);
  }

  private List<ParkedReview> many() {
    next = (next + BULK) % ACTIVITIES;
    return reviews.subList(next, next + BULK);
  }

  /** See {@link BlockingCalls#raw}. */
  @Benchmark
  public void rawBlocking() {
    blocking.raw(one());
  }

  /** See {@link BlockingCalls#rawStub}. */
  @Benchmark
  public void rawStubBlocking() {
    blocking.rawStub(one());
  }

  /** See {@link BlockingCalls#ours}. */
  @Benchmark
  public void oursBlocking() {
    blocking.ours(one());
  }

  /** See {@link PipelinedCalls#rawStub}. */
  @Benchmark
  @OperationsPerInvocation(BULK)
  public void rawStubAsync() throws InterruptedException {
    pipelined.rawStub(many());
  }

  /** See {@link PipelinedCalls#ours}. */
  @Benchmark
  @OperationsPerInvocation(BULK)
  public void oursAsync() throws InterruptedException {
    pipelined.ours(many());
  }

  /** See {@link PipelinedCalls#batch}. */
  @Benchmark
  @OperationsPerInvocation(BULK)
  public void oursBatch() throws InterruptedException {
    pipelined.batch(many());
  }
}
