package interfaces;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

/** Nested one and two deep, in a class that nobody else sees. */
final class Outer {

  private Outer() {}

  @ActivityInterface(namePrefix = "One_")
  public interface Inner {

    @AsyncActivity(failure = Denied.class)
    Value inner(Value value);
  }

  public interface Middle {

    @ActivityInterface(namePrefix = "Two_")
    interface Deep {

      @AsyncActivity
      Value deep(Value value);
    }
  }

  public record Value(String text) {}

  public record Denied(String why) {}
}
