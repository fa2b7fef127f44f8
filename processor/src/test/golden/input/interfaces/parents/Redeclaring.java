package interfaces.parents;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

/** Declares the plain parent's methods again: one stays asynchronous, the other becomes so. */
@ActivityInterface(namePrefix = "Redeclaring_")
public interface Redeclaring extends Plain {

  @Override
  @AsyncActivity(failure = Refused.class)
  String plain(String again);

  @Override
  @AsyncActivity
  String plainOrdinary(String again);
}
