package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.util.concurrent.CompletableFuture;

@ActivityInterface
public interface OwnSubclass {
  @AsyncActivity
  Later approve(String id); // AsyncActivity.FutureResult

  class Later extends CompletableFuture<String> {}
}
