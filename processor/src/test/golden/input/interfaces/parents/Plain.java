package interfaces.parents;

import dev.asyncactivity.AsyncActivity;

/** Not annotated: gives its methods to the child. */
public interface Plain {

  @AsyncActivity(failure = Refused.class)
  String plain(String text);

  String plainOrdinary(String text);
}
