package failures.elsewhere;

import dev.asyncactivity.AsyncFailure;

/** In another package than the interface. */
public sealed interface RemoteFailure {

  record Lost(String where) implements RemoteFailure {}

  @AsyncFailure(type = "remote.Busy")
  record Engaged(String who) implements RemoteFailure {
    public String message() {
      return "remote is busy";
    }
  }
}
