package names;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

/** Methods named like those of the completer, of the handle, of {@code Object}, or like keywords. */
@ActivityInterface(namePrefix = "Named_")
public interface MethodNames {

  @AsyncActivity(failure = NameFailure.class)
  String create(String text);

  @AsyncActivity(failure = NameFailure.class)
  String complete(String text);

  @AsyncActivity(failure = NameFailure.class)
  String fail(String text);

  @AsyncActivity
  String heartbeat(String text);

  @AsyncActivity
  String token(String text);

  @AsyncActivity
  String address(String text);

  @AsyncActivity
  String client(String text);

  @AsyncActivity
  String parking(String text);

  @AsyncActivity
  String pending(String text);

  @AsyncActivity(failure = NameFailure.class)
  String toApplicationFailure(String text);

  @AsyncActivity
  String toString(String text);

  @AsyncActivity
  boolean equals(String one, String other);

  @AsyncActivity
  int hashCode(String text);

  @AsyncActivity
  String getClass(String text);

  @AsyncActivity
  String clone(String text);

  @AsyncActivity
  String notify(String text);

  @AsyncActivity
  String wait(String text);

  @AsyncActivity(failure = NameFailure.class)
  String record(String text);

  @AsyncActivity(failure = NameFailure.class)
  String yield(String text);

  @AsyncActivity
  String var(String text);

  @AsyncActivity
  String sealed(String text);

  @AsyncActivity
  String permits(String text);

  @AsyncActivity
  String module(String text);

  @AsyncActivity
  String when(String text);

  @AsyncActivity
  String $(String text);

  @AsyncActivity
  String _underscore(String text);

  @AsyncActivity
  String ßharp(String text);

  @AsyncActivity
  String issue(String text);
}
