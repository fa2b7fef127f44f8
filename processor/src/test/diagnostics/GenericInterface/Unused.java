package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Unused<A, B extends Comparable<B>> { // AsyncActivity.GenericInterface
  @AsyncActivity
  String approve(String id);
}
