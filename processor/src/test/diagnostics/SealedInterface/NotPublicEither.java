package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
sealed interface NotPublicEither { // AsyncActivity.NotPublic AsyncActivity.SealedInterface
  @AsyncActivity
  String approve(String id);

  final class Only implements NotPublicEither {
    @Override
    public String approve(String id) {
      return id;
    }
  }
}
