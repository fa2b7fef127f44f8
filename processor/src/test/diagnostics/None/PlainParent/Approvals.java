package cases;

import dev.asyncactivity.AsyncActivity;

public interface Approvals {
  @AsyncActivity
  String approve(String id);
}
