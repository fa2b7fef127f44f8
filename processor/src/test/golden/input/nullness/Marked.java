package nullness;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The class around the interface is marked. */
@NullMarked
public final class Marked {

  private Marked() {}

  @ActivityInterface(namePrefix = "Inherits_")
  public interface Inherits {

    @AsyncActivity
    @Nullable String inherits(@Nullable String text);
  }

  @NullUnmarked
  @ActivityInterface(namePrefix = "OptsOut_")
  public interface OptsOut {

    @AsyncActivity
    String optsOut(String text);
  }
}
