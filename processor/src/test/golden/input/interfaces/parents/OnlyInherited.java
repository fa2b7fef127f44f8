package interfaces.parents;

import io.temporal.activity.ActivityInterface;

/** Has no asynchronous method of its own. */
@ActivityInterface(namePrefix = "OnlyInherited_")
public interface OnlyInherited extends Plain {

  String own(String text);
}
