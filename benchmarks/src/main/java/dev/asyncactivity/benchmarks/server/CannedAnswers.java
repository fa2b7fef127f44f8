package dev.asyncactivity.benchmarks.server;

import io.grpc.stub.StreamObserver;
import io.temporal.api.workflowservice.v1.DescribeNamespaceRequest;
import io.temporal.api.workflowservice.v1.DescribeNamespaceResponse;
import io.temporal.api.workflowservice.v1.GetSystemInfoRequest;
import io.temporal.api.workflowservice.v1.GetSystemInfoResponse;
import io.temporal.api.workflowservice.v1.GetSystemInfoResponse.Capabilities;
import io.temporal.api.workflowservice.v1.PollActivityTaskQueueRequest;
import io.temporal.api.workflowservice.v1.PollActivityTaskQueueResponse;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCompletedRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCompletedResponse;
import io.temporal.api.workflowservice.v1.ShutdownWorkerRequest;
import io.temporal.api.workflowservice.v1.ShutdownWorkerResponse;
import io.temporal.api.workflowservice.v1.WorkflowServiceGrpc.WorkflowServiceImplBase;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Answers what a completion, after a delay, and an activity worker ask, and hands out an activity
 * task for every poll.
 */
final class CannedAnswers extends WorkflowServiceImplBase {
  private final ActivityTasks tasks = new ActivityTasks();
  private final long delayMillis;
  private final ScheduledExecutorService timer;

  CannedAnswers(long delayMillis, ScheduledExecutorService timer) {
    this.delayMillis = delayMillis;
    this.timer = timer;
  }

  /** Says what a real server does, so that a client makes the same of a status. */
  @Override
  public void getSystemInfo(
      GetSystemInfoRequest request, StreamObserver<GetSystemInfoResponse> response) {
    Capabilities capabilities =
        Capabilities.newBuilder().setInternalErrorDifferentiation(true).build();
    answer(response, GetSystemInfoResponse.newBuilder().setCapabilities(capabilities).build());
  }

  @Override
  public void describeNamespace(
      DescribeNamespaceRequest request, StreamObserver<DescribeNamespaceResponse> response) {
    answer(response, DescribeNamespaceResponse.getDefaultInstance());
  }

  @Override
  public void pollActivityTaskQueue(
      PollActivityTaskQueueRequest request,
      StreamObserver<PollActivityTaskQueueResponse> response) {
    answer(response, tasks.next());
  }

  @Override
  public void respondActivityTaskCompleted(
      RespondActivityTaskCompletedRequest request,
      StreamObserver<RespondActivityTaskCompletedResponse> response) {
    RespondActivityTaskCompletedResponse done =
        RespondActivityTaskCompletedResponse.getDefaultInstance();
    if (delayMillis == 0) {
      answer(response, done);
    } else {
      timer.schedule(() -> answer(response, done), delayMillis, TimeUnit.MILLISECONDS);
    }
  }

  @Override
  public void shutdownWorker(
      ShutdownWorkerRequest request, StreamObserver<ShutdownWorkerResponse> response) {
    answer(response, ShutdownWorkerResponse.getDefaultInstance());
  }

  private static <T> void answer(StreamObserver<T> response, T answer) {
    response.onNext(answer);
    response.onCompleted();
  }
}
