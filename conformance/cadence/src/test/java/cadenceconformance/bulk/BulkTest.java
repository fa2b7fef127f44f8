package cadenceconformance.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import cadenceconformance.CadenceServer;
import com.uber.cadence.EventType;
import com.uber.cadence.GetWorkflowExecutionHistoryRequest;
import com.uber.cadence.GetWorkflowExecutionHistoryResponse;
import com.uber.cadence.client.WorkflowClient;
import com.uber.cadence.client.WorkflowClientOptions;
import com.uber.cadence.client.WorkflowOptions;
import com.uber.cadence.client.WorkflowStub;
import com.uber.cadence.serviceclient.ClientOptions;
import com.uber.cadence.serviceclient.WorkflowServiceGrpc;
import com.uber.cadence.worker.WorkerFactory;
import com.uber.cadence.worker.WorkerOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many completions on the real server, by processes that are killed and by connections that are
 * cut.
 */
@EnabledIfSystemProperty(named = "cadence.conformance", matches = "server")
class BulkTest {
  private static final int ACTIVITIES = 10;
  private static final int WORKFLOWS = Integer.getInteger("bulk.workflows", 300);
  private static final int PROCESSES = 4;
  private static final int KILLS = 3;

  @TempDir Path folder;

  private final Queue<String> lines = new ConcurrentLinkedQueue<>();
  private final Queue<Process> processes = new ConcurrentLinkedQueue<>();
  private CadenceServer server;
  private WorkflowClient client;
  private WorkerFactory factory;

  private final class Activities extends BulkActivitiesCadenceImplBase {
    @Override
    protected void work(String id, BulkActivitiesCadenceCompleter.Work pending) {
      lines.add(id + " " + pending.token());
    }
  }

  @BeforeEach
  void start() throws IOException {
    server = CadenceServer.start();
    client =
        WorkflowClient.newInstance(
            new WorkflowServiceGrpc(
                ClientOptions.newBuilder().setHost("127.0.0.1").setPort(server.port()).build()),
            WorkflowClientOptions.newBuilder().setDomain("default").build());
    factory = WorkerFactory.newInstance(client);
    var worker = factory.newWorker("bulk", WorkerOptions.newBuilder().build());
    worker.registerWorkflowImplementationTypes(BulkWorkflow.Impl.class);
    worker.registerActivitiesImplementations(new Activities());
    factory.start();
  }

  @AfterEach
  void stop() {
    processes.forEach(Process::destroyForcibly);
    factory.shutdownNow();
    client.getService().close();
    server.close();
  }

  private List<WorkflowStub> park(int number) throws InterruptedException {
    List<WorkflowStub> workflows = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      WorkflowStub workflow =
          client.newUntypedWorkflowStub(
              "BulkWorkflow::wait",
              new WorkflowOptions.Builder()
                  .setWorkflowId("bulk-" + i)
                  .setTaskList("bulk")
                  .setExecutionStartToCloseTimeout(Duration.ofHours(1))
                  .build());
      workflow.start("w" + i, ACTIVITIES);
      workflows.add(workflow);
    }
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(6);
    while (lines.size() < number * ACTIVITIES && System.nanoTime() < end) {
      Thread.sleep(100);
    }
    assertThat(lines).hasSize(number * ACTIVITIES);
    return workflows;
  }

  @Test
  void noneIsLostAndNoneIsDoneTwiceWhileProcessesAreKilled() throws Exception {
    long start = System.nanoTime();
    List<WorkflowStub> workflows = park(WORKFLOWS);
    long parked = System.nanoTime();
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < PROCESSES; i++) {
      shares.add(new Share(i, server.port()));
    }
    for (int kill = 0; kill < KILLS; kill++) {
      for (Share share : shares) {
        share.killAfter(WORKFLOWS * ACTIVITIES / PROCESSES / (KILLS + 2));
      }
    }
    for (Share share : shares) {
      share.await();
    }
    long completed = System.nanoTime();
    Map<String, String> notes = notes(shares);
    check(workflows, notes);
    System.out.printf(
        "%d completions by %d processes, each killed %d times: %d told as accepted, %d as completed"
            + " before with the same result; parked in %d s, completed in %d s%n",
        notes.size(),
        PROCESSES,
        KILLS,
        notes.values().stream().filter("accepted"::equals).count(),
        notes.values().stream().filter(it -> !it.equals("accepted")).count(),
        TimeUnit.NANOSECONDS.toSeconds(parked - start),
        TimeUnit.NANOSECONDS.toSeconds(completed - parked));
    // What was in flight at a kill, and no more.
    assertThat(notes.values().stream().filter(it -> !it.equals("accepted")).count())
        .isLessThanOrEqualTo(64L * PROCESSES * KILLS);
  }

  @Test
  void everyLostAnswerIsTheCallsOwn() throws Exception {
    List<WorkflowStub> workflows = park(Math.min(WORKFLOWS, 100));
    try (CuttingProxy proxy = new CuttingProxy(server.port())) {
      Share share = new Share(0, 1, proxy.port());
      while (share.isRunning()) {
        Thread.sleep(300);
        proxy.cut();
      }
      share.await();
      Map<String, String> notes = notes(List.of(share));
      check(workflows, notes);
      assertThat(notes.values()).containsOnly("accepted");
      System.out.printf("%d completions through %d cuts%n", notes.size(), proxy.cuts());
      assertThat(proxy.cuts()).isPositive();
    }
  }

  private static Map<String, String> notes(List<Share> shares) throws IOException {
    Map<String, String> notes = new LinkedHashMap<>();
    for (Share share : shares) {
      for (String line : Files.readAllLines(share.notes)) {
        String[] parts = line.split(" ");
        assertThat(notes.put(parts[0], parts[1])).as(line).isNull();
      }
    }
    return notes;
  }

  private void check(List<WorkflowStub> workflows, Map<String, String> notes) throws Exception {
    assertThat(notes).hasSize(workflows.size() * ACTIVITIES);
    assertThat(notes.values()).allMatch(it -> it.matches("accepted|AlreadyCompleted.result=SAME."));
    for (int i = 0; i < workflows.size(); i++) {
      String id = "w" + i;
      List<String> expected = new ArrayList<>();
      for (int n = 0; n < ACTIVITIES; n++) {
        expected.add("done " + id + "-" + n);
      }
      assertThat(workflows.get(i).getResult(5, TimeUnit.MINUTES, String.class))
          .isEqualTo(expected.stream().collect(Collectors.joining(",")));
      assertThat(completions(workflows.get(i))).as(id).isEqualTo(ACTIVITIES);
    }
  }

  private long completions(WorkflowStub workflow) {
    GetWorkflowExecutionHistoryResponse history =
        client
            .getService()
            .GetWorkflowExecutionHistory(
                new GetWorkflowExecutionHistoryRequest()
                    .setDomain("default")
                    .setExecution(workflow.getExecution()));
    return history.getHistory().getEvents().stream()
        .filter(event -> event.getEventType() == EventType.ActivityTaskCompleted)
        .count();
  }

  /** One process's part of the activities. */
  private final class Share {
    private final Path tokens;
    private final Path notes;
    private final int port;
    private Process process;
    private int notedAtKill;

    Share(int number, int port) throws IOException {
      this(number, PROCESSES, port);
    }

    Share(int number, int of, int port) throws IOException {
      this.port = port;
      this.tokens = folder.resolve("tokens-" + number);
      this.notes = folder.resolve("notes-" + number);
      List<String> all = List.copyOf(lines);
      List<String> own = new ArrayList<>();
      for (int i = number; i < all.size(); i += of) {
        own.add(all.get(i));
      }
      Files.write(tokens, own);
      this.process = startProcess();
    }

    private Process startProcess() throws IOException {
      Process started =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  CompleterProcess.class.getName(),
                  Integer.toString(port),
                  tokens.toString(),
                  notes.toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("said").toFile()))
              .start();
      processes.add(started);
      return started;
    }

    private int noted() throws IOException {
      return Files.exists(notes) ? Files.readAllLines(notes).size() : 0;
    }

    boolean isRunning() {
      return process.isAlive();
    }

    /** Kills it once it has noted so many more, and starts it again. */
    void killAfter(int more) throws IOException, InterruptedException {
      while (noted() < notedAtKill + more && process.isAlive()) {
        Thread.sleep(20);
      }
      assertThat(process.isAlive()).as("still at work").isTrue();
      process.destroyForcibly().waitFor();
      notedAtKill = noted();
      process = startProcess();
    }

    void await() throws InterruptedException {
      assertThat(process.waitFor(10, TimeUnit.MINUTES)).as(said()).isTrue();
      assertThat(process.exitValue()).as(said()).isZero();
    }

    private String said() {
      try {
        return Files.readString(folder.resolve("said"));
      } catch (IOException e) {
        return e.toString();
      }
    }
  }
}
