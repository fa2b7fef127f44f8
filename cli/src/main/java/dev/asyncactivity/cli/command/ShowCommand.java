package dev.asyncactivity.cli.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.asyncactivity.AsyncActivityHandle;
import dev.asyncactivity.ParkedActivity;
import dev.asyncactivity.cli.Ambiguity;
import dev.asyncactivity.cli.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;

/** Shows one activity, or why it is not pending. */
@Command(name = "show", description = "Shows a parked activity and what it can be answered with.")
final class ShowCommand extends ActivityCommand {

  @Override
  void run(Session session, Target target) {
    List<ParkedActivity<AsyncActivityHandle>> found = activity().pending(session, target);
    if (found.size() > 1) {
      throw new Ambiguity(
          found.stream().map(it -> it.workflowId() + "/" + it.activityId()).toList());
    }
    // Says why, where the activity is not pending.
    Optional<Instant> deadline = target.handle(session.client()).deadline();
    if (found.isEmpty()) {
      throw new Refusal("unknown", "The activity was not found. Name it by --workflow-id.");
    }
    ObjectNode fields = ParkedFields.of(target.type(), found.get(0), session.values());
    deadline.ifPresent(it -> fields.put("deadline", it.toString()));
    program().report().one(fields.setAll(ContractFields.of(target.type())));
  }
}
