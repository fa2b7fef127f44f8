package reviews;

import io.temporal.workflow.SignalMethod;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;

@WorkflowInterface
public interface ReviewWorkflow {

  /** Runs one activity; returns its result, or the type of what it failed with. */
  @WorkflowMethod
  String run(Plan plan);

  @SignalMethod
  void cancelActivity();

  /**
   * What a test wants.
   *
   * @param activity the activity's method
   * @param seconds how long an attempt may take
   * @param attempts how many attempts there may be
   * @param backOffSeconds how long the pause between them is
   */
  record Plan(String activity, int seconds, int attempts, int backOffSeconds) {

    public static Plan of(String activity) {
      return new Plan(activity, 600, 1, 1);
    }
  }
}
