package signing;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface SigningActivities {

  /** Takes minutes, and says how far it is: an activity that the server parks. */
  @AsyncActivity(progress = Integer.class)
  String scan(String contract);

  /** Takes weeks, and the signer must know if it is no longer wanted: answered by signal. */
  @AsyncActivity(failure = Refused.class, bySignal = true)
  Signature sign(String contract);

  /** The registry cannot call back, so it is asked again and again: polled. */
  @AsyncActivity(poll = "PT1H", reference = String.class)
  String register(String contract);
}
