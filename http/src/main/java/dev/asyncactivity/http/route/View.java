package dev.asyncactivity.http.route;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.ContractHandle;
import dev.asyncactivity.InspectionOutcome;
import dev.asyncactivity.InspectionOutcome.Pending;
import dev.asyncactivity.http.Action;
import dev.asyncactivity.http.Response;
import dev.asyncactivity.http.answer.Answers;
import dev.asyncactivity.http.answer.Outcomes;
import dev.asyncactivity.http.answer.Problem;
import dev.asyncactivity.http.schema.JsonSchema;
import java.util.concurrent.CompletableFuture;

/** How a callback stands and what it can be answered with, as JSON. */
final class View {
  private View() {}

  /** Asks Temporal; changes nothing. */
  static CompletableFuture<Response> of(Exposed method, ContractHandle handle) {
    return Call.on(
        () -> handle.inspectAsync().thenApply(it -> view(method, it)), Problem.NO_ANSWER);
  }

  private static Response view(Exposed method, InspectionOutcome outcome) {
    ObjectNode view = Answers.object().put("activity", method.method().activityType());
    if (outcome instanceof NotPending ended) {
      String state = Outcomes.problem(ended.reason()).code();
      view.put("state", state).putArray("actions");
      return Answers.json(200, view).with(Response.OUTCOME, state);
    }
    Pending pending = (Pending) outcome;
    view.put("state", "pending").put("attempt", pending.attempt());
    if (pending.since() != null) {
      view.put("since", pending.since().toString());
    }
    if (pending.deadline() != null) {
      view.put("deadline", pending.deadline().toString());
    }
    view.put("cancelRequested", pending.cancelRequested());
    var actions = view.putArray("actions");
    for (Action action : method.actions()) {
      ObjectNode described = actions.addObject().put("action", action.path());
      method
          .body(action)
          .ifPresent(body -> described.set("schema", JsonSchema.documentOf(body.shape())));
    }
    return Answers.json(200, view).with(Response.OUTCOME, "pending");
  }
}
