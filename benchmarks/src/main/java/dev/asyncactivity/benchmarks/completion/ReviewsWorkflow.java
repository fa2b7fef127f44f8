package dev.asyncactivity.benchmarks.completion;

import dev.asyncactivity.benchmarks.contract.ReviewActivities;
import io.temporal.activity.ActivityOptions;
import io.temporal.workflow.Async;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** Parks many activities at once, and waits for all of them. */
@WorkflowInterface
public interface ReviewsWorkflow {

  /** Returns how many of the subjects were approved. */
  @WorkflowMethod
  int approved(int subjects);

  /** The only implementation. */
  class Impl implements ReviewsWorkflow {
    private final ReviewActivities activities =
        Workflow.newActivityStub(
            ReviewActivities.class,
            ActivityOptions.newBuilder().setStartToCloseTimeout(Duration.ofHours(1)).build());

    @Override
    public int approved(int subjects) {
      List<Promise<String>> verdicts =
          IntStream.range(0, subjects)
              .mapToObj(subject -> Async.function(activities::review, "subject " + subject))
              .toList();
      Promise.allOf(verdicts).get();
      return (int) verdicts.stream().filter(it -> BlockingCalls.RESULT.equals(it.get())).count();
    }
  }
}
