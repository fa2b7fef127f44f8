package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.util.concurrent.CompletableFuture;

@ActivityInterface
public interface OrdinaryMethodsAreNotJudged {
  @AsyncActivity
  String approve(String id);

  Object archive(Object anything);

  CompletableFuture<String> later(Runnable task);
}
