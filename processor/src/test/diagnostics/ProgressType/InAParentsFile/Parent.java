package cases;

import dev.asyncactivity.AsyncActivity;

interface Parent {
  @AsyncActivity(progress = Void.class)
  String approve(String id);
}
