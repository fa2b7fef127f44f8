package lib;

import dev.asyncactivity.AsyncActivity;
import lib.gone.Gone;

public interface Parent {
  @AsyncActivity
  String approve(Gone gone);
}
