package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.cadence.CadenceActivityInterface;
import com.uber.cadence.activity.ActivityMethod;

@CadenceActivityInterface
public interface CadenceRegisteredTwice {
  @AsyncActivity
  String approve(String id);

  @ActivityMethod(name = "approveNumber")
  void approve(int id);
}
