package dev.asyncactivity.internal.transport;

import dev.asyncactivity.NotPendingReason;
import dev.asyncactivity.NotPendingReason.UnknownCause;
import dev.asyncactivity.internal.wire.ActivityEnd;
import dev.asyncactivity.internal.wire.Call;
import dev.asyncactivity.internal.wire.HistoryScan;
import dev.asyncactivity.internal.wire.TimeBudget;
import dev.asyncactivity.internal.wire.Wire;
import dev.asyncactivity.internal.wire.WorkflowDescription;
import dev.asyncactivity.internal.wire.WorkflowDescription.PendingActivity;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out why an activity is not pending: describes its workflow, and reads the workflow's
 * history.
 */
final class Inquiry {
  private static final Logger log = LoggerFactory.getLogger(Inquiry.class);

  /**
   * While a workflow task runs, the server keeps back what has ended an activity; a workflow task
   * has 10 s by default.
   */
  private static final Duration LONGEST_WORKFLOW_TASK = Duration.ofSeconds(12);

  private static final long FIRST_PAUSE = TimeUnit.MILLISECONDS.toNanos(20);
  private static final long LONGEST_PAUSE = TimeUnit.SECONDS.toNanos(1);

  private final Wire wire;
  private final TransportSettings settings;

  Inquiry(Wire wire, TransportSettings settings) {
    this.wire = wire;
    this.settings = settings;
  }

  /**
   * What is asked about.
   *
   * @param activity the activity
   * @param attempt the attempt that the call was about, or 0 if about whatever attempt is current
   * @param sent what the call has sent
   * @param lostAnswer whether a try of the call went without an answer
   * @param call how to call the server
   */
  record Question(
      ActivityIdentity activity, int attempt, Sent sent, boolean lostAnswer, Call call) {}

  /** What was found. */
  sealed interface Finding {

    /** The call itself has done it; only its answer was lost. */
    record Own() implements Finding {}

    /** The activity is pending, in the attempt that the call was about. */
    record Pending(PendingActivity activity) implements Finding {}

    /** It is not pending. */
    record Reason(NotPendingReason reason) implements Finding {}
  }

  /** Finds the state of an activity with ids; fails if the server cannot be asked. */
  CompletableFuture<Finding> find(Question question) {
    return look(question, TimeBudget.of(LONGEST_WORKFLOW_TASK), FIRST_PAUSE);
  }

  /** Finds the reason for a NOT_FOUND that has been answered already, as far as possible. */
  CompletableFuture<Finding> explain(Question question) {
    if (!question.activity().hasIds()) {
      return known(new NotPendingReason.Unknown(UnknownCause.NO_IDS));
    }
    return find(question)
        .exceptionally(
            failure -> {
              log.warn(
                  "Why an activity of type {} is not pending could not be looked up: {}",
                  question.activity().activityType(),
                  codeOf(CallFailures.unwrapped(failure)));
              return new Finding.Reason(new NotPendingReason.Unknown(UnknownCause.LOOKUP_FAILED));
            });
  }

  /** The class and the gRPC code; what a server writes behind the code may quote a payload. */
  private static String codeOf(Throwable failure) {
    String name = failure.getClass().getSimpleName();
    String code = String.valueOf(failure.getMessage()).replaceFirst("(?s):.*", "");
    return code.matches("[A-Z_]+") ? name + " " + code : name;
  }

  private CompletableFuture<Finding> look(Question question, TimeBudget patience, long pause) {
    return describe(question)
        .thenCompose(
            workflow -> {
              if (workflow.isEmpty()) {
                return known(new NotPendingReason.UnknownWorkflow());
              }
              // The in-memory server lists activities as pending in closed workflows too.
              Optional<PendingActivity> pending =
                  workflow
                      .filter(it -> !it.isClosed())
                      .flatMap(it -> it.withId(question.activity().activityId()));
              return pending.isPresent()
                  ? CompletableFuture.completedFuture(pending(question, pending.get()))
                  : lookIntoHistory(question, workflow.get(), patience, pause);
            });
  }

  private CompletableFuture<Optional<WorkflowDescription>> describe(Question question) {
    return wire.describe(
        question.activity().workflowId(), question.activity().runId(), question.call());
  }

  private static Finding pending(Question question, PendingActivity pending) {
    if (question.attempt() == 0 || question.attempt() == pending.attempt()) {
      return new Finding.Pending(pending);
    }
    boolean own =
        question.lostAnswer()
            && question.attempt() + 1 == pending.attempt()
            && question.sent().isLastFailureOf(pending);
    return own
        ? new Finding.Own()
        : new Finding.Reason(new NotPendingReason.Superseded(pending.attempt()));
  }

  private CompletableFuture<Finding> lookIntoHistory(
      Question question, WorkflowDescription workflow, TimeBudget patience, long pause) {
    return wire.readHistory(
            workflow, question.activity().activityId(), settings.maxHistoryPages(), question.call())
        .thenCompose(
            scan -> {
              if (scan.end().isPresent()) {
                return CompletableFuture.completedFuture(ended(question, scan.end().get()));
              }
              if (scan.isConclusive() && !scan.isScheduled()) {
                return known(new NotPendingReason.UnknownActivity());
              }
              if (workflow.isClosed()) {
                return closed(question, workflow);
              }
              return notEnded(question, scan, patience, pause);
            });
  }

  private Finding ended(Question question, ActivityEnd end) {
    if (question.lostAnswer() && question.sent().isRecordedIn(end, settings.identity())) {
      return new Finding.Own();
    }
    return new Finding.Reason(reason(question, end));
  }

  private static NotPendingReason reason(Question question, ActivityEnd end) {
    if (end instanceof ActivityEnd.Completed completed) {
      return new NotPendingReason.AlreadyCompleted(question.sent().compareWith(completed));
    }
    if (end instanceof ActivityEnd.Failed failed) {
      return new NotPendingReason.AlreadyFailed(
          failed.failure().getApplicationFailureInfo().getType());
    }
    if (end instanceof ActivityEnd.TimedOut timedOut) {
      return new NotPendingReason.TimedOut(timedOut.type());
    }
    return new NotPendingReason.Canceled();
  }

  /** After continue-as-new and after a reset the workflow has another run. */
  private CompletableFuture<Finding> closed(Question question, WorkflowDescription workflow) {
    return wire.describe(workflow.workflowId(), null, question.call())
        .thenApply(
            current -> {
              String currentRun = current.map(WorkflowDescription::runId).orElse(workflow.runId());
              return new Finding.Reason(
                  new NotPendingReason.WorkflowClosed(
                      workflow.statusName(),
                      currentRun.equals(workflow.runId()) ? null : currentRun));
            });
  }

  private CompletableFuture<Finding> notEnded(
      Question question, HistoryScan scan, TimeBudget patience, long pause) {
    if (!scan.isConclusive()) {
      return known(new NotPendingReason.Unknown(UnknownCause.HISTORY_LIMIT));
    }
    if (patience.isSpent() || question.call().time().remainingNanos() <= pause) {
      return known(new NotPendingReason.Unknown(UnknownCause.NOT_RECORDED));
    }
    return question
        .call()
        .pause(pause)
        .thenCompose(ignored -> look(question, patience, Math.min(2 * pause, LONGEST_PAUSE)))
        .exceptionallyCompose(
            failure ->
                question.call().time().isSpent()
                    ? known(new NotPendingReason.Unknown(UnknownCause.NOT_RECORDED))
                    : CompletableFuture.failedFuture(failure));
  }

  private static CompletableFuture<Finding> known(NotPendingReason reason) {
    return CompletableFuture.completedFuture(new Finding.Reason(reason));
  }
}
