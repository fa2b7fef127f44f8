package faults;

import dev.asyncactivity.CompletionBatch;
import dev.asyncactivity.CompletionOutcome;
import expenses.ApprovalFailure;
import expenses.Decision;
import expenses.ExpenseActivitiesCompleter.RequestApproval;
import expenses.ReviewProgress;
import faults.FaultCase.Form;
import io.temporal.failure.ApplicationFailure;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Makes calls on a handle, in one of their forms. */
final class Caller {
  private final LaneClient client;
  private final RequestApproval handle;
  private final Form form;

  Caller(LaneClient client, RequestApproval handle, Form form) {
    this.client = client;
    this.handle = handle;
    this.form = form;
  }

  LaneClient client() {
    return client;
  }

  Reported complete(String by) {
    Decision decision = new Decision(true, by);
    return call(
        () -> handle.complete(decision),
        () -> handle.tryComplete(decision),
        () -> handle.completeAsync(decision));
  }

  Reported fail(ApprovalFailure failure) {
    return call(
        () -> handle.fail(failure), () -> handle.tryFail(failure), () -> handle.failAsync(failure));
  }

  Reported failWith(ApplicationFailure failure) {
    return call(
        () -> handle.failWith(failure),
        () -> handle.tryFailWith(failure),
        () -> handle.failWithAsync(failure));
  }

  Reported reportCancellation() {
    return call(
        handle::reportCancellation, handle::tryReportCancellation, handle::reportCancellationAsync);
  }

  Reported heartbeat() {
    ReviewProgress progress = new ReviewProgress("read", 40);
    return Reported.ofHeartbeat(() -> handle.tryHeartbeat(progress));
  }

  private Reported call(
      Runnable throwing,
      Supplier<CompletionOutcome> trying,
      Supplier<CompletableFuture<CompletionOutcome>> asynchronous) {
    return switch (form) {
      case THROWING -> Reported.ofThrowing(throwing);
      case TRYING -> Reported.ofTrying(trying);
      case ASYNCHRONOUS -> Reported.ofAsynchronous(asynchronous.get());
      case BATCH -> Reported.ofAsynchronous(inBatch(asynchronous));
    };
  }

  private CompletableFuture<CompletionOutcome> inBatch(
      Supplier<CompletableFuture<CompletionOutcome>> call) {
    try (CompletionBatch batch = client.client().newBatch()) {
      return batch.submit(call);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
