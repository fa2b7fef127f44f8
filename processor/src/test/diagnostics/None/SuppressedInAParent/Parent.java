package cases;

import dev.asyncactivity.AsyncActivity;

@SuppressWarnings("AsyncActivity.UnreadableType")
public interface Parent {
  @AsyncActivity
  Object approve(String id);
}
