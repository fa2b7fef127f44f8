package deprecation;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

/** The class around the interface is deprecated. */
@Deprecated
public final class OldOuter {

  private OldOuter() {}

  @ActivityInterface(namePrefix = "OldOuter_")
  public interface Inner {

    @AsyncActivity
    String call(String text);
  }
}
