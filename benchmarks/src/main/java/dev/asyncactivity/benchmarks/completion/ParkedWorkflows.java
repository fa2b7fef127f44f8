package dev.asyncactivity.benchmarks.completion;

import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.benchmarks.contract.ReviewActivitiesCompleter.Review;
import dev.asyncactivity.benchmarks.contract.ReviewActivitiesImplBase;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactory;
import io.temporal.worker.WorkerFactoryOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Workflows on a real server whose activities are all parked, on a task queue of their own.
 *
 * <p>No worker is there while the activities are completed: the first completion of a workflow
 * makes the server schedule a workflow task, which stays where it is, and the others add to it. So
 * the server does the same for each way to complete, at whatever pace that is. Afterwards a worker
 * lets the workflows end, which shows that every result has reached them.
 */
final class ParkedWorkflows {
  private static final int ACTIVITIES_EACH = 50;
  private static final long PATIENCE_SECONDS = 60;

  private final Clients clients;
  private final String taskQueue = "completions-" + UUID.randomUUID();
  private final BlockingQueue<Parked> parked = new LinkedBlockingQueue<>();
  private final List<WorkflowStub> workflows = new ArrayList<>();

  ParkedWorkflows(Clients clients) {
    this.clients = clients;
  }

  /** Parks so many activities; they come in an order that mixes the workflows. */
  List<ParkedReview> park(int activities) throws InterruptedException {
    WorkerFactory workers = startWorker();
    for (int i = 0; i < activities / ACTIVITIES_EACH; i++) {
      workflows.add(start());
    }
    List<ParkedReview> reviews = new ArrayList<>();
    while (reviews.size() < activities) {
      Parked next = parked.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (next == null) {
        throw new IllegalStateException("Parked only " + reviews.size() + " activities");
      }
      reviews.add(ParkedReview.of(next, clients.completer()));
    }
    stop(workers);
    Collections.shuffle(reviews, new Random(activities));
    return reviews;
  }

  private WorkflowStub start() {
    ReviewsWorkflow workflow =
        clients
            .workflowClient()
            .newWorkflowStub(
                ReviewsWorkflow.class,
                WorkflowOptions.newBuilder().setTaskQueue(taskQueue).build());
    WorkflowClient.start(workflow::approved, ACTIVITIES_EACH);
    return WorkflowStub.fromTyped(workflow);
  }

  /** Lets the workflows end; each must have been given all its results. */
  void requireAllApproved() throws InterruptedException {
    WorkerFactory workers = startWorker();
    for (WorkflowStub workflow : workflows) {
      int approved = workflow.getResult(Integer.class);
      if (approved != ACTIVITIES_EACH) {
        throw new IllegalStateException("A workflow was given " + approved + " results");
      }
    }
    stop(workers);
  }

  /**
   * Without a cache there is no sticky task queue, in which a task waits for a worker that left.
   */
  private WorkerFactory startWorker() {
    WorkerFactory workers =
        WorkerFactory.newInstance(
            clients.workflowClient(),
            WorkerFactoryOptions.newBuilder().setWorkflowCacheSize(0).build());
    Worker worker = workers.newWorker(taskQueue);
    worker.registerWorkflowImplementationTypes(ReviewsWorkflow.Impl.class);
    worker.registerActivitiesImplementations(new Collecting());
    workers.start();
    return workers;
  }

  private static void stop(WorkerFactory workers) {
    workers.shutdownNow();
    workers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (!workers.isTerminated()) {
      throw new IllegalStateException("The worker has not stopped");
    }
  }

  /** Hands activities off to the benchmark. */
  private final class Collecting extends ReviewActivitiesImplBase {
    @Override
    protected void review(String subject, Review pending) {
      parked.add((Parked) pending.address());
    }
  }
}
