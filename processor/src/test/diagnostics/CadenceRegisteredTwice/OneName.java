package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.cadence.CadenceActivityInterface;
import com.uber.cadence.activity.ActivityMethod;

@CadenceActivityInterface
public interface OneName {
  @AsyncActivity
  @ActivityMethod(name = "approve")
  String approve(String id);

  @ActivityMethod(name = "approve")
  void archive(int id); // AsyncActivity.CadenceRegisteredTwice
}
