package signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.CompletionOutcome.Accepted;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import parking.JavaProcess;
import signals.WaitWorkerProcess.ManyWaits;

/**
 * Answers while the workers are killed. Each wait is answered twice, differently: one of the
 * answers is used, none is lost, and whoever was told that his is accepted has given it. {@code
 * -Dwaits.answers} says how many waits there are.
 */
class WaitKillsTest {
  private static final int WAITS = 10;

  /** Workflows that wait at once: not more than the two workers can keep in memory. */
  private static final int AT_ONCE = 60;

  private static final int ANSWERED = Integer.getInteger("waits.answers", 300);
  private static final String TARGET = System.getProperty("waits.target", "");
  private static final String NAMESPACE = System.getProperty("waits.namespace", "default");
  private static final String TASK_QUEUE = "kills-" + UUID.randomUUID();

  private final Map<String, String> accepted = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> outcomes = new ConcurrentHashMap<>();
  private final Set<String> seen = ConcurrentHashMap.newKeySet();
  private final List<CompletableFuture<?>> answers = new ArrayList<>();

  /** Many calls at once, as each that asks for a killed worker's workflow takes its full time. */
  private final Semaphore free = new Semaphore(64);

  private final AtomicInteger kills = new AtomicInteger();
  private volatile boolean done;

  @Test
  void noAnswerIsLostAndNoneIsUsedTwice() throws Exception {
    assumeTrue(!TARGET.isEmpty(), "in memory the next worker is not given the task");
    WorkflowServiceStubs stubs =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget(TARGET).build());
    WorkflowClient client =
        WorkflowClient.newInstance(
            stubs, WorkflowClientOptions.newBuilder().setNamespace(NAMESPACE).build());
    ApprovalActivitiesCompleter completer =
        ApprovalActivitiesCompleter.create(
            AsyncActivityClient.newBuilder(client)
                .setWaitQueryTimeout(Duration.ofSeconds(1))
                .build());
    Thread[] workers = {worker(completer), worker(completer)};
    long start = System.nanoTime();
    Map<String, Decision[]> used;
    try {
      used = run(client);
    } finally {
      done = true;
      for (Thread worker : workers) {
        worker.join();
      }
    }
    synchronized (answers) {
      answers.forEach(CompletableFuture::join);
    }
    assertThat(outcomes).doesNotContainKey("accepted twice");
    used.forEach(this::check);
    System.out.printf(
        "%d waits, %d answers, %d kills, %d s, outcomes %s%n",
        ANSWERED,
        2 * ANSWERED,
        kills.get(),
        (System.nanoTime() - start) / 1_000_000_000,
        new TreeMap<>(outcomes));
    stubs.shutdownNow();
  }

  /** Runs the workflows, and returns what each has used. */
  private static Map<String, Decision[]> run(WorkflowClient client) throws TimeoutException {
    Map<String, Decision[]> used = new TreeMap<>();
    Deque<WorkflowStub> open = new ArrayDeque<>();
    int number = ANSWERED / WAITS;
    int started = 0;
    while (used.size() < number) {
      while (started < number && open.size() < AT_ONCE) {
        open.add(start(client, "f" + started++));
      }
      WorkflowStub oldest = open.remove();
      used.put("f" + used.size(), oldest.getResult(4, TimeUnit.MINUTES, Decision[].class));
    }
    return used;
  }

  private static WorkflowStub start(WorkflowClient client, String name) {
    ManyWaits flow =
        client.newWorkflowStub(
            ManyWaits.class, WorkflowOptions.newBuilder().setTaskQueue(TASK_QUEUE).build());
    WorkflowClient.start(flow::run, name, WAITS);
    return WorkflowStub.fromTyped(flow);
  }

  private void check(String flow, Decision[] used) {
    for (int i = 0; i < WAITS; i++) {
      String wait = "approve " + flow + "/" + i;
      assertThat(used[i].by()).isIn(wait + " first", wait + " second");
      String told = accepted.get(wait);
      if (told != null) {
        assertThat(used[i].by()).isEqualTo(told);
      }
    }
    assertThat(Arrays.stream(used).map(Decision::by)).doesNotHaveDuplicates();
  }

  /** A worker that lives for some seconds, and its successors. */
  private Thread worker(ApprovalActivitiesCompleter completer) {
    Thread thread =
        new Thread(
            () -> {
              while (!done) {
                try (JavaProcess process =
                    JavaProcess.start(WaitWorkerProcess.class, TARGET, NAMESPACE, TASK_QUEUE)) {
                  Thread reader = new Thread(() -> readAll(process, completer));
                  reader.start();
                  for (int i = 0; i < 100 + Math.random() * 100 && !done; i++) {
                    Thread.sleep(100);
                  }
                  process.kill();
                  kills.incrementAndGet();
                  reader.join();
                } catch (IOException | InterruptedException e) {
                  throw new IllegalStateException(e);
                }
              }
            });
    thread.start();
    return thread;
  }

  private void readAll(JavaProcess process, ApprovalActivitiesCompleter completer) {
    try {
      for (String line = process.readLine(); line != null; line = process.readLine()) {
        int space = line.lastIndexOf(' ');
        if (seen.add(line.substring(0, space))) {
          answer(line.substring(0, space), line.substring(space + 1), completer);
        }
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void answer(String wait, String token, ApprovalActivitiesCompleter completer)
      throws InterruptedException {
    for (String which : List.of(" first", " second")) {
      free.acquire();
      CompletableFuture<CompletionOutcome> call =
          completer.approve(token).completeAsync(new Decision(true, wait + which));
      call.whenComplete(
          (outcome, failure) -> {
            free.release();
            String code = failure == null ? outcome.code() : failure.getClass().getSimpleName();
            outcomes.computeIfAbsent(code, key -> new AtomicInteger()).incrementAndGet();
            if (outcome instanceof Accepted) {
              String other = accepted.put(wait, wait + which);
              if (other != null) {
                outcomes.computeIfAbsent("accepted twice", key -> new AtomicInteger());
              }
            }
          });
      synchronized (answers) {
        answers.add(call);
      }
    }
  }
}
