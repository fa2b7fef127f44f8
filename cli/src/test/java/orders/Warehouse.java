package orders;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

/** Has an interface that is nested. */
public final class Warehouse {
  private Warehouse() {}

  @ActivityInterface
  public interface Floor {

    @AsyncActivity
    boolean inspect(String order);
  }
}
