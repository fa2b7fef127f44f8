package interfaces.parents;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface(namePrefix = "Child_")
public interface Child extends Annotated {

  @AsyncActivity
  String child(String text);
}
