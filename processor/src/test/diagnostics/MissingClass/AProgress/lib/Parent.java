package lib;

import dev.asyncactivity.AsyncActivity;
import lib.gone.Gone;

public interface Parent {
  @AsyncActivity(progress = Gone.class)
  String approve(String id);
}
