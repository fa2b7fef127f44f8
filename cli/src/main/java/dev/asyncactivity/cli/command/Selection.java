package dev.asyncactivity.cli.command;

import dev.asyncactivity.AsyncActivityHandle;
import dev.asyncactivity.ParkedActivities;
import dev.asyncactivity.cli.BadInput;
import dev.asyncactivity.cli.contract.KnownType;
import dev.asyncactivity.cli.contract.KnownTypes;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The options that say in which workflows, and of which type: what a listing can be narrowed by.
 */
final class Selection {
  @Option(
      names = {"-w", "--workflow-id"},
      paramLabel = "ID",
      description = "The workflow, in its current run.")
  private @Nullable String workflowId;

  @Option(
      names = "--matching",
      paramLabel = "FILTER",
      description = "The running workflows that a list filter finds: \"InvoiceId = '4711'\".")
  private @Nullable String filter;

  @Option(
      names = {"-t", "--type"},
      paramLabel = "TYPE",
      description = "The activity type, or the method's name.")
  private @Nullable String type;

  @Nullable String workflowId() {
    return workflowId;
  }

  @Nullable String filter() {
    return filter;
  }

  /** The types that are meant: the one that is named, or all. */
  List<KnownType> types(KnownTypes known) {
    return type == null ? known.some() : List.of(known.named(type));
  }

  ParkedActivities<AsyncActivityHandle> narrow(ParkedActivities<AsyncActivityHandle> parked) {
    if (workflowId != null && filter != null) {
      throw new BadInput("Give --workflow-id or --matching, not both.");
    }
    if (workflowId != null) {
      return parked.inWorkflow(workflowId);
    }
    return filter != null ? parked.matching(filter) : parked;
  }
}
