package dev.asyncactivity.benchmarks.completion;

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

/**
 * Completions of activities that are parked on a real server, by one thread. Each iteration parks
 * new ones and completes them all, once; only that is timed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class DevServerBenchmark {
  private static final int ACTIVITIES = 500;

  /** The server's address. */
  @Param("")
  public String target = "";

  private Clients clients;
  private BlockingCalls blocking;
  private PipelinedCalls pipelined;
  private ParkedWorkflows workflows;
  private List<ParkedReview> reviews;

  /** Connects. */
  @Setup(Level.Trial)
  public void connect() {
    CallRecorder.noClientYet();
    clients = new Clients(target);
    blocking = new BlockingCalls(clients);
    pipelined = new PipelinedCalls(clients);
  }

  /** Parks the activities, and begins to record. */
  @Setup(Level.Iteration)
  public void park() throws InterruptedException {
    workflows = new ParkedWorkflows(clients);
    reviews = workflows.park(ACTIVITIES);
    CallRecorder.start();
  }

  /** Ends the record, and sees to it that the workflows were given their results. */
  @TearDown(Level.Iteration)
  public void check() throws InterruptedException {
    CallRecorder.stop();
    workflows.requireAllApproved();
  }

  /** Disconnects. */
  @TearDown(Level.Trial)
  public void disconnect() {
    clients.close();
  }

  /** See {@link BlockingCalls#raw}. */
  @Benchmark
  @OperationsPerInvocation(ACTIVITIES)
  public void rawBlocking() {
    reviews.forEach(blocking::raw);
  }

  /** See {@link PipelinedCalls#rawStub}. */
  @Benchmark
  @OperationsPerInvocation(ACTIVITIES)
  public void rawStubAsync() throws InterruptedException {
    pipelined.rawStub(reviews);
  }

  /** See {@link PipelinedCalls#ours}. */
  @Benchmark
  @OperationsPerInvocation(ACTIVITIES)
  public void oursAsync() throws InterruptedException {
    pipelined.ours(reviews);
  }

  /** See {@link PipelinedCalls#batch}. */
  @Benchmark
  @OperationsPerInvocation(ACTIVITIES)
  public void oursBatch() throws InterruptedException {
    pipelined.batch(reviews);
  }
}
