package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

public final class SameFailureTypeInTwoInterfaces {
  @ActivityInterface(namePrefix = "A")
  public interface A {
    record Rejected(String by) {}

    @AsyncActivity(failure = Rejected.class)
    String approve(String id);
  }

  @ActivityInterface(namePrefix = "B")
  public interface B {
    record Rejected(int paragraph) {}

    @AsyncActivity(failure = Rejected.class)
    String approve(String id);
  }

  private SameFailureTypeInTwoInterfaces() {}
}
