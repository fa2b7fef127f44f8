package dev.asyncactivity.testing.internal.fake;

import com.google.protobuf.ByteString;
import com.google.protobuf.Message;
import dev.asyncactivity.ActivityAddress.TaskToken;
import dev.asyncactivity.testing.internal.fake.FakeActivities.Attempt;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import io.temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatByIdRequest;
import io.temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatByIdResponse;
import io.temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatRequest;
import io.temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatResponse;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCanceledByIdRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCanceledByIdResponse;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCanceledRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCanceledResponse;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCompletedByIdRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCompletedByIdResponse;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCompletedRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCompletedResponse;
import io.temporal.api.workflowservice.v1.RespondActivityTaskFailedByIdRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskFailedByIdResponse;
import io.temporal.api.workflowservice.v1.RespondActivityTaskFailedRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskFailedResponse;
import io.temporal.api.workflowservice.v1.WorkflowServiceGrpc;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** The server's eight calls that answer activities. */
abstract class AnsweringService extends WorkflowServiceGrpc.WorkflowServiceImplBase {
  final FakeActivities activities;
  private final AtomicInteger answersToLose = new AtomicInteger();

  AnsweringService(FakeActivities activities) {
    this.activities = activities;
  }

  void loseNextAnswer() {
    answersToLose.incrementAndGet();
  }

  /** Answers with what the call comes to, or with the status that it throws. */
  static <R> void answer(StreamObserver<R> observer, Supplier<R> call) {
    R answer;
    try {
      answer = call.get();
    } catch (StatusRuntimeException e) {
      observer.onError(e);
      return;
    }
    observer.onNext(answer);
    observer.onCompleted();
  }

  private <R extends Message> void apply(StreamObserver<R> observer, R done, Runnable change) {
    answer(
        observer,
        () -> {
          change.run();
          loseIfAsked();
          return done;
        });
  }

  private void loseIfAsked() {
    if (answersToLose.getAndUpdate(number -> Math.max(0, number - 1)) > 0) {
      throw Status.UNAVAILABLE.withDescription("The answer was lost").asRuntimeException();
    }
  }

  private Attempt of(ByteString taskToken) {
    if (taskToken.isEmpty()) {
      throw Status.INVALID_ARGUMENT
          .withDescription("Task token not set on request.")
          .asRuntimeException();
    }
    return activities.of(new TaskToken(taskToken.toByteArray()));
  }

  @Override
  public void respondActivityTaskCompleted(
      RespondActivityTaskCompletedRequest request,
      StreamObserver<RespondActivityTaskCompletedResponse> observer) {
    apply(
        observer,
        RespondActivityTaskCompletedResponse.getDefaultInstance(),
        () -> {
          Attempt it = of(request.getTaskToken());
          it.state().complete(it.number(), request.getResult(), request.getIdentity());
        });
  }

  @Override
  public void respondActivityTaskCompletedById(
      RespondActivityTaskCompletedByIdRequest it,
      StreamObserver<RespondActivityTaskCompletedByIdResponse> observer) {
    apply(
        observer,
        RespondActivityTaskCompletedByIdResponse.getDefaultInstance(),
        () ->
            activities
                .of(it.getWorkflowId(), it.getRunId(), it.getActivityId())
                .complete(0, it.getResult(), it.getIdentity()));
  }

  @Override
  public void respondActivityTaskFailed(
      RespondActivityTaskFailedRequest request,
      StreamObserver<RespondActivityTaskFailedResponse> observer) {
    apply(
        observer,
        RespondActivityTaskFailedResponse.getDefaultInstance(),
        () -> {
          Attempt it = of(request.getTaskToken());
          it.state().fail(it.number(), request.getFailure(), request.getIdentity());
        });
  }

  @Override
  public void respondActivityTaskFailedById(
      RespondActivityTaskFailedByIdRequest it,
      StreamObserver<RespondActivityTaskFailedByIdResponse> observer) {
    apply(
        observer,
        RespondActivityTaskFailedByIdResponse.getDefaultInstance(),
        () ->
            activities
                .of(it.getWorkflowId(), it.getRunId(), it.getActivityId())
                .fail(0, it.getFailure(), it.getIdentity()));
  }

  @Override
  public void respondActivityTaskCanceled(
      RespondActivityTaskCanceledRequest request,
      StreamObserver<RespondActivityTaskCanceledResponse> observer) {
    apply(
        observer,
        RespondActivityTaskCanceledResponse.getDefaultInstance(),
        () -> {
          Attempt it = of(request.getTaskToken());
          it.state().cancel(it.number(), request.getDetails(), request.getIdentity());
        });
  }

  @Override
  public void respondActivityTaskCanceledById(
      RespondActivityTaskCanceledByIdRequest it,
      StreamObserver<RespondActivityTaskCanceledByIdResponse> observer) {
    apply(
        observer,
        RespondActivityTaskCanceledByIdResponse.getDefaultInstance(),
        () ->
            activities
                .of(it.getWorkflowId(), it.getRunId(), it.getActivityId())
                .cancel(0, it.getDetails(), it.getIdentity()));
  }

  @Override
  public void recordActivityTaskHeartbeat(
      RecordActivityTaskHeartbeatRequest request,
      StreamObserver<RecordActivityTaskHeartbeatResponse> observer) {
    answer(
        observer,
        () -> {
          Attempt it = of(request.getTaskToken());
          it.state().heartbeat(it.number(), request.getDetails());
          loseIfAsked();
          return RecordActivityTaskHeartbeatResponse.newBuilder()
              .setCancelRequested(it.state().cancelRequested())
              .setActivityPaused(it.state().paused())
              .setActivityReset(it.state().resetRequested())
              .build();
        });
  }

  @Override
  public void recordActivityTaskHeartbeatById(
      RecordActivityTaskHeartbeatByIdRequest request,
      StreamObserver<RecordActivityTaskHeartbeatByIdResponse> observer) {
    answer(
        observer,
        () -> {
          FakeState it =
              activities.of(request.getWorkflowId(), request.getRunId(), request.getActivityId());
          it.heartbeat(0, request.getDetails());
          loseIfAsked();
          return RecordActivityTaskHeartbeatByIdResponse.newBuilder()
              .setCancelRequested(it.cancelRequested())
              .setActivityPaused(it.paused())
              .setActivityReset(it.resetRequested())
              .build();
        });
  }
}
