package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import kotlin.coroutines.Continuation;

@ActivityInterface
public interface Approvals {
  @AsyncActivity
  Object approve(String id, Continuation<? super String> completion); // AsyncActivity.SuspendFunction
}
