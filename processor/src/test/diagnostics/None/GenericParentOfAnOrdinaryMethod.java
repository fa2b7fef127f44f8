package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

public interface GenericParentOfAnOrdinaryMethod<T> {
  @AsyncActivity
  String approve(String id);

  @ActivityInterface
  interface OfText extends GenericParentOfAnOrdinaryMethod<String> {}
}
