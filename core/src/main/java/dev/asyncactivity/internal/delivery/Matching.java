package dev.asyncactivity.internal.delivery;

import dev.asyncactivity.NotPendingReason;
import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.delivery.Inspector.FoundRun;
import dev.asyncactivity.internal.delivery.Inspector.RunsPage;
import dev.asyncactivity.internal.delivery.RunDescription.PendingActivity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the one pending activity of the call's type in the workflows that its list filter
 * finds; ends as soon as there are two.
 */
final class Matching {
  private final Lookups lookups;
  private final CallContext call;
  private final List<Found> found = new ArrayList<>();

  Matching(Lookups lookups, CallContext call) {
    this.lookups = lookups;
    this.call = call;
  }

  private record Found(RunDescription run, PendingActivity activity) {}

  CompletableFuture<Finding> find() {
    return pages(null).thenApply(done -> finding());
  }

  private CompletableFuture<Void> pages(@Nullable RunsPage before) {
    String filter = Objects.requireNonNull(call.activity().listFilter(), "listFilter");
    return lookups
        .running(filter, before, call)
        .thenCompose(page -> runs(page, 0).thenCompose(done -> after(page)));
  }

  private CompletableFuture<Void> after(RunsPage page) {
    return page.next() == null || found.size() > 1
        ? CompletableFuture.completedFuture(null)
        : pages(page);
  }

  private CompletableFuture<Void> runs(RunsPage page, int index) {
    if (index == page.runs().size() || found.size() > 1) {
      return CompletableFuture.completedFuture(null);
    }
    FoundRun run = page.runs().get(index);
    return lookups
        .describe(run.workflowId(), run.runId(), call)
        .thenCompose(
            described -> {
              described.ifPresent(
                  it -> it.ofType(call.activity().type()).forEach(pending -> add(it, pending)));
              return runs(page, index + 1);
            });
  }

  private void add(RunDescription run, PendingActivity activity) {
    found.add(new Found(run, activity));
  }

  private Finding finding() {
    if (found.isEmpty()) {
      return new Finding.Gone(new NotPendingReason.NoneOfType(List.of()));
    }
    if (found.size() > 1) {
      return new Finding.Several(
          found.stream().map(it -> it.run().workflowId() + "/" + it.activity().id()).toList());
    }
    RunDescription run = found.get(0).run();
    call.learn(call.activity().inWorkflow(run.workflowId()).inRun(run.runId(), run.workflowType()));
    return Inquiry.pinned(call, run, found.get(0).activity());
  }
}
