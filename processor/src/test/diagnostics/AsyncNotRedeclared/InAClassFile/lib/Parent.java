package cases;

import dev.asyncactivity.AsyncActivity;

public interface Parent {
  @AsyncActivity
  String approve(String id);

  @AsyncActivity
  String second(String id);
}
