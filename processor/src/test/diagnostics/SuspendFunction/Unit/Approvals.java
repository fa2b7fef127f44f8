package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import kotlin.coroutines.Continuation;

@ActivityInterface
public interface Approvals {
  record Late(int days) {}

  @AsyncActivity(failure = Late.class)
  Object remind(Continuation<? super Void> completion); // AsyncActivity.SuspendFunction

  @AsyncActivity
  String approve(String id);

  /** An ordinary activity is not ours to judge. */
  Object archive(Continuation<? super Void> completion);
}
