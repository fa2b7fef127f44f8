package dev.asyncactivity.benchmarks.parking;

import dev.asyncactivity.benchmarks.contract.ReviewActivities;
import io.temporal.client.WorkflowClient;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import io.temporal.worker.WorkerFactory;
import java.util.Locale;

/** A worker with the SDK's default settings that parks activities as fast as it is given them. */
final class ParkingWorker {
  private ParkingWorker() {}

  /** Prints the parks per second, and the processor microseconds and bytes of one. */
  public static void main(String[] args) throws InterruptedException {
    Outside outside = new Outside();
    ReviewActivities reviews = reviews(args[0], outside);
    WorkflowServiceStubs stubs =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget(args[1]).build());
    WorkerFactory factory = WorkerFactory.newInstance(WorkflowClient.newInstance(stubs));
    factory.newWorker("reviews").registerActivitiesImplementations(reviews);
    factory.start();
    outside.await(Long.parseLong(args[2]));
    System.out.println(measure(outside, Long.parseLong(args[3])));
    factory.shutdownNow();
    stubs.shutdownNow();
  }

  private static ReviewActivities reviews(String implementation, Outside outside) {
    return switch (implementation) {
      case "by-hand" -> new ByHandReviews(outside);
      case "generated" -> new GeneratedReviews(outside);
      default -> throw new IllegalArgumentException("No such implementation: " + implementation);
    };
  }

  private static String measure(Outside outside, long wanted) throws InterruptedException {
    long parkedBefore = outside.tokens();
    ProcessCost before = ProcessCost.now();
    outside.await(parkedBefore + wanted);
    double parks = outside.tokens() - parkedBefore;
    ProcessCost after = ProcessCost.now();
    return String.format(
        Locale.ROOT,
        "%.0f %.2f %.0f",
        parks / after.secondsSince(before),
        after.cpuMicrosSince(before) / parks,
        after.allocatedBytesSince(before) / parks);
  }
}
