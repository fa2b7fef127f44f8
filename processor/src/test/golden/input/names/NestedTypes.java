package names;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

/** Types in the interface, which the implementation base inherits under their simple names. */
@ActivityInterface(namePrefix = "NestedTypes_")
public interface NestedTypes {

  record String(int value) {}

  record Override(int value) {}

  record AsyncActivityClient(int value) {}

  record ActivityParking(int value) {}

  record Result(java.lang.String text) {}

  record Generated(int value) {}

  @AsyncActivity(progress = Result.class)
  Result nested(String text, Override override, AsyncActivityClient client, ActivityParking parking);

  @AsyncActivity
  Generated other(java.lang.String text, Generated generated);
}
