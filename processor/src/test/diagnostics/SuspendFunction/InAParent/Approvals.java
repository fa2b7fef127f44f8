package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import kotlin.coroutines.Continuation;

@ActivityInterface
public interface Approvals extends Parent {} // AsyncActivity.SuspendFunction

interface Parent {
  @AsyncActivity
  Object approve(String id, Continuation<String> completion);
}
