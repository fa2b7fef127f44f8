package interfaces.parents;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

/** The plain parent is there twice, its methods once. */
@ActivityInterface(namePrefix = "Diamond_")
public interface Diamond extends Left, Right {

  @AsyncActivity
  String diamond(String text);
}
