package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface ByMethodName {
  @AsyncActivity
  String approve(String id);

  void __temporal_archive(String id); // AsyncActivity.ReservedType
}
