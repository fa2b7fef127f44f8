package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.util.concurrent.CompletableFuture;

@ActivityInterface
public interface Raw {
  @AsyncActivity
  @SuppressWarnings({"rawtypes", "AsyncActivity.FutureResult"})
  CompletableFuture approve(String id); // AsyncActivity.FutureResult
}
