package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface OnlyTheCaseDiffers {
  @AsyncActivity
  void approveId(String id);

  @AsyncActivity
  void approveID(String id); // AsyncActivity.NamesMeet
}
