package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@ActivityInterface
public interface Approvals {
  @AsyncActivity
  Mono<String> one(String id); // AsyncActivity.FutureResult

  @AsyncActivity
  Flux<String> many(String id); // AsyncActivity.FutureResult
}
