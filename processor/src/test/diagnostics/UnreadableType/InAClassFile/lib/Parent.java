package cases;

import dev.asyncactivity.AsyncActivity;

public interface Parent {
  @AsyncActivity
  Shape approve(String id);

  interface Shape {}
}
