package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

@ActivityInterface
public interface OfTheJdk {
  @AsyncActivity
  Future<?> future(); // AsyncActivity.FutureResult

  @AsyncActivity
  CompletionStage<String> stage(); // AsyncActivity.FutureResult

  @AsyncActivity
  FutureTask<String> task(); // AsyncActivity.FutureResult

  @AsyncActivity
  Flow.Publisher<String> publisher(); // AsyncActivity.FutureResult
}
