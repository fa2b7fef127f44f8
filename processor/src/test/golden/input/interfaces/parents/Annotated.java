package interfaces.parents;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

/** Annotated: keeps its methods under its own prefix. */
@ActivityInterface(namePrefix = "Annotated_")
public interface Annotated {

  @AsyncActivity
  String annotated(String text);

  String annotatedOrdinary(String text);
}
