package lib;

import dev.asyncactivity.AsyncActivity;
import lib.gone.Gone;

public interface Parent {
  @AsyncActivity
  java.util.List<Gone> approve(String id);
}
