package lib;

import dev.asyncactivity.AsyncActivity;
import lib.there.Decision;

public interface Parent {
  @AsyncActivity
  Decision approve(String id);
}
