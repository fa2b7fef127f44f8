package dev.asyncactivity.internal.delivery;

import dev.asyncactivity.internal.address.KnownActivity;
import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.call.UnansweredCalls;
import dev.asyncactivity.internal.observe.CallObserver;
import java.util.concurrent.CompletableFuture;

/**
 * Delivers through the server's own calls on activities. An address without a task token is looked
 * up once, and names the same run and attempt in all tries. Thread-safe.
 */
public final class ServerDelivery implements Delivery {
  private final UnansweredCalls unanswered;
  private final Inquiry inquiry;
  private final Completing completing;
  private final Failing failing;
  private final Cancelling cancelling;
  private final Heartbeating heartbeating;
  private final MovingDeadline movingDeadline;
  private final Inspecting inspecting;
  private final Waiting waiting;

  public ServerDelivery(
      Sender sender,
      Inspector inspector,
      Operator operator,
      Encoding encoding,
      int maxHistoryPages,
      UnansweredCalls unanswered,
      CallObserver observer) {
    this.unanswered = unanswered;
    Lookups lookups = new Lookups(inspector, maxHistoryPages);
    this.inquiry = new Inquiry(lookups, encoding, unanswered, observer);
    this.completing = new Completing(sender, inquiry);
    this.failing = new Failing(sender, inquiry);
    this.cancelling = new Cancelling(sender, inquiry);
    this.movingDeadline = new MovingDeadline(operator, lookups, inquiry);
    this.inspecting = new Inspecting(lookups, inquiry, movingDeadline);
    this.waiting = new Waiting(operator, lookups);
    this.heartbeating = new Heartbeating(sender, inquiry, new TicketKeeping(lookups, encoding));
  }

  @Override
  public CompletableFuture<Verdict> deliver(
      Operation operation, KnownActivity activity, CallContext call) {
    if (operation instanceof Operation.Question question) {
      return inspecting.deliver(question, call);
    }
    if (!activity.isToBeLookedUp() || operation instanceof Operation.MoveDeadline) {
      return send(operation, call);
    }
    KnownActivity ofUnanswered = operation.isEnding() ? unanswered.activityOf(activity) : null;
    if (ofUnanswered != null) {
      call.learn(activity.naming(ofUnanswered));
    }
    return inquiry
        .find(operation, call)
        .thenCompose(
            found ->
                found instanceof Finding.Pending pending
                    ? send(operation, call, pending)
                    : CompletableFuture.completedFuture(found.verdict()));
  }

  private CompletableFuture<Verdict> send(
      Operation operation, CallContext call, Finding.Pending pending) {
    return operation instanceof Operation.ReportCancellation cancellation
        ? cancelling.deliver(cancellation, call, pending)
        : send(operation, call);
  }

  private CompletableFuture<Verdict> send(Operation operation, CallContext call) {
    if (operation instanceof Operation.Complete complete) {
      return completing.deliver(complete, call);
    }
    if (operation instanceof Operation.Fail fail) {
      return failing.deliver(fail, call);
    }
    if (operation instanceof Operation.ReportCancellation cancellation) {
      return cancelling.deliver(cancellation, call);
    }
    if (operation instanceof Operation.MoveDeadline move) {
      return movingDeadline.deliver(move, call);
    }
    if (operation instanceof Operation.OfWorker ofWorker) {
      return waiting.deliver(ofWorker, call);
    }
    return heartbeating.deliver((Operation.Heartbeat) operation, call);
  }
}
