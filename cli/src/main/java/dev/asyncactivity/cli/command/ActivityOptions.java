package dev.asyncactivity.cli.command;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.ActivityAddress.OfToken;
import dev.asyncactivity.AsyncActivityHandle;
import dev.asyncactivity.ParkedActivity;
import dev.asyncactivity.cli.Ambiguity;
import dev.asyncactivity.cli.BadInput;
import dev.asyncactivity.cli.Refusal;
import dev.asyncactivity.cli.contract.KnownType;
import dev.asyncactivity.cli.output.Console;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that name one activity. */
final class ActivityOptions {
  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      description = "The activity's callback token; - reads it from standard input.")
  private @Nullable String token;

  @Mixin private Selection selection = new Selection();

  @Option(
      names = {"-r", "--run-id"},
      paramLabel = "ID",
      description = "The workflow's run, with --activity-id.")
  private @Nullable String runId;

  @Option(
      names = {"-a", "--activity-id"},
      paramLabel = "ID",
      description = "The activity; without it the workflow's only one of the type.")
  private @Nullable String activityId;

  /** The activity, whose type is looked up if nothing else tells it. */
  Target find(Session session, Console console) {
    ActivityAddress address = address(session, console);
    if (address instanceof OfToken opened) {
      return new Target(session.types().named(opened.activityType()), address);
    }
    List<KnownType> types = selection.types(session.types());
    return new Target(types.size() == 1 ? types.get(0) : pendingType(session, types), address);
  }

  private ActivityAddress address(Session session, Console console) {
    String workflowId = selection.workflowId();
    String filter = selection.filter();
    boolean byIds = workflowId != null || runId != null || activityId != null;
    if ((token != null ? 1 : 0) + (byIds ? 1 : 0) + (filter != null ? 1 : 0) != 1) {
      throw new BadInput(
          "Say which activity, in one way: --token, or --workflow-id with or without"
              + " --activity-id, or --matching.");
    }
    if (token != null) {
      return session.client().openToken(console.textOf(token));
    }
    if (filter != null) {
      return ActivityAddress.matching(filter);
    }
    if (workflowId == null || runId != null && activityId == null) {
      throw new BadInput("--activity-id needs --workflow-id, and --run-id needs both.");
    }
    if (activityId == null) {
      return ActivityAddress.inWorkflow(workflowId);
    }
    return runId == null
        ? ActivityAddress.of(workflowId, activityId)
        : ActivityAddress.of(workflowId, runId, activityId);
  }

  private KnownType pendingType(Session session, List<KnownType> types) {
    List<KnownType> pending =
        types.stream().filter(it -> fitting(session, it).findAny().isPresent()).toList();
    if (pending.size() > 1) {
      throw new Ambiguity(pending.stream().map(KnownType::name).toList());
    }
    if (pending.isEmpty()) {
      throw new Refusal(
          "none_of_type",
          "No activity of the types on the class path that fits is pending. With --type the answer"
              + " says why.");
    }
    return pending.get(0);
  }

  private Stream<ParkedActivity<AsyncActivityHandle>> fitting(Session session, KnownType type) {
    return selection.narrow(type.parked(session.client())).stream()
        .filter(it -> activityId == null || it.activityId().equals(activityId))
        .filter(it -> runId == null || runIdOf(it).equals(runId));
  }

  private static String runIdOf(ParkedActivity<AsyncActivityHandle> activity) {
    return activity.handle().address() instanceof ActivityAddress.ById ids && ids.runId() != null
        ? ids.runId()
        : "";
  }

  /** The activity as its server describes it; none if it is not pending. */
  List<ParkedActivity<AsyncActivityHandle>> pending(Session session, Target target) {
    if (target.address() instanceof ActivityAddress.Parked parked && parked.workflowId() != null) {
      return target.type().parked(session.client()).inWorkflow(parked.workflowId()).stream()
          .filter(it -> it.activityId().equals(parked.activityId()))
          .filter(it -> runIdOf(it).equals(parked.runId()))
          .toList();
    }
    return target.address() instanceof OfToken
        ? List.of()
        : fitting(session, target.type()).toList();
  }
}
