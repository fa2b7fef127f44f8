package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@ActivityInterface
public interface CompletableFutures {
  @AsyncActivity
  CompletableFuture<String> approve(String id); // AsyncActivity.FutureResult

  @AsyncActivity
  CompletableFuture<Void> archive(String id); // AsyncActivity.FutureResult

  @AsyncActivity
  CompletableFuture<List<String>> all(String id); // AsyncActivity.FutureResult
}
