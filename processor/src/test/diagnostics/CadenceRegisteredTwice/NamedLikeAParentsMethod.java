package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.cadence.CadenceActivityInterface;
import com.uber.cadence.activity.ActivityMethod;

public interface NamedLikeAParentsMethod {
  @ActivityMethod(name = "approve")
  String approve(String id);

  @CadenceActivityInterface
  interface Child extends NamedLikeAParentsMethod {
    @AsyncActivity
    @ActivityMethod(name = "approve")
    @Override
    String approve(String id); // AsyncActivity.CadenceRegisteredTwice
  }
}
