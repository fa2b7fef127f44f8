package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import io.temporal.workflow.Promise;

@ActivityInterface
public interface TemporalPromise {
  @AsyncActivity
  Promise<String> approve(String id); // AsyncActivity.FutureResult
}
