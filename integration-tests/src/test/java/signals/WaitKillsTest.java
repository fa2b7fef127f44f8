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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
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
  private static final int ANSWERED = Integer.getInteger("waits.answers", 300);
  private static final String TARGET = System.getProperty("waits.target", "");
  private static final String NAMESPACE = System.getProperty("waits.namespace", "default");
  private static final String TASK_QUEUE = "kills-" + UUID.randomUUID();

  private final Map<String, String> accepted = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> outcomes = new ConcurrentHashMap<>();
  private final Set<String> seen = ConcurrentHashMap.newKeySet();
  private final List<CompletableFuture<?>> answers = new ArrayList<>();
  private final Semaphore free = new Semaphore(16);
  private volatile boolean done;
  private volatile int kills;

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
    List<WorkflowStub> flows = new ArrayList<>();
    for (int i = 0; i < ANSWERED / WAITS; i++) {
      ManyWaits flow =
          client.newWorkflowStub(
              ManyWaits.class, WorkflowOptions.newBuilder().setTaskQueue(TASK_QUEUE).build());
      WorkflowClient.start(flow::run, "f" + i, WAITS);
      flows.add(WorkflowStub.fromTyped(flow));
    }
    for (int i = 0; i < flows.size(); i++) {
      check("f" + i, flows.get(i).getResult(8, TimeUnit.MINUTES, Decision[].class));
    }
    done = true;
    for (Thread worker : workers) {
      worker.join();
    }
    synchronized (answers) {
      answers.forEach(CompletableFuture::join);
    }
    assertThat(outcomes).doesNotContainKey("accepted twice");
    System.out.printf(
        "%d waits, %d answers, %d kills, %d s, outcomes %s%n",
        ANSWERED,
        2 * ANSWERED,
        kills,
        (System.nanoTime() - start) / 1_000_000_000,
        new TreeMap<>(outcomes));
    stubs.shutdownNow();
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
                  kills++;
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
