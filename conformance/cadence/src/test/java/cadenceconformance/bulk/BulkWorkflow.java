package cadenceconformance.bulk;

import com.uber.cadence.activity.ActivityOptions;
import com.uber.cadence.workflow.Async;
import com.uber.cadence.workflow.Promise;
import com.uber.cadence.workflow.Workflow;
import com.uber.cadence.workflow.WorkflowMethod;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Waits for several activities at once. */
public interface BulkWorkflow {

  @WorkflowMethod
  String wait(String id, int activities);

  /** What the worker runs. */
  final class Impl implements BulkWorkflow {
    private final BulkActivities bulk =
        Workflow.newActivityStub(
            BulkActivities.class,
            new ActivityOptions.Builder().setScheduleToCloseTimeout(Duration.ofHours(1)).build());

    @Override
    public String wait(String id, int activities) {
      List<Promise<String>> results = new ArrayList<>();
      for (int i = 0; i < activities; i++) {
        results.add(Async.function(bulk::work, id + "-" + i));
      }
      List<String> told = new ArrayList<>();
      results.forEach(result -> told.add(result.get()));
      return String.join(",", told);
    }
  }
}
