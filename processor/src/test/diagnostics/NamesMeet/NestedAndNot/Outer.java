package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

public final class Outer {
  @ActivityInterface
  public interface Inner {
    @AsyncActivity
    String approve(String id);
  }

  private Outer() {}
}
