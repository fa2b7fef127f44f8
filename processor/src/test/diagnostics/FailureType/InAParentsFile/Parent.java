package cases;

import dev.asyncactivity.AsyncActivity;

interface Parent {
  @AsyncActivity(failure = Object.class)
  String approve(String id);
}
