package cases;

import com.google.common.util.concurrent.ListenableFuture;
import dev.asyncactivity.AsyncActivity;
import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Uni;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Approvals {
  @AsyncActivity
  Single<String> single(String id); // AsyncActivity.FutureResult

  @AsyncActivity
  Uni<String> uni(String id); // AsyncActivity.FutureResult

  @AsyncActivity
  ListenableFuture<String> listenable(String id); // AsyncActivity.FutureResult
}
