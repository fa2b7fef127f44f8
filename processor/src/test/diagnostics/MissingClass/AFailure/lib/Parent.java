package lib;

import dev.asyncactivity.AsyncActivity;
import lib.gone.Gone;

public interface Parent {
  @AsyncActivity(failure = Gone.class)
  String approve(String id);
}
